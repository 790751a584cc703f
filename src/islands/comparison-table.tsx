import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { DataTableCell, DataTableContent } from '../exhibits/table-content.ts';
import { nameWords } from '../i18n/name-words.ts';

/** The real table of a comparison, as the page's own tables are made; nothing where it would have no rows but the total. */
export function ComparisonTable({ table, region }: { readonly table: DataTableContent; readonly region: string }) {
  if (table.rows.length <= 1) return null;
  // A table is drawn whole with each view, so that a place is all the identity that its cells need.
  const columns = placed(table.columns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table-region" aria-label={region} tabIndex={0}>
      <table>
        <caption className="unseen">{table.caption}</caption>
        <thead>
          <tr>
            {columns.map(({ place, item: { name, unit, numeric } }) => (
              <Name key={place} scope="col" name={name} number={numeric === true}>
                {unit && <span className="unit">{unit}</span>}
              </Name>
            ))}
          </tr>
        </thead>
        <tbody>
          {placed(table.rows).map(({ place: row, item: { summary, cells } }) => (
            <tr key={row} className={summary ? 'summary' : undefined}>
              <Name scope="row" name={cells[0]?.text ?? ''} />
              {placed(cells.slice(1)).map(({ place, item }) => (
                <td key={place} className="number">
                  {item.measure && <span className="measure">{item.measure} </span>}
                  <Figure cell={item} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function placed<T>(items: readonly T[]): { readonly place: number; readonly item: T }[] {
  return items.map((item, place) => ({ place, item }));
}

interface Named {
  readonly scope: 'col' | 'row';
  readonly name: string;
  readonly number?: boolean;
  readonly children?: ReactNode;
}

/** The name of a column or row, whose lines end between words as in the page's own tables; see `Words.astro`. */
function Name({ scope, name, number = false, children }: Named) {
  const words = nameWords(name);
  return (
    <th scope={scope} className={`${number ? 'number ' : ''}${words ? 'worded' : ''}`.trim() || undefined}>
      {words
        ? placed(words).map(({ place, item: word }) => (
            <Fragment key={place}>
              {place > 0 && <wbr />}
              {word.trimEnd().includes(' ') ? <bdi className="together">{word}</bdi> : word}
            </Fragment>
          ))
        : name}
      {children}
    </th>
  );
}

function Figure({ cell: { text, href, kind, about } }: { readonly cell: DataTableCell }) {
  if (!href) return text;
  return (
    <a href={href} className={kind === 'evidence' ? 'evidence' : undefined} title={about}>
      {text}
      {about && <span className="unseen"> ({about})</span>}
    </a>
  );
}
