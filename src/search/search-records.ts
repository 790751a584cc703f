import type { AddressMaker } from '../i18n/address.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { absentRecords } from './records/absent-records.ts';
import { indicatorRecords } from './records/indicator-records.ts';
import { pageRecords } from './records/page-records.ts';
import { planRecords } from './records/plan-records.ts';
import { programmeRecords } from './records/programme-records.ts';
import { proseRecords } from './records/prose-records.ts';
import { purchaseRecords } from './records/purchase-records.ts';
import { reasonRecords } from './records/reason-records.ts';
import type { RecordContext } from './records/record-context.ts';
import { statementRecords } from './records/statement-records.ts';
import { termRecords } from './records/term-records.ts';
import type { SearchRecord } from './search-record.ts';
import { variantsOf } from './search-words.ts';

/**
 * Everything that search can find, in a fixed order, so that two builds of the same books index the same.
 * Embeds, galleries and restatements have no record.
 * @param addressOf makes the addresses, with the site's base
 */
export function searchRecords(books: CompiledBooks, addressOf: AddressMaker['page']): SearchRecord[] {
  const context: RecordContext = { books, addressOf, variants: variantsOf(books.decisions) };
  const makers = [
    planRecords,
    purchaseRecords,
    programmeRecords,
    indicatorRecords,
    reasonRecords,
    proseRecords,
    statementRecords,
    absentRecords,
    termRecords,
  ];
  const records = makers.flatMap((make) => make(context));
  return withUniqueIds([...records, ...pageRecords(context, records)]);
}

/** Two records may begin on one line; the later ones are numbered. */
function withUniqueIds(records: readonly SearchRecord[]): SearchRecord[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const nth = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, nth);
    return nth === 1 ? record : { ...record, id: `${record.id}-${nth}` };
  });
}
