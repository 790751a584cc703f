/** One cell of a table head in two rows: a group over its columns, or a column that stands through both rows. */
export interface HeadCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** Position of the column under it; groups have none. */
  readonly column: number | undefined;
}

/**
 * Rows of a table head from column names whose groups are joined by `／`.
 * Neighbours with the same first part share a group; a table without groups has one row.
 */
export function groupedHead(names: readonly string[]): readonly (readonly HeadCell[])[] {
  if (!names.some((name) => name.includes('／'))) {
    return [names.map((text, column) => ({ text, colspan: 1, rowspan: 1, column }))];
  }
  const top: HeadCell[] = [];
  const under: HeadCell[] = [];
  let at = 0;
  while (at < names.length) {
    const name = names[at] ?? '';
    const cut = name.indexOf('／');
    if (cut < 0) {
      top.push({ text: name, colspan: 1, rowspan: 2, column: at });
      at += 1;
      continue;
    }
    const group = name.slice(0, cut + 1);
    const first = at;
    while (at < names.length && names[at]?.startsWith(group)) {
      under.push({ text: names[at]?.slice(cut + 1) ?? '', colspan: 1, rowspan: 1, column: at });
      at += 1;
    }
    top.push({ text: name.slice(0, cut), colspan: at - first, rowspan: 1, column: undefined });
  }
  return [top, under];
}
