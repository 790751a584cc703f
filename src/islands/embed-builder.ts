/** Puts together the code of a frame from what is chosen, shows it at work, and keeps the choice in the page's address. */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const chart = this.querySelector<HTMLSelectElement>('[name="chart"]');
    if (!form || !chart) return;
    this.restore(form);
    const code = this.querySelector('code');
    const frame = this.querySelector('iframe');
    const fields = () => new FormData(form);
    const show = () => {
      const option = chart.selectedOptions[0];
      const { live = '', frozen = '', snippet = '' } = { ...option?.dataset };
      for (const radio of form.querySelectorAll<HTMLInputElement>('[name="figures"][value="frozen"]')) {
        radio.disabled = frozen === '';
        if (radio.disabled && radio.checked) form.querySelector<HTMLInputElement>('[name="figures"]')?.click();
      }
      const theme = String(fields().get('theme') ?? '');
      const height = fields().get('height') === 'exact';
      const source = fields().get('figures') === 'frozen' ? frozen : live;
      const address = theme === '' ? source : `${source}?theme=${theme}`;
      if (code) code.textContent = snippet.replace(live, address) + (height ? `\n${this.dataset['script']}` : '');
      const here = new URL(address);
      // The preview comes from where this page is; the code names where the site is published.
      const path = this.dataset['site'] === undefined ? here.pathname : address.slice(this.dataset['site'].length);
      if (frame) {
        frame.src = new URL(path, new URL(this.dataset['root'] ?? '/', location.href)).href;
        frame.height = /height="(\d+)"/.exec(snippet)?.[1] ?? '480';
        frame.title = option?.textContent?.trim() ?? '';
      }
    };
    form.addEventListener('change', () => {
      show();
      const query = new URLSearchParams(
        [...fields()].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== ''),
      );
      history.replaceState(null, '', `?${query}#build`);
    });
    show();
  }

  /** Takes the choice from the address; a value that is not offered leaves the default and says so. */
  restore(form: HTMLFormElement): void {
    const note = this.querySelector<HTMLElement>('.unknown');
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      const options =
        field instanceof RadioNodeList
          ? [...field].map((radio) => (radio as HTMLInputElement).value)
          : field instanceof HTMLSelectElement
            ? [...field.options].map((option) => option.value)
            : [];
      if ((field instanceof RadioNodeList || field instanceof HTMLSelectElement) && options.includes(value))
        field.value = value;
      else if (note) {
        note.hidden = false;
        const said = note.querySelector('b');
        if (said) said.textContent = `${name}=${value}`.slice(0, 60);
      }
    }
  }
}

customElements.define('embed-builder', EmbedBuilder);
