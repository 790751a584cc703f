/** Choices of the filter; each is a query parameter of the same name, so that a filtered view has an address. */
const choices = ['city', 'year', 'document', 'theme', 'section', 'state'] as const;

/** Hides programme items that do not match. The page is complete without it. */
class ProgrammeFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.read(form);
    form.addEventListener('input', () => this.apply(form, true));
    form.addEventListener('reset', () => setTimeout(() => this.apply(form, true)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.apply(form, true);
    });
    addEventListener('popstate', () => this.read(form));
  }

  /** Takes the view from the address; a value that is not on the list shows everything and says so. */
  private read(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    const unknown: string[] = [];
    for (const field of choices) {
      const select = form.elements.namedItem(field);
      if (!(select instanceof HTMLSelectElement)) continue;
      const value = asked.get(field) ?? '';
      const known = [...select.options].some((option) => option.value === value);
      select.value = known ? value : '';
      if (!known) {
        const label = select.closest('label')?.querySelector('span')?.textContent ?? field;
        unknown.push((this.dataset['unknown'] ?? '').replace('{field}', label).replace('{value}', value));
      }
    }
    const text = form.elements.namedItem('q');
    if (text instanceof HTMLInputElement) text.value = asked.get('q') ?? '';
    this.apply(form, false);
    const note = this.querySelector('.note');
    if (note) note.textContent = unknown.join(' ');
  }

  private apply(form: HTMLFormElement, remember: boolean): void {
    const chosen = new FormData(form);
    const wanted = (field: string) => String(chosen.get(field) ?? '');
    const matches = (field: string, value: string | undefined) => wanted(field) === '' || wanted(field) === value;
    const words = fold(wanted('q'))
      .split(/\s+/)
      .filter((word) => word !== '');
    let shown = 0;
    for (const book of document.querySelectorAll<HTMLElement>('[data-document]')) {
      const { city, year, document: id } = book.dataset;
      const inBook = matches('city', city) && matches('year', year) && matches('document', id);
      for (const item of book.querySelectorAll<HTMLElement>('li[data-state]')) {
        const section = item.closest<HTMLElement>('[data-section]')?.dataset['section'];
        const text = fold(item.textContent);
        item.hidden = !(
          inBook &&
          matches('section', section) &&
          (wanted('theme') === '' || (item.dataset['themes'] ?? '').split(' ').includes(wanted('theme'))) &&
          matches('state', item.dataset['state']) &&
          words.every((word) => text.includes(word))
        );
        if (!item.hidden) shown += 1;
      }
      for (const part of book.querySelectorAll<HTMLElement>('[data-part], [data-section]')) hideIfEmpty(part);
      hideIfEmpty(book);
    }
    const output = this.querySelector('output');
    if (output) output.textContent = (this.dataset['shown'] ?? '{n}').replace('{n}', String(shown));
    if (!remember) return;
    const note = this.querySelector('.note');
    if (note) note.textContent = '';
    const address = new URL(location.href);
    for (const field of [...choices, 'q']) {
      if (wanted(field) === '') address.searchParams.delete(field);
      else address.searchParams.set(field, wanted(field));
    }
    history.replaceState(null, '', address);
  }
}

function hideIfEmpty(element: HTMLElement): void {
  element.hidden = element.querySelector('li[data-state]:not([hidden])') === null;
}

/** Full width and capitals aside, 台 as 臺. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('台', '臺');
}

customElements.define('programme-filter', ProgrammeFilter);

/** A module, so that its names are its own. */
export {};
