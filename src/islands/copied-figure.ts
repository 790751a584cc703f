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

const line = /\/sources\/\d+\/#L\d+$/;

/** Whether a link leads to a line of a book. */
export const isEvidence = (link: Element | null | undefined): link is HTMLAnchorElement =>
  link instanceof HTMLAnchorElement && line.test(link.href);

/**
 * The figure that an element is or belongs to, with its source: a link to its line, a cell of a row that has one (a share), the
 * open formula of a derived figure. `undefined` for anything else.
 */
export function copiedFigure(element: Element): CopiedFigure | undefined {
  const formula = element.closest('.derived[popover]');
  if (formula) return ofFormula(formula);
  const link = element.closest('a.evidence');
  if (isEvidence(link)) {
    const open = element.closest('[popover]')?.querySelector('.figure-digits');
    return {
      figure: seen(open ?? link.closest('.amount') ?? link),
      about: aboutOf(link),
      evidence: link.href,
      derived: undefined,
    };
  }
  const cell = element.closest('td');
  const row = cell?.closest('tr')?.querySelector('a.evidence');
  if (!cell || !isEvidence(row) || cell.querySelector('a, button') || !/\d/.test(seen(cell))) return undefined;
  return { figure: seen(cell), about: aboutOf(cell), evidence: row.href, derived: '' };
}

/** The formula that stands open beside a derived figure. */
function ofFormula(formula: Element): CopiedFigure | undefined {
  const inputs = formula.querySelector('a.evidence');
  const figure = formula.closest('.amount, td, th, dd, p, li');
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
  return text && line.test(address)
    ? { figure: seen(text), about: '', evidence: address, derived: undefined }
    : undefined;
}

/** Text of an element as a reader sees it: without what is only heard and without what stands in buttons. */
function seen(element: Element): string {
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
