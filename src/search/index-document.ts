import type { Variants } from './fold-text.ts';
import { foldText, indexText, indexTokens, latinWords } from './fold-text.ts';
import { amountsInText } from './read-amount.ts';
import { cardOf } from './record-card.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';

/** Language of the index; the engine finds it by the page's `lang`, folded to lower case. */
export const indexLanguage = 'zh-hant-tw';

/**
 * How much a word of a text counts. Whole numbers only, and few: each change of weight inside a record costs the index
 * bytes, and the finer order is made when records are at hand (see relevance.ts).
 */
const weightOf = (kind: SearchKind) => (kind === 'statement' ? 1 : 2);
/** A word of the title counts so many times as much. */
const titleWeight = 5;

/** Names of the filters that the index knows. */
export const filterNames = ['city', 'year', 'document', 'kind', 'stage', 'theme'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values of a record's filters; a record without a city belongs to none, one that several documents tell of to each. */
export function filtersOf({
  city,
  year,
  document,
  kind,
  stage,
  theme,
  alsoIn = [],
}: SearchRecord): Readonly<Record<FilterName, readonly string[]>> {
  const given = (...values: readonly (string | number | undefined)[]) => [
    ...new Set(values.flatMap((value) => (value === undefined ? [] : [String(value)]))),
  ];
  return {
    city: given(city),
    year: given(year, ...alsoIn.map((other) => other.year)),
    document: given(document, ...alsoIn.map((other) => other.document)),
    kind: given(kind),
    stage: given(stage),
    theme: given(theme),
  };
}

/**
 * A record as the engine reads it: the tokens of {@link foldText} with weights, and filters as attributes (what the orders go
 * by stands in a file of its own, see order-values.ts). The card
 * rides along as the `id` of an element, which the engine hands back with a result and does not index (fields of `meta`
 * are indexed word by word, which would store every text twice more).
 */
export function indexDocument(record: SearchRecord, variants: Variants): string {
  const { kind, title, text, trail } = record;
  const weight = weightOf(kind);
  const block = (words: string) => (words === '' ? '' : `<p data-pagefind-weight="${weight}">${words}</p>`);
  const lead = title.replace(/…$/, '');
  const goesOn = text.startsWith(lead);
  const filters = Object.entries(filtersOf(record)).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}:${value}"></i>`),
  );
  const latin = latinWords([title, ...trail, text].join('\n'), variants);
  return [
    `<html lang="${indexLanguage}"><head><title></title></head><body>`,
    ...filters,
    // The engine drops the blanks of an id; JSON can spell them otherwise.
    `<p id="${escaped(JSON.stringify(cardOf(record)).replaceAll(' ', '\\u0020'))}" data-pagefind-weight="${weight}">`,
    `<span data-pagefind-weight="${weight * titleWeight}">${indexText(title, variants)}</span>`,
    // A text that begins with its title goes on from it: no word is indexed twice, and no phrase ends between them.
    ...(goesOn ? [` ${indexText(text.slice(lead.length), variants)}</p>`] : ['</p>', block(indexText(text, variants))]),
    ...trail.map((step) => block(indexText(step, variants))),
    block([...amountsBeyondText(record, variants).map((ntd) => indexText(ntd, variants)), ...latin].join(' ')),
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
