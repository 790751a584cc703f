import type { Diagnostic, LineRef } from '../diagnostics/diagnostic.ts';
import { citeLine } from '../documents/source-document.ts';
import { en } from '../i18n/en.ts';
import { zhTw } from '../i18n/zh-tw.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { plansOf } from '../ledger/queries/plans.ts';
import type { Variants } from './fold-text.ts';
import { clauseEnd, foldText } from './fold-text.ts';
import { plainHeading } from './records/prose-records.ts';
import { ownRows } from './records/statement-records.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { variantsOf } from './search-words.ts';

/** Something that the books hold and search must find. */
interface Wanted {
  readonly kind: SearchKind;
  readonly name: string;
  /** For what is told by `data/`, the file. */
  readonly at: LineRef;
  readonly isThere: (records: Records) => boolean;
}

/** The records as they are asked for. */
interface Records {
  readonly byId: ReadonlyMap<string, SearchRecord>;
  /** Lines on which the rows of groups of rows begin, as `000:1361`. */
  readonly rows: ReadonlySet<string>;
  /** Every character that the records of a document say, marks and blanks aside. */
  readonly said: ReadonlyMap<string, string>;
}

const pay = '人事費';
const longestName = 60;

/**
 * What the compiled books hold and no record tells (SEARCH-RECORD-MISSING), counted from the books and not from what the
 * makers of records made. Three things share a record by rule: the pay lines of a sub-plan; a programme item that the record of
 * the plan of its name says word for word; a passage of prose that another record of its document says word for word.
 */
export function missingRecords(books: CompiledBooks, records: readonly SearchRecord[]): Diagnostic[] {
  const variants = variantsOf(books.decisions);
  const there: Records = {
    byId: new Map(records.map((record) => [record.id, record])),
    rows: new Set(
      records
        .filter(({ id }) => id.startsWith('rows-'))
        .flatMap(({ document, places }) => places.map(([, line]) => `${document}:${line}`)),
    ),
    said: new Map(
      books.documents.map(({ entry }) => [
        entry.id,
        records
          .filter(({ document }) => document === entry.id)
          .map(({ title, trail, text }) => bare([...trail, title, text].join(' '), variants))
          .join('|'),
      ]),
    ),
  };
  return wantedOf(books, variants)
    .filter(({ isThere }) => !isThere(there))
    .map(({ kind, name, at }) => ({
      code: 'SEARCH-RECORD-MISSING',
      severity: 'error',
      at,
      values: { zhKind: zhTw.search.kinds[kind], enKind: en.search.kinds[kind], name: shortened(name) },
    }));
}

function wantedOf(books: CompiledBooks, variants: Variants): Wanted[] {
  // What begins on a line where another of its kind begins is the second record of that name.
  const nth = new Map<string, number>();
  const named = (kind: SearchKind, id: string, name: string, at: LineRef): Wanted => {
    const before = nth.get(id) ?? 0;
    nth.set(id, before + 1);
    const own = before === 0 ? id : `${id}-${before + 1}`;
    return { kind, name, at, isThere: ({ byId }) => byId.get(own)?.kind === kind };
  };
  return [
    ...agencyYears(books).flatMap((agencyYear) =>
      plansOf(books, agencyYear).map(({ code, name, subPlan }) => {
        const { city, fiscalYear, document } = agencyYear;
        const kind = subPlan.name === '' ? 'plan' : 'sub-plan';
        return named(kind, `plan-${city}-${fiscalYear}-${code}`, `${name} ${code}`, { document, line: 0 });
      }),
    ),
    ...books.lineItems.flatMap((item, at) => {
      const isToldBefore =
        item.object1.name === pay &&
        books.lineItems.slice(0, at).some((other) => other.object1.name === pay && ofOneSubPlan(other, item));
      const { document, lineFrom, description, object2 } = item;
      const name = item.object1.name === pay ? pay : description || object2.name;
      return isToldBefore
        ? []
        : [named('purchase', `item-${document}-${lineFrom}`, name, { document, line: lineFrom })];
    }),
    ...books.programmes.map(({ id, document, name, plan, result, lineFrom }): Wanted => {
      const item = named('programme', `programme-${id}`, name, { document, line: lineFrom });
      const isSaidByPlan = ({ byId }: Records) =>
        [...byId.values()].some(
          (record) =>
            (record.kind === 'plan' || record.kind === 'sub-plan') &&
            record.document === document &&
            record.title === name.normalize('NFC') &&
            [plan, result].every((text) => record.text.includes(text.normalize('NFC'))),
        );
      return { ...item, isThere: (records) => item.isThere(records) || isSaidByPlan(records) };
    }),
    ...[...new Set(books.indicatorPoints.map(({ indicator }) => indicator))].map((slug) =>
      named('indicator', `indicator-${slug}`, slug, { document: 'indicators.yaml', line: 0 }),
    ),
    ...books.reasons.map(({ document, lineFrom, text }) =>
      named('reason', `reason-${document}-${lineFrom}`, text, { document, line: lineFrom }),
    ),
    ...books.statements.flatMap((table) => {
      const { document, slug, statement, lineFrom } = table;
      return [
        named('statement', `statement-${document}-${slug}`, statement, { document, line: lineFrom }),
        ...ownRows(table).map((row): Wanted => {
          const at = { document, line: row.lineFrom };
          return {
            kind: 'statement',
            name: [statement, ...row.path].join(' › '),
            at,
            isThere: ({ rows }) => rows.has(citeLine(at)),
          };
        }),
      ];
    }),
    ...books.blocks.map(({ document, text, lineFrom }): Wanted => {
      const words = bare(plainHeading(text), variants);
      return {
        kind: 'prose',
        name: text,
        at: { document, line: lineFrom },
        isThere: ({ said }) => said.get(document)?.includes(words) ?? false,
      };
    }),
    ...books.decisions.glossary.map(({ id, term }) =>
      named('term', `term-${id}`, term, { document: 'glossary.yaml', line: 0 }),
    ),
    ...books.decisions['absent-statements']
      .filter(({ document }) => books.documents.some(({ entry }) => entry.id === document))
      .map(({ document, title, line = 1 }) =>
        named('statement', `absent-${document}-${line}`, title, { document, line }),
      ),
  ];
}

function ofOneSubPlan(one: CompiledBooks['lineItems'][number], other: CompiledBooks['lineItems'][number]): boolean {
  return (
    one.document === other.document &&
    one.workPlan.code === other.workPlan.code &&
    one.subPlan.code === other.subPlan.code
  );
}

function bare(text: string, variants: Variants): string {
  return foldText(text, variants)
    .tokens.filter((token) => token.length === 1 && token !== clauseEnd)
    .join('');
}

function shortened(name: string): string {
  const chars = [...name];
  return chars.length > longestName ? `${chars.slice(0, longestName - 1).join('')}…` : name;
}
