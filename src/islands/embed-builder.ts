import type { FrameChoices } from '../embeds/frame-choices.ts';

/**
 * Puts together the code of a frame from what is chosen, shows it at work, and keeps the choice in the page's address. The charts
 * to choose from are those that the page lists; what one of them offers is asked for when it is chosen.
 */
class EmbedBuilder extends HTMLElement {
  /** What is chosen last is shown, whichever answer comes last. */
  private asked = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const chart = this.querySelector<HTMLSelectElement>('[name="chart"]');
    if (!form || !chart) return;
    this.list(chart);
    this.restore(form);
    form.addEventListener('change', () => {
      void this.show(form, chart);
      const query = new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== ''),
      );
      history.replaceState(null, '', `?${query}#build`);
    });
    void this.show(form, chart);
  }

  /** Offers every chart of the page's lists, under the headings that they stand under. */
  private list(chart: HTMLSelectElement): void {
    const groups = [...document.querySelectorAll('[data-charts]')].map((section) => {
      const group = document.createElement('optgroup');
      group.label = section.querySelector('h2')?.textContent?.trim() ?? '';
      for (const link of section.querySelectorAll<HTMLAnchorElement>('li a')) {
        const value = new URL(link.href).pathname.split('/').at(-2) ?? '';
        group.append(new Option(`${link.querySelector('.finds')?.textContent?.trim()}（${value}）`, value));
      }
      return group;
    });
    chart.replaceChildren(...groups);
  }

  /** Asks what the chosen chart offers in the chosen language and shows it. */
  private async show(form: HTMLFormElement, chart: HTMLSelectElement): Promise<void> {
    const language = form.querySelector<HTMLInputElement>('[name="language"]:checked');
    const address = `${language?.dataset['embeds']}${chart.value}/choices.json`;
    this.asked = address;
    const answer = await known(address);
    if (answer && this.asked === address) this.write(form, answer, chart.selectedOptions[0]?.textContent?.trim() ?? '');
  }

  private write(
    form: HTMLFormElement,
    { live, frozen, snippet, measure: own, views }: FrameChoices,
    title: string,
  ): void {
    const fields = () => new FormData(form);
    const offers = (name: string, value: string) => {
      if (value === '' || name === 'theme' || name === 'height' || name === 'language') return true;
      if (name === 'figures') return frozen !== undefined;
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
    const source = (fields().get('figures') === 'frozen' ? frozen : live) ?? live;
    const address = [source, asked.join('&')].filter((part) => part !== '').join('?');
    const code = this.querySelector('code');
    if (code)
      code.textContent =
        sized.replace(live, address.replaceAll('&', '&amp;')) + (height ? `\n${this.dataset['script']}` : '');
    const here = new URL(address);
    // The preview comes from where this page is; the code names where the site is published.
    const path = this.dataset['site'] === undefined ? here.pathname : address.slice(this.dataset['site'].length);
    const frame = this.querySelector('iframe');
    const preview = frame?.parentElement;
    if (!frame || !preview) return;
    // The page never grows shorter while somebody chooses: at its end that would pull the choices away from under the pointer.
    preview.style.minBlockSize = `${preview.offsetHeight}px`;
    frame.src = new URL(path, new URL(this.dataset['root'] ?? '/', location.href)).href;
    frame.height = /height="(\d+)"/.exec(sized)?.[1] ?? '480';
    frame.title = title;
  }

  /** Takes the choice from the address; a value that is not offered leaves the default and says so. */
  private restore(form: HTMLFormElement): void {
    const note = this.querySelector<HTMLElement>('.unknown');
    for (const [name, value] of spelledOut(new URLSearchParams(location.search), document.documentElement.lang)) {
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

/** An address of before the language was a choice of its own names a chart in English as `en/…`. */
function spelledOut(query: URLSearchParams, own: string): [string, string][] {
  return [...query].flatMap(([name, value]): [string, string][] => {
    if (name !== 'chart' || !value.startsWith('en/')) return [[name, value]];
    return [[name, value.slice('en/'.length)], ...(own === 'en' ? [] : [['language', 'en'] as [string, string]])];
  });
}

const answers = new Map<string, Promise<FrameChoices | undefined>>();

/** What the site says that a chart offers, asked for once; nothing where it does not answer, and then it is asked again. */
function known(address: string): Promise<FrameChoices | undefined> {
  const before = answers.get(address);
  if (before) return before;
  const answer = fetch(address)
    .then((response) => (response.ok ? (response.json() as Promise<FrameChoices>) : undefined))
    .catch(() => undefined)
    .then((choices) => {
      if (!choices) answers.delete(address);
      return choices;
    });
  answers.set(address, answer);
  return answer;
}

customElements.define('embed-builder', EmbedBuilder);
