import type { Variants } from '../../src/search/fold-text.ts';
import { foldText, indexTokens, latinWords } from '../../src/search/fold-text.ts';
import { filtersOf } from '../../src/search/index-document.ts';
import { amountsInText } from '../../src/search/read-amount.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

/** A {@link SearchEngine} that answers as the built index does, without it: for tests of what is asked and made of answers. */
export function memoryEngine(records: readonly SearchRecord[], variants: Variants): SearchEngine {
  const entries = records.map((record) => {
    const { title, trail, text, amountNtd, inThousands } = record;
    const amounts = [...amountsInText(text, inThousands).map(({ ntd }) => ntd), amountNtd ?? ''];
    const fields = [title, ...trail, text, ...amounts].map((field) => indexTokens(foldText(field, variants).tokens));
    const words = latinWords([title, ...trail, text].join('\n'), variants).map((word) => [word]);
    return { record, fields: [...fields, ...words].map((tokens) => ` ${tokens.join(' ')} `) };
  });
  const within = ({ record }: (typeof entries)[number], filters: object) =>
    Object.entries(filters).every(([name, value]) =>
      [value].flat().some((wanted) => filtersOf(record)[name as 'city'].includes(wanted)),
    );
  return {
    find: async (tokens, filters) =>
      entries
        .filter((entry) => within(entry, filters))
        .map(({ record, fields }) => ({
          id: record.id,
          score: tokens.length === 0 ? 1 : fields.filter((field) => field.includes(` ${tokens.join(' ')} `)).length,
          record: async () => record,
          isAtHand: () => true,
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score),
    values: async () => new Map(records.map((record) => [record.id, record])),
    hasValues: () => true,
  };
}
