/**
 * `/` anywhere outside a field goes to the box that asks the search page: the page's own when it has one, else the header's.
 * The filter of a list is a box for words too, but its form asks its own page.
 */
const asksSearch = 'form[action*="/search/"] input[name="q"]';

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return;
  const box =
    document.querySelector<HTMLInputElement>(`main ${asksSearch}`) ??
    document.querySelector<HTMLInputElement>(asksSearch);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
