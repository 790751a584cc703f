/** The query parameter of the filter, so that a filtered board has an address. */
const field = 'promise';

/** Hides promises that are not in the chosen state. The boards are complete without it. */
class PromiseFilter extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.read(select);
    select.addEventListener('change', () => {
      this.apply(select.value);
      const address = new URL(location.href);
      if (select.value === '') address.searchParams.delete(field);
      else address.searchParams.set(field, select.value);
      history.replaceState(null, '', address);
    });
    addEventListener('popstate', () => this.read(select));
  }

  /** Takes the state from the address; one that is not on the list shows everything and says so. */
  private read(select: HTMLSelectElement): void {
    const asked = new URLSearchParams(location.search).get(field) ?? '';
    const isKnown = [...select.options].some(({ value }) => value === asked);
    select.value = isKnown ? asked : '';
    this.apply(select.value);
    if (!isKnown) this.say((this.dataset['unknown'] ?? '').replace('{value}', asked));
  }

  private apply(state: string): void {
    let shown = 0;
    for (const promise of document.querySelectorAll<HTMLElement>('li[data-promise]')) {
      promise.hidden = state !== '' && !(promise.dataset['states'] ?? '').split(' ').includes(state);
      if (!promise.hidden) shown += 1;
    }
    this.say((this.dataset['shown'] ?? '{n}').replace('{n}', String(shown)));
  }

  private say(text: string): void {
    const output = this.querySelector('output');
    if (output) output.textContent = text;
  }
}

customElements.define('promise-filter', PromiseFilter);

export {};
