import type { ChartWords } from '../charts/chart-words.ts';
import type { ItemLine } from '../charts/item-line.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { originalLang } from '../i18n/languages.ts';
import type { NameIn } from '../i18n/name-in.ts';
import { nameIn } from '../i18n/name-in.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { Words } from '../i18n/use-words.ts';
import { useWords } from '../i18n/use-words.ts';
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
  /** How sentences and tables say amounts. */
  readonly charts: ChartWords;
  /** How drawings do. */
  readonly labels: ChartWords;
  /** Official names as readers of the language see them. */
  readonly name: NameIn;

  constructor(books: CompiledBooks, language: Language, labels: Partial<ChartWords> = {}) {
    this.books = books;
    this.language = language;
    this.words = useWords(language);
    this.charts = this.words.charts;
    this.labels = { ...this.words.chartLabels, ...labels };
    this.name = nameIn(language, books.decisions);
  }

  /** `臺中市政府資訊中心` and `108 年度（2019）決算數`: whose, which year, which stage. */
  whose(agencyYear: AgencyYear): string[] {
    return [
      this.name(agencyYear.agency),
      this.words.figures.staged(
        this.year(agencyYear.fiscalYear),
        stageName(this.words, agencyYear.stage, agencyYear.kind),
      ),
    ];
  }

  /** A fiscal year in both calendars. */
  year(rocYear: number): string {
    return this.words.figures.yearBoth(rocYear, rocYear + 1911);
  }

  lineAddress({ document, line }: LineReference): string {
    return addressOf('source', { document, line }, this.language);
  }

  /** The line that an amount stands in, as drawings carry it. */
  itemLine({ cells: [cell], derived }: EvidencedAmount): ItemLine {
    return { line: cell && this.lineAddress(cell), derived: derived !== '' };
  }

  planAddress({ city, fiscalYear }: AgencyYear, code: string): string {
    return addressOf('plan', { city, year: fiscalYear, code }, this.language);
  }

  /** `歲出機關別決算表，第 1346 行`, leading to the line. */
  source(statement: string, cell: LineReference): ExhibitSource {
    const { figures } = this.words;
    return {
      text: `${this.name(statement)}${figures.aside(figures.line(cell.line))}`,
      href: this.lineAddress(cell),
      statement,
      cell,
    };
  }

  /** An official name as a table's cell, with the Chinese under its translation. */
  nameCell(chinese: string, more: Omit<DataTableCell, 'text'> = {}): DataTableCell {
    const text = this.name(chinese);
    if (text !== chinese) return { ...more, text, official: chinese };
    return { ...more, ...this.originalCell(chinese) };
  }

  /** Words of a book that exist in Chinese alone. */
  originalCell(text: string): DataTableCell {
    return { text, lang: /\p{Script=Han}/u.test(text) ? originalLang(this.language) : undefined };
  }

  /** A table cell with the exact amount, leading to the line that printed it; a derived one says how it was made. */
  amountCell(amount: EvidencedAmount): DataTableCell {
    const [cell] = amount.cells;
    const { figures } = this.words;
    const text = figures.tabled(amount.amountNtd, amount.precisionNtd);
    const figure = { value: amount.amountNtd, unit: '元', derived: amount.derived, cells: amount.cells } as const;
    if (!cell) return { text, figure };
    const about =
      amount.derived === ''
        ? figures.evidence(cell.document, cell.line)
        : figures.derivedExplained(this.name(amount.derived));
    return {
      text: amount.derived === '' ? text : `${text}${figures.aside(figures.derived)}`,
      href: this.lineAddress(cell),
      kind: 'evidence',
      about,
      figure,
    };
  }

  /** The same in 千元 as the book prints it; with its sign where it is a change. */
  thousandsCell(amount: EvidencedAmount, signed = false): DataTableCell {
    const digits = exactForm(amount.amountNtd, 1000).replace(/\s?千元$/, '');
    const { figure, ...cell } = this.amountCell(amount);
    const value = amount.amountNtd.replace(/000$/, '');
    return {
      ...cell,
      text: signed && !digits.startsWith('−') ? `+${digits}` : digits,
      figure: figure && { ...figure, value, unit: '千元' },
    };
  }

  /** A change from one amount to another with its sign, as people say it; derived from both. */
  changeCell(before: EvidencedAmount, now: EvidencedAmount): DataTableCell {
    const value = (BigInt(now.amountNtd) - BigInt(before.amountNtd)).toString();
    return {
      text: this.charts.change(value),
      figure: {
        value,
        unit: '元',
        derived: this.words.exhibits.columns.change,
        cells: [...before.cells, ...now.cells],
      },
    };
  }
}
