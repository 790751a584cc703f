import type { SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';
import { placeInBooks } from './record-context.ts';

/** One record a statement that a book announces and does not contain: it leads to where the audit says so. */
export function absentRecords(context: RecordContext): SearchRecord[] {
  const { books, addressOf } = context;
  return books.decisions['absent-statements'].flatMap(({ document, title, line = 1, reason }): SearchRecord[] => {
    // A book that is not among those read has no audit.
    if (!books.documents.some(({ entry }) => entry.id === document)) return [];
    return [
      {
        id: `absent-${document}-${line}`,
        kind: 'statement',
        title: title.normalize('NFC'),
        trail: [],
        text: reason.normalize('NFC'),
        address: addressOf('audit-document', { document, part: 'absent' }),
        group: `absent-${document}-${line}`,
        ...placeInBooks(context, document),
        places: [[0, line]],
      },
    ];
  });
}
