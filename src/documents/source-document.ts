import type { LineRef } from '../diagnostics/diagnostic.ts';
import { foldFullWidth } from './full-width.ts';
import { passiveText } from './passive-text.ts';

/** What `data/documents.yaml` says of one book. Identity and form only; never an amount. */
export interface DocumentEntry {
  /** The seed's number, `000` to `004`; the key of every address and reference. */
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes when the decisions about it were made; not said while a book is new. */
  readonly sha256?: string | undefined;
  readonly title: string;
  readonly agency: string;
  readonly city: CityId;
  /** ROC year; 108 is FY2019. */
  readonly fiscalYear: number;
  readonly kind: DocumentKind;
  readonly layout: LayoutKind;
}

/** A city's address part, as `data/cities.json` lists it: `taichung`. */
export type CityId = string;
/** 決算, 單位預算, 專案報告, 施政計畫, 簡報. */
export type DocumentKind = 'final-account' | 'unit-budget' | 'council-report' | 'policy-plan' | 'slides';
/** How the conversion laid the text out: two-page spreads in reading order, tab-separated tables, prose, slide text boxes. */
export type LayoutKind = 'spread' | 'tab' | 'prose' | 'slides';

/**
 * One line as published, after Unicode NFC (the seeds hold compatibility ideographs that look like 路 年 度 數), with
 * full-width digits in their ordinary form and without characters that do something instead of being read.
 */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

export interface SourceDocument {
  readonly entry: DocumentEntry;
  readonly lines: readonly Line[];
  /** Of the bytes in `seeds/`, before any normalisation. */
  readonly sha256: string;
}

/** The lines of a seed text, numbered as the published file numbers them. A trailing newline does not make a last empty line. */
export function numberLines(text: string): Line[] {
  const rows = foldFullWidth(passiveText(text).normalize('NFC')).replace(/\r\n?/g, '\n').split('\n');
  if (rows.at(-1) === '') rows.pop();
  return rows.map((row, index) => ({ number: index + 1, text: row }));
}

/** `000:1346`, the form in which data files and diagnostics cite a line. */
export function citeLine(ref: LineRef): string {
  return `${ref.document}:${ref.line}`;
}
