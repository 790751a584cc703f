// Checks once stood on the page of all books. An address of then, `#check-000/…` or `#statement-000-…`, leads on to the page of its
// book, where the place has the same name. Without scripts the page's own sentence says where to look.
function follow(): void {
  const [, asked] = /^#(?:check|statement)-(\w+)[/-]/.exec(location.hash) ?? [];
  const books = [...document.querySelectorAll<HTMLElement>('[data-book]')];
  const page = books.find((book) => book.dataset['book'] === asked)?.querySelector('a')?.href;
  if (page !== undefined) location.replace(page + location.search + location.hash);
}

addEventListener('hashchange', follow);
follow();

/** A module, so that its names are its own. */
export {};
