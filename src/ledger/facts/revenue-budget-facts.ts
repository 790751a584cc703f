import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Fact } from '../compiled-books.ts';
import { yearFacts } from './budget-years.ts';
import { unclassified, whole } from './fact-of-cell.ts';

/** Facts of 歲入來源別預算表: 款 in object1, 目 in object2, 節 in item; 合計 without classification. In 千元, three years. */
export function revenueBudgetFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  return table.rows.flatMap((row) => {
    const [section, , source, detail] = row.path;
    if (row.role === 'summary' ? section !== '合計' : row.path.length === 2) return [];
    const named = (name: string | undefined) => (name === undefined ? whole : { code: '', name });
    const place =
      row.role === 'summary'
        ? unclassified
        : { ...unclassified, object1: named(section), object2: named(source), item: detail ?? '' };
    const names = row.role === 'summary' ? [] : [section, source, detail].filter((name) => name !== undefined);
    return yearFacts(entry, table, row, { flow: 'revenue', place, names });
  });
}
