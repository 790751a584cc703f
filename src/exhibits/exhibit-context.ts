import { stageName } from '../i18n/stage-name.ts';
import type { ChartWords } from '../charts/chart-words.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import type { CompiledBooks, LineReference } from '../ledger/compiled-books.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { EvidencedAmount } from '../ledger/queries/evidence.ts';
import { exactForm } from '../money/format-amount.ts';
import type { ExhibitSource } from './exhibit.ts';
import type { DataTableCell } from './table-content.ts';

/** What every exhibit is made from: the books and a language, with the few things that all of them say alike. */
export class ExhibitContext {
  readonly books: CompiledBooks;
  readonly language: Language;
  readonly words: Words;
  readonly charts: ChartWords;

  constructor(books: CompiledBooks, language: Language) {
    this.books = books;
    this.language = language;
    this.words = useWords(language);
    this.charts = this.words.charts;
  }

  /** `臺中市政府資訊中心` and `108 年度（2019）決算數`: whose, which year, which stage. */
  whose(agencyYear: AgencyYear): string[] {
    return [agencyYear.agency, `${this.year(agencyYear.fiscalYear)}${stageName(this.words, agencyYear.stage, agencyYear.kind)}`];
  }

  /** A fiscal year in both calendars. */
  year(rocYear: number): string {
    return this.words.figures.yearBoth(rocYear, rocYear + 1911);
  }

  lineAddress({ document, line }: LineReference): string {
    return addressOf('source', { document, line }, this.language);
  }

  planAddress({ city, fiscalYear }: AgencyYear, code: string): string {
    return addressOf('plan', { city, year: fiscalYear, code }, this.language);
  }

  /** `歲出機關別決算表，第 1346 行`, leading to the line. */
  source(statement: string, cell: LineReference): ExhibitSource {
    return { text: `${statement}（${this.words.figures.line(cell.line)}）`, href: this.lineAddress(cell), statement, cell };
  }

  /** A table cell with the exact amount, leading to the line that printed it; a derived one says how it was made. */
  amountCell(amount: EvidencedAmount): DataTableCell {
    const [cell] = amount.cells;
    const { figures } = this.words;
    const text = exactForm(amount.amountNtd, amount.precisionNtd).replace(/\s?元$/, '');
    const figure = { value: amount.amountNtd, unit: '元', derived: amount.derived, cells: amount.cells } as const;
    if (!cell) return { text, figure };
    const about = amount.derived === '' ? figures.evidence(cell.document, cell.line) : figures.derivedExplained(amount.derived);
    return { text: amount.derived === '' ? text : `${text}（${figures.derived}）`, href: this.lineAddress(cell), kind: 'evidence', about, figure };
  }

  /** The same in 千元 as the book prints it; with its sign where it is a change. */
  thousandsCell(amount: EvidencedAmount, signed = false): DataTableCell {
    const digits = exactForm(amount.amountNtd, 1000).replace(/\s?千元$/, '');
    const { figure, ...cell } = this.amountCell(amount);
    const value = amount.amountNtd.replace(/000$/, '');
    return { ...cell, text: signed && !digits.startsWith('−') ? `+${digits}` : digits, figure: figure && { ...figure, value, unit: '千元' } };
  }

  /** A change from one amount to another with its sign, as people say it; derived from both. */
  changeCell(before: EvidencedAmount, now: EvidencedAmount): DataTableCell {
    const value = (BigInt(now.amountNtd) - BigInt(before.amountNtd)).toString();
    return { text: this.charts.change(value), figure: { value, unit: '元', derived: this.words.exhibits.columns.change, cells: [...before.cells, ...now.cells] } };
  }
}
