import { changeForm, exactForm, peopleForm } from '../../money/format-amount.ts';
import { cityNamed } from '../city-names.ts';

/** Words around figures, charts and tables. */
export const figures = {
  /** Amounts with their currency, as people say them, as a change, and with every digit. */
  said: (ntd: string) => peopleForm(ntd),
  saidChange: (ntd: string) => changeForm(ntd),
  exactly: (ntd: string, precision: 1 | 1000 = 1) => exactForm(ntd, precision),
  /** What names the currency in a said amount and opens its exact form, at its end or `leads`; `large` finds the words for large numbers. */
  currency: { unit: '元', leads: false, large: /[億兆萬]+/ },
  /** The exact amount in a table whose head names the currency. */
  tabled: (ntd: string, precision: 1 | 1000 = 1) => exactForm(ntd, precision).replace(/\s?(?<!千)元$/, ''),
  /** A year or agency with the stage of its figures. */
  staged: (year: string, stage: string) => `${year}${stage}`,
  /** A unit that a book prints. */
  units: (unit: string) => unit,
  /** What an indicator counts in. */
  counters: (unit: string) => unit,
  /** Punctuation: names in a row, a name before what follows, words in brackets, the small line under a chart, clauses. */
  list: (items: readonly string[]) => items.join('、'),
  separator: '、',
  end: '。',
  label: (name: string) => `${name}：`,
  aside: (text: string) => `（${text}）`,
  facts: (facts: readonly string[]) => `${facts.join('。')}。`,
  joined: (parts: readonly string[]) => parts.join('，'),
  /** A part of a group, away from its place. */
  within: (group: string, name: string) => `${group}・${name}`,
  /** An agency's city and fiscal year, short. */
  inYear: (city: string, year: number) => `${city} ${year}`,
  inYearAt: (city: string, year: number, stage: string) => `${city} ${year} ${stage}`,
  /** Stands where a description exists in Chinese alone; the Chinese site says nothing. */
  inChinese: '',
  unit: (unit: string) => `單位：${unit}`,
  total: '合計',
  source: '出處',
  line: (line: number) => `第 ${line} 行`,
  evidence: (document: string, line: number) => `出處：文件 ${document} 第 ${line} 行`,
  derived: '推算',
  derivedExplained: (formula: string) => `這個數字不是書上印的，是推算的：${formula}`,
  inputs: '算式用到的數字',
  exact: '精確數字',
  exactNtd: (digits: string) => `${digits} 元`,
  /** After digits that a book prints in thousands. */
  thousands: '千元',
  precisionThousand: '書上以千元列示',
  yearBoth: (roc: number, ce: number) => `${roc} 年度（${ce}）`,
  /** What a unit budget, which knows no other, calls its budget. */
  onlyBudget: '預算數',
  stages: {
    original_budget: '原預算數',
    adjustment: '預算增減數',
    final_budget: '預算數',
    realised: '實現數',
    payable: '應付數',
    receivable: '應收數',
    carried_over: '保留數',
    account: '決算數',
    surplus: '賸餘數',
    cancelled: '註銷數',
    prior_year_brought_forward: '以前年度轉入數',
    prior_year_realised: '以前年度實現數',
    remitted: '繳付公庫數',
    allotted: '公庫撥入數',
  },
  flows: { revenue: '歲入', expenditure: '歲出' },
  tools: {
    label: '這張圖的工具',
    table: '看表格',
    embed: '嵌入',
    image: '圖檔',
    csv: 'CSV',
    cite: '引用',
    page: '圖表專頁',
    pick: '複製數字與出處',
  },
  table: {
    /** How many rows there are, where not all are in sight. */
    rows: (count: number) => `共 ${count} 列`,
    scrollable: (caption: string) => `${caption}，可左右捲動的表格`,
    ofChart: (title: string) => `「${title}」的數字`,
    empty: '書上沒有印',
    column: '欄',
  },
  terms: { onThisPage: '這一頁的字', more: '看完整解釋', close: '關閉' },
  cityName: (city: string) => cityNamed(city, 'name'),
  officialCityName: (city: string) => cityNamed(city, 'official'),
};
