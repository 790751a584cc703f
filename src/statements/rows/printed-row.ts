import type { FigureToken } from '../../documents/figure-token.ts';
import { squeeze } from '../../documents/page-blocks.ts';

/** A row as its page prints it, before it is joined with its facing page or given a place in the hierarchy. */
export interface PrintedRow {
  readonly name: string;
  readonly code: string;
  /** `107年度` printed before the code, as a level of its own. */
  readonly year: string;
  /** Ideographic spaces before the code or name: the book's own indentation. */
  readonly indent: number;
  readonly figures: readonly LocatedFigure[];
  readonly note: string;
  /** Lines of the note where it stands on the facing page. */
  readonly noteLines?: readonly number[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

export interface LocatedFigure extends FigureToken {
  readonly line: number;
}

/** Reads a row label: `01 　　　32020110101` + `　　　行政管理`, `　　　　010000人事費`, `　　107年度 0132170100*`, `ˉ0103　法定…`. */
export function readLabel(parts: readonly string[]): Pick<PrintedRow, 'name' | 'code' | 'year' | 'indent'> {
  let code = '';
  let year = '';
  let capital = '';
  let name = '';
  let indent: number | undefined;
  for (const part of parts) {
    // 款項目節 ordinals stand before the indentation and are never a key.
    let text = part.replace(/^ ?\d{2,3}(?=[ 　])/, '').replace(/^ +/, '');
    const marks = /^[　]*ˉ*/.exec(text)?.[0] ?? '';
    // Code and name are both indented; where one lost a space, the other still has it.
    indent = Math.max(indent ?? 0, marks.length);
    text = squeeze(text.slice(marks.length)).trim();
    const yearMark = /^(\d{2,3}年度)(?=\d{6,})/.exec(text)?.[1];
    if (yearMark) {
      year = yearMark;
      text = text.slice(yearMark.length);
    }
    const codeMark = /^(\d{4,})(\*?)/.exec(text);
    if (codeMark) {
      code = codeMark[1] ?? '';
      capital = codeMark[2] ?? '';
      text = text.slice(codeMark[0].length);
    }
    name += text;
  }
  return { name: name + (name.endsWith('*') ? '' : capital), code, year, indent: indent ?? 0 };
}

/** Whether a line is the code line of a row whose name and figures follow on their own lines. */
export function isCodeLine(text: string): boolean {
  return /(^|[\s　])\d{6,}\*?\s*$/.test(text) && !/[一-鿿]{2}/.test(text.replace(/\d+年度/, ''));
}
