import type { StatementForm } from '../../src/statements/statement-form.ts';
import type { FigureUnit, StatementTable } from '../../src/statements/statement-table.ts';

/**
 * A table written the way a person would sketch it, one row a line: `name | figure | figure`. Two spaces of indentation are
 * one level; `=` before a name makes a summary row; an empty figure is a blank.
 */
export function smallTable(columns: readonly string[], sketch: string, unit: FigureUnit = '元'): StatementTable {
  const open: string[] = [];
  const lines = sketch.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  const rows = lines.map((line, at) => {
    const [label = '', ...figures] = line.slice(margin).split('|');
    const depth = label.search(/\S/) / 2;
    const summary = label.trim().startsWith('=');
    const name = label.trim().replace(/^=/, '');
    open.length = depth;
    const path = [...open, name];
    if (!summary) open.push(name);
    const cells = figures.flatMap((figure, column) => {
      const raw = figure.trim();
      const name = columns[column] ?? '';
      return raw === ''
        ? []
        : [
            {
              column: name,
              value: raw === '-' ? '0' : raw.replace(/[,%]/g, ''),
              unit: raw.endsWith('%') ? ('%' as const) : unit,
              raw,
              line: at + 1,
            },
          ];
    });
    return {
      path,
      code: '',
      role: summary ? ('summary' as const) : ('node' as const),
      depth,
      cells,
      note: '',
      lineFrom: at + 1,
      lineTo: at + 1,
    };
  });
  return {
    document: '900',
    statement: '試算表',
    slug: 'sketch',
    unit,
    columns: columns.map((name) => ({ name, unit })),
    rows,
    lineFrom: 1,
    lineTo: rows.length,
  };
}

/** A form for such a table: every column adds up unless named in `ratios`. */
export function smallForm(
  table: StatementTable,
  parts: Partial<StatementForm> = {},
  ratios: readonly string[] = [],
): StatementForm {
  return {
    title: table.statement,
    slug: table.slug,
    protects: 'expenditure',
    in: ['final-account'],
    columns: table.columns.map(({ name }) => ({ name, unit: 'money', additive: !ratios.includes(name) })),
    identities: [],
    summaries: {},
    ...parts,
  };
}
