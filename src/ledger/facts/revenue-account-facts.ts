import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Fact } from '../compiled-books.ts';
import { stageFacts } from './account-stages.ts';
import { unclassified, whole } from './fact-of-cell.ts';

/**
 * Facts of 歲入來源別決算表: path 款／機關／目／節. The source's 款 stands in object1, its 目 in object2, its 節 in item;
 * 合計 is the fact without classification. The agency level only repeats its 款 and is left out.
 */
export function revenueAccountFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  const codes = new Map(table.rows.map((row) => [row.path.join('\n'), row.code]));
  return table.rows.flatMap((row) => {
    const [section, , source, detail] = row.path;
    if (row.role === 'summary' ? section !== '合計' : row.path.length === 2) return [];
    const classify = (name: string | undefined, depth: number) =>
      name === undefined ? whole : { code: codes.get(row.path.slice(0, depth).join('\n')) ?? '', name };
    const place =
      row.role === 'summary'
        ? unclassified
        : { ...unclassified, object1: classify(section, 1), object2: classify(source, 3), item: detail ?? '' };
    const names = row.role === 'summary' ? [] : [section, source, detail].filter((name) => name !== undefined);
    return stageFacts(entry, table, row, { flow: 'revenue', place, names });
  });
}
