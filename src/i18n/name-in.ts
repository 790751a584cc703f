import type { Decisions } from '../decisions/decisions.ts';
import { englishFiscalYear, englishFiscalYearForm } from '../money/fiscal-year.ts';
import type { Language } from './languages.ts';

/** What `data/english-names.yaml` decides. */
type EnglishNames = Pick<Decisions, 'english-names'>;

/** An official name in the reader's language; the name itself where it has no other. */
export type NameIn = (chinese: string) => string;

const chinese: NameIn = (name) => name;
const made = new WeakMap<EnglishNames['english-names'], NameIn>();

/**
 * How official names read in a language. Numbers before a name, years, units in brackets, the mark of capital (`*`) and of a
 * subtracted row (`(-)`) stay around the English name: `二、107年度小計` is `2. FY2018 (ROC 107) subtotal`.
 */
export function nameIn(language: Language, decisions: EnglishNames): NameIn {
  if (language === 'zh-TW') return chinese;
  const names = decisions['english-names'];
  const known = made.get(names);
  if (known) return known;
  const entries = new Map(names.map(({ name, english }) => [name, english]));
  const read: NameIn = (name) => english(name, entries) ?? name;
  made.set(names, read);
  return read;
}

const numerals = '一二三四五六七八九十';
const lostNames: Readonly<Record<string, string>> = { 款: 'Section', 項: 'Item', 目: 'Sub-item', 節: 'Detail' };
const measures: Readonly<Record<string, string>> = {
  筆: 'plots',
  公頃: 'hectares',
  棟: 'buildings',
  平方公尺: 'm²',
};

function english(name: string, entries: ReadonlyMap<string, string>): string | undefined {
  const direct = entries.get(name);
  if (direct !== undefined) return direct;
  const within = (part: string) => english(part, entries);
  const grouped = name.split('／');
  if (grouped.length > 1) return together(grouped.map(within), ' / ');
  for (const [pattern, say] of wrappings) {
    const found = pattern.exec(name);
    const said = found && say(found.groups ?? {}, within);
    if (said) return said;
  }
  return undefined;
}

type Say = (
  groups: Readonly<Record<string, string>>,
  within: (part: string) => string | undefined,
) => string | undefined;

/** What may stand around a name that has an entry, or is a name by itself. */
const wrappings: readonly (readonly [RegExp, Say])[] = [
  [/^(?<rest>.+)\*$/, ({ rest = '' }, within) => after(within(rest), '*')],
  [/^(?<rest>.+)\(-\)$/, ({ rest = '' }, within) => after(within(rest), ' (−)')],
  [/^(?<number>\d{1,2})\.(?<rest>.+)$/, ({ number, rest = '' }, within) => before(`${number}. `, within(rest))],
  [/^\((?<number>\d{1,2})\)(?<rest>.+)$/, ({ number, rest = '' }, within) => before(`(${number}) `, within(rest))],
  [
    /^(?<open>[（(]?)(?<number>[一二三四五六七八九十])(?:、|[)）])(?<rest>.*)$/,
    ({ open, number = '', rest = '' }, within) => {
      const mark = open === '' ? `${numerals.indexOf(number) + 1}. ` : `(${numerals.indexOf(number) + 1}) `;
      return rest === '' ? mark.trim() : before(mark, within(rest));
    },
  ],
  [
    /^(?<year>\d{2,3}) ?年度(?<rest>.*)$/,
    ({ year, rest = '' }, within) => {
      const said = englishFiscalYearForm(Number(year));
      const named = rest === '' ? '' : within(rest);
      return named === undefined ? undefined : `${said}${named === '' ? '' : ` ${named.toLowerCase()}`}`;
    },
  ],
  [
    /^(?<rest>.+)（(?<unit>[^）]+)）$/,
    ({ rest = '', unit = '' }, within) => (measures[unit] ? after(within(rest), ` (${measures[unit]})`) : undefined),
  ],
  [/^各計畫(?<rest>.+)之和$/, ({ rest = '' }, within) => before('sum over all plans of: ', within(rest))],
  [/^(?<rest>.+)之和$/, ({ rest = '' }, within) => before('sum of: ', within(rest))],
  [/^保留到 (?<year>\d+) 年度$/, ({ year }) => `Carried over to ${englishFiscalYear(Number(year))}`],
  [/^(?<year>\d+) 年度付掉$/, ({ year }) => `Paid in ${englishFiscalYear(Number(year))}`],
  [/^(?<year>\d+) 年度轉入的保留款$/, ({ year }) => `Carried over from ${englishFiscalYear(Number(year))}`],
  [/^(?<year>\d+) 年度預算$/, ({ year }) => `${englishFiscalYear(Number(year))} budget`],
  [/^(?<rest>.+)（統籌）$/, ({ rest = '' }, within) => after(within(rest), ' (centrally allocated)')],
  [/^類型(?<number>\d+)$/, ({ number }) => `Type ${number}`],
  [/^(?<level>[款項目節])(?<number>\d+)$/, ({ level = '', number }) => `${lostNames[level] ?? ''} ${number}`],
];

function before(mark: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : mark + name;
}

function after(name: string | undefined, mark: string): string | undefined {
  return name === undefined ? undefined : name + mark;
}

function together(parts: readonly (string | undefined)[], mark: string): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(mark);
}
