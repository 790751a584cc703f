import type { CopiedFigure } from './copied-figure.ts';
import { isEvidence, seen, sourceOf } from './copied-figure.ts';

/**
 * The figure that a tile, bar, ribbon or node of a drawing stands for, or a name listed under a drawing: its sentence, and
 * whose and of which stage the chart is. Its line is the one that it leads to, else that of its row in the chart's table. A
 * mark that the table has no row for (small items gathered, a node between ribbons) was added up: it names the line of a part
 * or the chart's own source, and says so.
 */
export function copiedMark(mark: Element): CopiedFigure | undefined {
  const chart = mark.closest('figure');
  const sentence = seen(mark.querySelector('title') ?? mark);
  if (!chart || !/\d/.test(sentence)) return undefined;
  const about = seen(chart.querySelector('figcaption .whole') ?? chart.querySelector('h1, h2, h3') ?? chart).replace(
    /[。.]$/,
    '',
  );
  const address = mark.getAttribute('href') ?? '';
  if (/\/sources\/\d+\/#L\d+$/.test(address))
    return { figure: sentence, about, evidence: new URL(address, mark.baseURI).href, derived: undefined };
  const rows = [...chart.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter((row) =>
    isEvidence(row.querySelector('a.evidence')),
  );
  const says = (cell: Element | undefined) => cell !== undefined && sentence.startsWith(nameIn(cell));
  const exact = new Set(amountsIn(sentence));
  const whole = rows.find((row) => says(row.cells[0]) && amountsIn(row.textContent).some((one) => exact.has(one)));
  const part = rows.find((row) => says(row.cells[0]) || (row.cells.length > 2 && says(row.cells[1])));
  const evidence = (whole ?? part)?.querySelector('a.evidence') ?? sourceOf(mark);
  return isEvidence(evidence)
    ? { figure: sentence, about, evidence: evidence.href, derived: whole ? undefined : '' }
    : undefined;
}

/** A row's name without the official one under it; a name of nothing begins no sentence. */
function nameIn(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const official of copy.querySelectorAll('.official')) official.remove();
  return seen(copy) || '\n';
}

/** Grouped amounts in 元; what a table prints in thousands is said in full by a drawing. */
function amountsIn(text: string | null): string[] {
  const printed = text?.match(/\d{1,3}(?:,\d{3})+/g) ?? [];
  return printed.flatMap((amount) => [amount, `${amount},000`]);
}
