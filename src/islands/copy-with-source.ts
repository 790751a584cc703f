import type { CopiedFigure } from './copied-figure.ts';
import { copiedFigure, copiedLine, copiedOpen } from './copied-figure.ts';
import { copiedMark } from './copied-mark.ts';

/**
 * Comes to the figure that a reader points at and copies it with document, line, release and address. What cannot have a
 * button beside it (a tile, a ribbon), and all of a chart for a finger, is picked: while a chart's own button is pressed, each
 * press on a figure of that chart copies it instead of following it.
 */
class CopyWithSource extends HTMLElement {
  #copied: CopiedFigure | undefined;
  /** The pressed button of the chart that figures are picked from. */
  #picking: Element | undefined;
  /** The element that it has come to. */
  #at: Element | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // Moving to another figure connects it again; its listeners stay.
    if (this.dataset['ready']) return;
    this.dataset['ready'] = 'yes';
    this.#button?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#copy();
    });
    for (const type of ['pointerover', 'focusin'] as const) {
      document.addEventListener(type, ({ target }) => {
        if (!(target instanceof Element) || this.contains(target)) return clearTimeout(this.#leaving);
        if (this.#picked?.contains(target)) return;
        const copied = target.closest('[popover]') ? undefined : copiedFigure(target);
        if (copied) this.#comeTo(placeOf(target), copied);
        else if (!this.hidden && type === 'pointerover' && !this.closest('[popover], .source-lines')) this.#leave();
      });
    }
    document.addEventListener(
      'toggle',
      ({ target, newState }: ToggleEvent) => {
        if (newState !== 'open' || !(target instanceof Element)) return;
        const copied = copiedOpen(target);
        if (copied) this.#comeTo(target, copied, 'inside');
      },
      true,
    );
    document.addEventListener('click', (event) => this.#onClick(event), true);
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.hidden = true;
      this.#pickFrom(undefined);
    });
    addEventListener('hashchange', () => this.#comeToLine());
    this.#comeToLine();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  /** The chart that figures are picked from. */
  get #picked(): Element | null | undefined {
    return this.#picking?.closest('figure');
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest('button.picks');
    if (button) {
      this.#pickFrom(button === this.#picking ? undefined : button);
      return;
    }
    const chosen = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!chosen || !this.#picked?.contains(target) || target.closest('.tools, .sources, [popover]')) return;
    const mark = target.closest<HTMLElement | SVGElement>('svg :is(a, [data-source]), .unlabelled a');
    const copied = mark ? copiedMark(mark) : copiedFigure(target);
    if (!copied) return;
    event.preventDefault();
    event.stopPropagation();
    this.#comeTo(this.#picking?.parentElement ?? target, copied, 'inside');
    this.#copied = copied;
    void this.#copy();
  }

  #pickFrom(button: Element | undefined): void {
    this.#picking?.setAttribute('aria-pressed', 'false');
    this.#picking = button;
    if (!button?.parentElement) {
      this.hidden = true;
      return;
    }
    button.setAttribute('aria-pressed', 'true');
    this.#at = undefined;
    this.#comeTo(button.parentElement, undefined, 'inside');
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset['pick'] ?? '';
  }

  #comeToLine(): void {
    // The browser may not have gone to the line yet, so `:target` may not be there.
    const row = document.getElementById(location.hash.slice(1));
    const copied = row?.closest('.source-lines') ? copiedLine(row, location.href) : undefined;
    if (row && copied) this.#comeTo(row, copied, 'inside');
  }

  #comeTo(place: Element, copied: CopiedFigure | undefined, where: 'after' | 'inside' = 'after'): void {
    clearTimeout(this.#leaving);
    if (this.#at === place && !this.hidden) return;
    this.#at = place;
    this.#copied = copied;
    for (const said of this.querySelectorAll('[role="status"], output')) said.textContent = '';
    if (where === 'inside' || place instanceof HTMLTableCellElement) place.append(this);
    else place.after(this);
    this.hidden = false;
  }

  #leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.contains(document.activeElement)) this.hidden = true;
    }, 400);
  }

  /** Where the clipboard is refused the text stands selected, so that one key copies it. */
  async #copy(): Promise<void> {
    const [status, shown] = [this.querySelector('[role="status"]'), this.querySelector('output')];
    const text = this.#text();
    if (!status || !shown) return;
    shown.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = this.dataset['done'] ?? '';
      // Where figures are picked nothing stands beside the figure, so what was copied is shown.
      if (this.#at === this.#picking?.parentElement) shown.textContent = text;
    } catch {
      shown.textContent = text;
      getSelection()?.selectAllChildren(shown);
      status.textContent = this.dataset['failed'] ?? '';
    }
  }

  /** The figure, what it is, and where it stands. */
  #text(): string {
    if (!this.#copied) return '';
    const { figure, about, evidence, derived } = this.#copied;
    const [, document = '', number = ''] = /\/sources\/(\d+)\/#L(\d+)$/.exec(evidence) ?? [];
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    const made = derived === '' ? (this.dataset['derived'] ?? '') : derived;
    const parts: Record<string, string> = {
      figure,
      about: [about, made].filter((part) => part !== undefined && part !== '').join(this.dataset['between'] ?? ' '),
      title: titles[document] ?? '',
      document,
      line: number,
      address: evidence,
    };
    return (this.dataset['pattern'] ?? '')
      .replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
      .replace(/（）|\s?\(\)/, '');
  }
}

/** What the button stands beside: the link or the cell. */
function placeOf(target: Element): Element {
  return target.closest('a.evidence') ?? target.closest('td') ?? target;
}

customElements.define('copy-with-source', CopyWithSource);
