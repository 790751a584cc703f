import { squeeze } from '../documents/page-blocks.ts';
import type { SourceDocument } from '../documents/source-document.ts';

/** A statement that a book's table of contents announces, and the line that does. */
export interface AnnouncedStatement {
  readonly document: string;
  /** Official title without spaces; the contents' long dash as the statement's own hyphen. */
  readonly title: string;
  readonly line: number;
}

/** What a numbered contents page (目次) announces: `8. 派員出國計畫預算總表⇥第24頁至第24頁`. Empty for a book without one. */
export function announcedStatements({ entry, lines }: SourceDocument): AnnouncedStatement[] {
  return lines.flatMap(({ text, number }) => {
    const [, title] = /^\s*\d+\.\s*([^\t]+)\t\s*第\d+頁/.exec(text) ?? [];
    return title === undefined ? [] : [{ document: entry.id, title: sameTitle(title), line: number }];
  });
}

/** A title as it can be compared: books print its dash long in the contents and short over the table. */
export function sameTitle(title: string): string {
  return squeeze(title).replace(/[—–─-]+/g, '-');
}
