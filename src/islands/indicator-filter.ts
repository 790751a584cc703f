/** Choices of the filter; each is a query parameter of the same name, so that a filtered view has an address. */
const choices = ['theme', 'city', 'state', 'followed'] as const;

/** Hides indicators that do not match, and themes without any left. The page is complete without it. */
class IndicatorFilter extends HTMLElement {
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
    const unknown = choices.flatMap((field) => {
      const select = form.elements.namedItem(field);
      if (!(select instanceof HTMLSelectElement)) return [];
      const value = asked.get(field) ?? '';
      const known = [...select.options].some((option) => option.value === value);
      select.value = known ? value : '';
      const label = select.closest('label')?.querySelector('span')?.textContent ?? field;
      return known ? [] : [(this.dataset['unknown'] ?? '').replace('{field}', label).replace('{value}', value)];
    });
    const text = form.elements.namedItem('q');
    if (text instanceof HTMLInputElement) text.value = asked.get('q') ?? '';
    this.apply(form, false);
    this.say('.note', unknown.join(' '));
  }

  private apply(form: HTMLFormElement, remember: boolean): void {
    const chosen = new FormData(form);
    const wanted = (field: string) => String(chosen.get(field) ?? '');
    const words = fold(wanted('q')).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const theme of document.querySelectorAll<HTMLElement>('[data-theme-list]')) {
      for (const item of theme.querySelectorAll<HTMLElement>('li[data-theme-of]')) {
        const { themeOf, ...own } = item.dataset;
        const of: Readonly<Record<string, string | undefined>> = { ...own, theme: themeOf };
        const text = fold(item.textContent);
        const chosenHere = choices.every((field) => wanted(field) === '' || wanted(field) === of[field]);
        item.hidden = !chosenHere || !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      theme.hidden = theme.querySelector('li[data-theme-of]:not([hidden])') === null;
    }
    this.say('output', (this.dataset['shown'] ?? '{n}').replace('{n}', String(shown)));
    if (!remember) return;
    this.say('.note', '');
    const address = new URL(location.href);
    for (const field of [...choices, 'q']) {
      if (wanted(field) === '') address.searchParams.delete(field);
      else address.searchParams.set(field, wanted(field));
    }
    history.replaceState(null, '', address);
  }

  private say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = text;
  }
}

/** Full width and capitals aside, 台 as 臺. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('台', '臺');
}

customElements.define('indicator-filter', IndicatorFilter);

export {};
