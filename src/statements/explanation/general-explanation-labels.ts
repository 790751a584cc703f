/** What the words before a number say: what it measures, or which part of the whole it is. */
export interface NumberLabel {
  /** `measure`: a column (預算數); `part`: a row (賠償收入); `none`: no words of its own (`或 100％`). */
  readonly kind: 'measure' | 'part' | 'none';
  readonly words: string;
  /** 前年度, 上年度 or 本年度 where the words begin with it, else empty. */
  readonly period: string;
}

const periods = /^(前年度|上年度|本年度)/;
/** Words that only lead to the label: 包括賠償收入, 置主任, 113年度編列…. */
const leadIn = /^(?:\d{2,3}\s*年度|包括|其中|編列|下設|含|置|及|與|或|並|計有)+/;
/** Verbs between label and number: 執行率達. A label that is such a verb alone (共計) stays. */
const leadOut = /(?<=.)(?:達|為|約|逾)$/;
/** Official names of measures end so; 較上年度增加 and 占預算數之 relate one figure to another. */
const measure = /(?:數|預算|率|員額)$|^(?:合共|合計|共計|總計)$|^[較占佔]/;

/** Reads the label that stands directly before a number: the words since the last comma or bracket. */
export function numberLabel(before: string): NumberLabel {
  const clause =
    before
      .split(/[，,、。；：:(（]/)
      .at(-1)
      ?.trim() ?? '';
  const period = periods.exec(clause)?.[1] ?? '';
  const words = clause.slice(period.length).replace(leadIn, '').replace(leadOut, '').trim();
  if (words === '') return { kind: 'none', words, period };
  if (/^[占佔].*之$/.test(words)) return { kind: 'measure', words: `${words}比率`, period };
  return { kind: measure.test(words) ? 'measure' : 'part', words, period };
}

/** The period that a heading opens with (`上年度已過期間計畫…`), or empty. */
export function periodOf(heading: string): string {
  return periods.exec(heading)?.[1] ?? '';
}
