import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import type { DataTableContent } from '../exhibits/table-content.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { RevenueLine } from '../ledger/queries/revenue-lines.ts';
import { revenueLines } from '../ledger/queries/revenue-lines.ts';

/** The revenue of an agency-year as a page's table. */
export interface RevenueTable {
  readonly content: DataTableContent;
  /** Address part of the statement. */
  readonly slug: string;
  /** The text of the book lost the names of its rows. */
  readonly lost: boolean;
}

/** Sources of revenue, every figure leading to its line; `undefined` where the book has no revenue table. */
export function revenueTable(
  books: CompiledBooks,
  agencyYear: AgencyYear,
  language: Language,
): RevenueTable | undefined {
  const { lines, total, table } = revenueLines(books, agencyYear);
  if (!table || lines.length === 0) return undefined;
  const context = new ExhibitContext(books, language);
  const words = useWords(language).agencyYear.revenue;
  const { kind, fiscalYear } = agencyYear;
  const names =
    kind === 'final-account'
      ? words.columnNames[kind]
      : words.columnNames[kind].map((name, back) => name(fiscalYear - back));
  const thousands = total?.amounts.some((amount) => amount?.precisionNtd === 1000) ?? false;
  const noted = lines.some(({ note }) => note !== '');
  const row = ({ name, group, note, amounts }: RevenueLine, summary: boolean) => ({
    summary,
    cells: [
      {
        text: summary
          ? words.total
          : group === ''
            ? context.name(name)
            : context.words.figures.within(context.name(group), context.name(name)),
      },
      ...amounts.map((amount) =>
        amount
          ? thousands
            ? context.thousandsCell(amount)
            : context.amountCell(amount)
          : { text: context.charts.unknown },
      ),
      ...(noted ? [context.originalCell(summary ? '' : note)] : []),
    ],
  });
  return {
    content: {
      caption: words.columns.name,
      columns: [
        { name: words.columns.name },
        ...names.map((name) => ({ name, unit: thousands ? '千元' : '元', numeric: true })),
        ...(noted ? [{ name: words.columns.note }] : []),
      ],
      rows: [...lines.map((line) => row(line, false)), ...(total ? [row(total, true)] : [])],
    },
    slug: table.slug,
    lost: lines.some(({ name }) => /^款\d+$/.test(name)),
  };
}
