import type { Variants } from './fold-text.ts';
import { foldText, indexText, indexTokens } from './fold-text.ts';
import { amountsInText } from './read-amount.ts';
import { cardOf } from './record-card.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';

/** Language of the index; the engine finds it by the page's `lang`, folded to lower case. */
export const indexLanguage = 'zh-hant-tw';

/** How much a word of a kind's text counts; its title counts {@link titleWeight} times that, up to the engine's limit of 10. */
const weights: Readonly<Record<SearchKind, number>> = {
  plan: 2,
  'sub-plan': 2,
  purchase: 1,
  programme: 1,
  reason: 1,
  term: 0.8,
  prose: 0.8,
  statement: 0.4,
};
const titleWeight = 5;

/** Names of the filters and the orders that the index knows. */
export const filterNames = ['city', 'year', 'document', 'kind', 'stage', 'theme'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values of a record's filters; a record without a city belongs to none. */
export function filtersOf({
  city,
  year,
  document,
  kind,
  stage,
  theme,
}: SearchRecord): Readonly<Record<FilterName, string | undefined>> {
  return { city, year: year === undefined ? undefined : String(year), document, kind, stage, theme };
}

/**
 * A record as the engine reads it: the tokens of {@link foldText} with weights, filters and orders as attributes. The card
 * rides along as the `id` of an element, which the engine hands back with a result and does not index (fields of `meta`
 * are indexed word by word, which would store every text twice more).
 */
export function indexDocument(record: SearchRecord, variants: Variants): string {
  const weight = weights[record.kind];
  const block = (of: number, text: string, id = '') =>
    text === '' && id === ''
      ? ''
      : `<p data-pagefind-weight="${Math.min(10, of)}"${id === '' ? '' : ` id="${escaped(id)}"`}>${text}</p>`;
  const filters = Object.entries(filtersOf(record)).flatMap(([name, value]) =>
    value === undefined ? [] : `<i data-pagefind-filter="${name}:${value}"></i>`,
  );
  const orders = [
    ...(record.amountNtd === undefined
      ? []
      : [`<i data-pagefind-sort="amount:${record.amountNtd.padStart(15, '0')}"></i>`]),
    ...(record.year === undefined ? [] : [`<i data-pagefind-sort="year:${record.year}"></i>`]),
  ];
  return [
    `<html lang="${indexLanguage}"><head><title></title></head><body>`,
    ...filters,
    ...orders,
    block(weight * titleWeight, indexText(record.title, variants), JSON.stringify(cardOf(record))),
    block(weight, record.trail.map((step) => indexText(step, variants)).join('</p><p>')),
    block(weight, indexText(record.text, variants)),
    block(
      weight,
      amountsBeyondText(record, variants)
        .map((ntd) => indexText(ntd, variants))
        .join(' '),
    ),
    '</body></html>',
  ].join('');
}

/** Amounts of the record that its text does not spell in plain digits: in words, in 千元, or only beside it. */
function amountsBeyondText({ title, text, amountNtd, inThousands }: SearchRecord, variants: Variants): string[] {
  const stated = [title, text].flatMap((part) => amountsInText(part, inThousands)).map(({ ntd }) => ntd);
  const spelled = ` ${indexTokens(foldText(text, variants).tokens).join(' ')} `;
  return [...new Set([...stated, ...(amountNtd === undefined ? [] : [amountNtd])])].filter(
    (ntd) => !spelled.includes(` ${indexText(ntd, variants)} `),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
