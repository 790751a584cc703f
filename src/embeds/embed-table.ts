import type { DataTableContent } from '../exhibits/table-content.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import type { LinkPlace } from './relative-links.ts';
import { addressFrom } from './relative-links.ts';

/** A chart's table as HTML, in a region of its own that scrolls when it is too wide. */
export function embedTable({ caption, columns, rows }: DataTableContent, regionName: string, place: LinkPlace): Html {
  const number = (at: number) => (columns[at]?.numeric ? trusted(' class="number"') : undefined);
  const linked = ({ text, href, kind, about }: DataTableContent['rows'][number]['cells'][number]): Html =>
    href === undefined
      ? html`${text}`
      : html`<a${kind === 'evidence' ? trusted(' class="evidence"') : undefined} href="${addressFrom(href, place)}" target="_blank" rel="noopener"${about === undefined ? undefined : html` title="${about}"`}>${text}</a>`;
  return html`<section class="table" aria-label="${regionName}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${columns.map(
    ({ name, unit }, at) =>
      html`<th scope="col"${number(at)}>${name}${unit === undefined ? undefined : html`<span class="unit">${unit}</span>`}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ depth = 0, summary = false, cells }) =>
      html`<tr${summary ? trusted(' class="summary"') : undefined}>${cells.map((cell, at) =>
        at === 0
          ? html`<th scope="row"${depth > 0 ? trusted(` class="depth-${Math.min(depth, 3)}"`) : undefined}>${linked(cell)}</th>`
          : html`<td${number(at)}>${linked(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></section>`;
}
