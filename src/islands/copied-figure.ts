/** What a copied figure says of itself. */
export interface CopiedFigure {
  /** The figure as a reader sees it. */
  readonly figure: string;
  /** What it is: row and column, or the heading that it stands under. */
  readonly about: string;
  /** The line that prints it, or the first of those it was made from. */
  readonly evidence: string;
  /** No book prints it: the formula, or nothing more than that. */
  readonly derived: string | undefined;
}

/** Whether an address is that of a line of a book. */
export const isLine = (address: string): boolean => /\/sources\/\d+\/#L\d+$/.test(address);

/** Whether a link leads to a line of a book. */
export const isEvidence = (link: Element | null | undefined): link is HTMLAnchorElement =>
  link instanceof HTMLAnchorElement && isLine(link.href);

/**
 * The figure that an element is or belongs to, with its source: a link to its line, a measure above one, a cell of a row that
 * has one (a share), a cell that a chart added up from its source. `undefined` for anything else.
 */
export function copiedFigure(element: Element): CopiedFigure | undefined {
  const link = element.closest('a.evidence');
  const formula = element.closest('.derived[popover]');
  if (formula) return ofFormula(formula);
  if (isEvidence(link))
    return {
      figure: seen(link.closest('.amount') ?? link),
      about: aboutOf(link),
      evidence: link.href,
      derived: undefined,
    };
  const cell = element.closest('td');
  const measure = cell && element.closest('.measure');
  if (!cell || (!measure && cell.querySelector('a, button')) || !/\d/.test(seen(measure ?? cell))) return undefined;
  const beside = (measure ? cell : cell.closest('tr'))?.querySelector('a.evidence');
  const evidence = beside ?? sourceOf(cell);
  return isEvidence(evidence)
    ? { figure: seen(measure ?? cell), about: aboutOf(cell), evidence: evidence.href, derived: '' }
    : undefined;
}

/** The figure beside which a popover stands open: to its last digit, or with the formula that made it. */
export function copiedOpen(popover: Element): CopiedFigure | undefined {
  if (popover.matches('.derived')) return ofFormula(popover);
  const digits = popover.querySelector('.figure-digits');
  const beside = popover.matches('.held') ? popover.closest('td, th') : digits && popover.closest('.amount');
  const link = beside?.querySelector('a.evidence');
  const copied = link ? copiedFigure(link) : undefined;
  return copied && digits ? { ...copied, figure: seen(digits) } : copied;
}

/** The line that a chart as a whole names as its source. */
function sourceOf(element: Element): Element | null | undefined {
  return element.closest('figure')?.querySelector('.sources a.evidence');
}

/** The formula that stands open beside a derived figure. */
function ofFormula(formula: Element): CopiedFigure | undefined {
  const inputs = formula.querySelector('a.evidence');
  const figure = formula.closest('.amount, .said, td, th, dt, dd') ?? formula.parentElement;
  if (!isEvidence(inputs) || !figure) return undefined;
  return {
    figure: seen(figure),
    about: aboutOf(figure),
    evidence: inputs.href,
    derived: seen(formula.children[0] ?? formula),
  };
}

/** The line of a book that the page's address names: whoever has come from a figure by touch finds it here. */
export function copiedLine(row: Element, address: string): CopiedFigure | undefined {
  const text = row.querySelector('span');
  return text && isLine(address) ? { figure: seen(text), about: '', evidence: address, derived: undefined } : undefined;
}

/** Text of an element as a reader sees it: without what is only heard and without what stands in buttons. */
export function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll(
    '.unseen, copy-with-source, .second, button.mark, [popover], .marks, .held',
  ))
    unseen.remove();
  for (const unit of copy.querySelectorAll('.unit')) unit.textContent = `（${unit.textContent}）`;
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Row and column of a figure in a table; the heading that another figure stands under. */
function aboutOf(figure: Element): string {
  const cell = figure.closest('td');
  const row = cell?.closest('tr');
  if (cell && row) {
    const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
    return [row.cells[0], head].flatMap((part) => (part && part !== cell ? [seen(part)] : [])).join('，');
  }
  const heading = figure.closest('section, figure, article, li')?.querySelector('h1, h2, h3, h4');
  return heading ? seen(heading) : '';
}
