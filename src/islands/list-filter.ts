/**
 * Hides the items of the page's list (`data-filter-item`) that do not answer to what is chosen, and groups (`data-filter-group`)
 * that have none left. For a choice named `x` an item answers with `data-filter-x` of its own or of what it stands in; more values
 * than one stand apart by spaces. Each choice is a query parameter of its own name, so that a filtered view has an address. The
 * page is complete without it.
 */
class ListFilter extends HTMLElement {
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
    const unknown = [...form.querySelectorAll('select')].flatMap((select) => {
      const value = asked.get(select.name) ?? '';
      const known = [...select.options].some((option) => option.value === value);
      select.value = known ? value : '';
      const label = select.closest('label')?.querySelector('span')?.textContent ?? select.name;
      return known ? [] : [(this.dataset['unknown'] ?? '').replace('{field}', label).replace('{value}', value)];
    });
    const text = form.elements.namedItem('q');
    if (text instanceof HTMLInputElement) text.value = asked.get('q') ?? '';
    this.apply(form, false);
    this.say('.note', unknown.join(' '));
  }

  private apply(form: HTMLFormElement, remember: boolean): void {
    const chosen = [...new FormData(form)].map(([field, value]) => [field, String(value)] as const);
    const words = fold(chosen.find(([field]) => field === 'q')?.[1] ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const wanted = chosen.filter(([field, value]) => field !== 'q' && value !== '');
    let shown = 0;
    for (const item of document.querySelectorAll<HTMLElement>('[data-filter-item]')) {
      const text = fold(item.textContent);
      item.hidden =
        !wanted.every(([field, value]) => answers(item, field, value)) || !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]'))
      group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
    this.say('output', (this.dataset['shown'] ?? '{n}').replace('{n}', String(shown)));
    if (!remember) return;
    this.say('.note', '');
    const address = new URL(location.href);
    for (const [field, value] of chosen) {
      if (value === '') address.searchParams.delete(field);
      else address.searchParams.set(field, value);
    }
    history.replaceState(null, '', address);
  }

  private say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = text;
  }
}

function answers(item: HTMLElement, field: string, wanted: string): boolean {
  const attribute = `data-filter-${field}`;
  const value = item.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';
  return value === wanted || value.split(' ').includes(wanted);
}

/** Full width and capitals aside, 台 as 臺. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('台', '臺');
}

customElements.define('list-filter', ListFilter);

/** A module, so that its names are its own. */
export {};
