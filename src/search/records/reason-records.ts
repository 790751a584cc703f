import type { SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';
import { placeInBooks, placesOf } from './record-context.ts';

/** One record an official explanation, with the amount that it explains. */
export function reasonRecords(context: RecordContext): SearchRecord[] {
  return context.books.reasons.map(
    ({ document, statement, path, kind, amountNtd, text: printed, lineFrom, lineTo }) => {
      const text = printed.normalize('NFC');
      return {
        id: `reason-${document}-${lineFrom}`,
        kind: 'reason',
        title: (path.findLast((name) => !/^類型\d+$/.test(name)) ?? statement).normalize('NFC'),
        trail: [statement, ...path.slice(0, -1)],
        text,
        address: context.addressOf('source', { document, line: lineFrom }),
        group: `reasons-${document}-${statement}`,
        ...placeInBooks(context, document),
        ...(kind === 'carry-over'
          ? { stage: 'carried_over' as const }
          : kind === 'surplus'
            ? { stage: 'surplus' as const }
            : {}),
        ...(amountNtd === '' ? {} : { amountNtd: amountNtd.replace('-', '') }),
        places: placesOf(context, text, document, lineFrom, lineTo),
      };
    },
  );
}
