const line = /\/sources\/(\d+)\/#L(\d+)$/;

/** Text of an element as a reader sees it: without what is only heard and without this button. */
function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen, copy-with-source, .second, button.derived, .marks, .held'))
    unseen.remove();
  for (const unit of copy.querySelectorAll('.unit')) unit.textContent = `（${unit.textContent}）`;
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Comes to the figure that a reader points at and copies it with document, line, release and address. */
class CopyWithSource extends HTMLElement {
  figure: HTMLAnchorElement | undefined;
  leaving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // Moving to another figure connects it again; its listeners stay.
    if (this.dataset['ready']) return;
    this.dataset['ready'] = 'yes';
    const button = this.querySelector('button');
    button?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.copy(button);
    });
    for (const type of ['pointerover', 'focusin'] as const) {
      document.addEventListener(type, ({ target }) => {
        if (!(target instanceof Element) || this.contains(target)) return clearTimeout(this.leaving);
        const link = target.closest<HTMLAnchorElement>('a.evidence');
        if (link && line.test(link.href)) this.come(link, () => link.after(this));
        else if (!this.hidden && type === 'pointerover' && !this.closest('[popover]')) this.leave();
      });
    }
    document.addEventListener(
      'toggle',
      ({ target, newState }: ToggleEvent) => {
        const link = target instanceof Element && target.parentElement?.querySelector<HTMLAnchorElement>('a.evidence');
        if (newState === 'open' && link && line.test(link.href) && target instanceof Element)
          this.come(link, () => target.append(this));
      },
      true,
    );
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hidden = true;
    });
  }

  come(link: HTMLAnchorElement, place: () => void): void {
    clearTimeout(this.leaving);
    if (this.figure === link && !this.hidden) return;
    this.figure = link;
    place();
    this.hidden = false;
  }

  leave(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      if (!this.contains(document.activeElement)) this.hidden = true;
    }, 400);
  }

  async copy(button: HTMLButtonElement): Promise<void> {
    const words = button.textContent;
    await navigator.clipboard.writeText(this.text());
    button.textContent = this.dataset['done'] ?? '';
    setTimeout(() => {
      button.textContent = words;
    }, 1500);
  }

  /** The figure, what it is, and where it stands. */
  text(): string {
    const { figure } = this;
    if (!figure) return '';
    const [, document = '', number = ''] = line.exec(figure.href) ?? [];
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    const amount = this.closest('[popover]')?.querySelector('.figure-digits') ?? figure.closest('.amount') ?? figure;
    const parts: Record<string, string> = {
      figure: seen(amount),
      about: about(figure),
      title: titles[document] ?? '',
      document,
      line: number,
      address: figure.href,
    };
    return (this.dataset['pattern'] ?? '')
      .replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
      .replace('（）', '');
  }
}

/** Row and column of a figure in a table; the heading that another figure stands under. */
function about(figure: Element): string {
  const cell = figure.closest('td');
  const row = cell?.closest('tr');
  if (cell && row) {
    const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
    return [row.cells[0], head].flatMap((part) => (part && part !== cell ? [seen(part)] : [])).join('，');
  }
  const heading = figure.closest('section, figure, article, li')?.querySelector('h1, h2, h3, h4');
  return heading ? seen(heading) : '';
}

customElements.define('copy-with-source', CopyWithSource);
