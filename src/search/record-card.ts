import type { CityId } from '../documents/source-document.ts';
import type { Stage } from '../ledger/compiled-books.ts';
import type { Place, SearchRecord } from './search-record.ts';

/**
 * What the browser needs of a record, in the order of {@link cardOf}: short, because every result loads one.
 * Absent parts are empty strings.
 */
export type RecordCard = readonly [
  id: string,
  kind: SearchRecord['kind'],
  title: string,
  trail: readonly string[],
  text: string,
  address: string,
  group: string,
  document: string,
  city: CityId | '',
  year: number | '',
  stage: Stage | '',
  amountNtd: string,
  inThousands: 0 | 1,
  places: readonly (number | string)[],
];

/** Packs a record. Places become differences in turn, offset and line, behind the name of their document where it is another. */
export function cardOf(record: SearchRecord): RecordCard {
  const {
    id,
    kind,
    title,
    trail,
    text,
    address,
    group,
    document = '',
    city = '',
    year = '',
    stage = '',
    amountNtd = '',
  } = record;
  let before: Place = [0, 0];
  const places = record.places.flatMap((place) => {
    const step = [place[0] - before[0], place[1] - before[1]];
    before = place;
    return place[2] === undefined ? step : [place[2], ...step];
  });
  return [
    id,
    kind,
    title,
    trail,
    text,
    address,
    group,
    document,
    city,
    year,
    stage,
    amountNtd,
    record.inThousands ? 1 : 0,
    places,
  ];
}

/** Unpacks a card. */
export function recordOf(card: RecordCard): SearchRecord {
  const [id, kind, title, trail, text, address, group, document, city, year, stage, amountNtd, inThousands, steps] =
    card;
  const places: Place[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    const other = steps[at];
    if (typeof other === 'string') at += 1;
    const before = places.at(-1) ?? [0, 0];
    const offset = before[0] + Number(steps[at]);
    const line = before[1] + Number(steps[at + 1]);
    places.push(typeof other === 'string' ? [offset, line, other] : [offset, line]);
  }
  return {
    id,
    kind,
    title,
    trail,
    text,
    address,
    group,
    places,
    ...(document === '' ? {} : { document }),
    ...(city === '' ? {} : { city }),
    ...(year === '' ? {} : { year }),
    ...(stage === '' ? {} : { stage }),
    ...(amountNtd === '' ? {} : { amountNtd }),
    ...(inThousands === 1 ? { inThousands: true as const } : {}),
  };
}
