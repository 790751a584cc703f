import { markOf } from './prose-marks.ts';

/** 總說明, 預算總說明 or 決算總說明 alone on its line, letter-spaced or not. */
export function isExplanationTitle(text: string): boolean {
  return /^(預算|決算)?總說明$/.test(unspaced(text));
}

/** The title of a statement, table or chart alone on its line. */
export function isTableTitle(text: string): boolean {
  return /^[\u4e00-\u9fff]{3,24}[表圖]$/.test(unspaced(text)) && !markOf(text.trim());
}

/** A page number alone on its line. */
export function isPageNumber(text: string): boolean {
  return /^\d{1,3}$/.test(text.trim());
}

/** The form in which titles are compared: no spaces at all, ideographic ones included. */
export function unspaced(text: string): string {
  return text.replace(/[\s　]+/g, '');
}
