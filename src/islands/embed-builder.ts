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
      const { measure: own = 'amount', views: listed = '{}' } = { ...option?.dataset };
      const views = JSON.parse(listed) as Record<string, number>;
      const offers = (name: string, value: string) => {
        if (value === '' || name === 'theme' || name === 'height') return true;
        if (name === 'figures') return frozen !== '';
        if (name === 'measure') return value !== own && Object.keys(views).some((view) => view.startsWith(`${value}-`));
        const measure = String(fields().get('measure') || own);
        return measure === 'amount' && `amount-${value}` in views;
      };
      for (const radio of form.querySelectorAll<HTMLInputElement>('[type="radio"]')) {
        radio.disabled = !offers(radio.name, radio.value);
        // What this chart does not offer falls back to the first choice, which always stands.
        if (radio.disabled && radio.checked)
          for (const first of form.querySelectorAll<HTMLInputElement>(`[name="${radio.name}"][value=""]`))
            first.checked = true;
      }
      const asked = (['measure', 'unit', 'theme'] as const).flatMap((name) => {
        const value = String(fields().get(name) ?? '');
        return value === '' ? [] : [`${name}=${value}`];
      });
      const view = `${fields().get('measure') || own}-${fields().get('unit') || 'spoken'}`;
      const sized = snippet.replace(/height="\d+"/, (known) => (view in views ? `height="${views[view]}"` : known));
      const height = fields().get('height') === 'exact';
      const source = fields().get('figures') === 'frozen' ? frozen : live;
      const address = [source, asked.join('&')].filter((part) => part !== '').join('?');
      if (code)
        code.textContent =
          sized.replace(live, address.replaceAll('&', '&amp;')) + (height ? `\n${this.dataset['script']}` : '');
      const here = new URL(address);
      // The preview comes from where this page is; the code names where the site is published.
      const path = this.dataset['site'] === undefined ? here.pathname : address.slice(this.dataset['site'].length);
      if (frame) {
        frame.src = new URL(path, new URL(this.dataset['root'] ?? '/', location.href)).href;
        frame.height = /height="(\d+)"/.exec(sized)?.[1] ?? '480';
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
