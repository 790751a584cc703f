import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FigureToken } from '../../documents/figure-token.ts';
import { readFigure } from '../../documents/figure-token.ts';
import { findTitledBlocks, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { Line } from '../../documents/source-document.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementCell, StatementRow, StatementTable } from '../statement-table.ts';
import type { AssetUnit } from './asset-units.ts';

/** The rows of the form, in its order: what is counted, and in what unit. 權利 has no unit; 總值 only a value. */
const formRows: readonly { readonly path: readonly string[]; readonly unit: AssetUnit | '' }[] = [
  { path: ['土地'], unit: '筆' },
  { path: ['土地'], unit: '公頃' },
  { path: ['土地改良物'], unit: '個' },
  { path: ['房屋建築及設備', '辦公房屋'], unit: '棟' },
  { path: ['房屋建築及設備', '辦公房屋'], unit: '平方公尺' },
  { path: ['房屋建築及設備', '宿舍'], unit: '棟' },
  { path: ['房屋建築及設備', '宿舍'], unit: '平方公尺' },
  { path: ['房屋建築及設備', '其他'], unit: '個' },
  { path: ['機械及設備'], unit: '件' },
  { path: ['交通及運輸設備', '船'], unit: '艘' },
  { path: ['交通及運輸設備', '飛機'], unit: '架' },
  { path: ['交通及運輸設備', '汽(機)車'], unit: '輛' },
  { path: ['交通及運輸設備', '其他'], unit: '件' },
  { path: ['雜項設備', '圖書'], unit: '冊(套)' },
  { path: ['雜項設備', '博物'], unit: '件' },
  { path: ['雜項設備', '其他'], unit: '件' },
  { path: ['有價證券'], unit: '股' },
  { path: ['權利'], unit: '' },
];

/** 棟 is misprinted 楝 on some forms. */
const printedUnits: Readonly<Record<string, AssetUnit>> = { 楝: '棟' };

const quantity = '數量';
const value = '價值';
const total = '總值';

/**
 * A reader for 財產目錄總表 and 珍貴動產、不動產目錄總表: the form's fixed rows, of which the text keeps only units and figures
 * in order; the names stand elsewhere on the page. Rows are joined by the order of their units, which must be the form's.
 * Emits STATEMENT-MISSING and ROW-UNREAD.
 * @param alsoPrinted titles that a book prints instead of the official one
 */
export function propertyCatalogueReader(
  title: string,
  slug: string,
  alsoPrinted: readonly string[] = [],
): StatementReader {
  const form: StatementForm = {
    title,
    slug,
    protects: 'property',
    in: ['final-account'],
    columns: [
      // Pieces, volumes and hectares never add up to anything.
      { name: quantity, unit: '件', additive: false },
      { name: value, unit: 'money', additive: true },
    ],
    identities: [],
    requires: ['總值'],
    unit: '元',
    summaries: { 總值: 'leaves-above' },
  };
  return {
    form,
    read: (document) => {
      const diagnostics: Diagnostic[] = [];
      const [page] = findTitledBlocks(pageBlocks(document.lines), [title, ...alsoPrinted]);
      const at = (line: number) => ({ document: document.entry.id, line });
      if (!page) {
        diagnostics.push({ code: 'STATEMENT-MISSING', severity: 'error', at: at(0), values: { statement: title } });
        return { tables: [], readings: [], diagnostics };
      }
      const units = page.lines.flatMap(unitRow);
      const expected = formRows.filter(({ unit }) => unit !== '');
      const wrong = expected.findIndex(({ unit }, index) => units[index]?.unit !== unit);
      if (wrong >= 0 || units.length !== expected.length) {
        const line = units[Math.max(wrong, 0)]?.line ?? page.lines[0]?.number ?? 0;
        diagnostics.push({
          code: 'ROW-UNREAD',
          severity: 'error',
          at: at(line),
          values: { statement: title, text: units[Math.max(wrong, 0)]?.unit ?? '' },
        });
      }
      const rows: StatementRow[] = formRows.flatMap(({ path, unit }): StatementRow[] => {
        const found =
          unit === '' ? undefined : units[expected.findIndex((row) => row.path === path && row.unit === unit)];
        if (unit !== '' && found?.unit !== unit) return [];
        // Two rows of one name are told apart by what they count.
        const twice = formRows.filter((row) => row.path.join() === path.join()).length > 1;
        const named = twice ? [...path.slice(0, -1), `${path.at(-1)}（${unit}）`] : [...path];
        const line =
          found?.line ??
          page.lines.find(({ text }) => squeeze(text) === path.at(-1))?.number ??
          page.lines[0]?.number ??
          0;
        return [
          {
            path: named,
            code: '',
            role: 'node',
            depth: named.length - 1,
            cells: found ? unitCells(found) : [],
            note: '',
            lineFrom: line,
            lineTo: line,
          },
        ];
      });
      const sum = page.lines.flatMap(totalRow)[0];
      if (sum) rows.push(sum);
      else
        diagnostics.push({
          code: 'ROW-UNREAD',
          severity: 'error',
          at: at(page.lines[0]?.number ?? 0),
          values: { statement: title, text: total },
        });
      const table: StatementTable = {
        document: document.entry.id,
        statement: title,
        slug,
        unit: '元',
        rows,
        columns: [
          { name: quantity, unit: '件' },
          { name: value, unit: '元' },
        ],
        lineFrom: page.lines[0]?.number ?? 0,
        lineTo: page.lines.at(-1)?.number ?? 0,
      };
      const lines = units.map(({ line }) => line);
      const readings =
        lines.length === 0
          ? []
          : [
              {
                document: document.entry.id,
                lineFrom: Math.min(...lines),
                lineTo: sum?.lineTo ?? Math.max(...lines),
                what: 'names and figures printed apart, joined by the order of units',
              },
            ];
      return { tables: [table], readings, diagnostics };
    },
  };
}

interface UnitRow {
  readonly unit: AssetUnit;
  readonly figures: readonly FigureToken[];
  readonly line: number;
}

/** `件 1,230        45,600,000`, `其     他 個`: an optional name, the unit, up to two figures. */
function unitRow({ text, number }: Line): UnitRow[] {
  const tokens = text
    .replaceAll(/冊\s*\(套\)/g, '冊(套)')
    .trim()
    .split(/\s+/);
  const figures: FigureToken[] = [];
  for (let figure = readFigure(tokens.at(-1) ?? ''); figure; figure = readFigure(tokens.at(-1) ?? '')) {
    figures.unshift(figure);
    tokens.pop();
  }
  const last = tokens.at(-1) ?? '';
  const unit = printedUnits[last] ?? formRows.find((row) => row.unit === last)?.unit;
  const names = ['', '其他', '船', '飛機', '汽(機)車', '圖書', '博物'];
  if (!unit || figures.length > 2 || !names.includes(squeeze(tokens.slice(0, -1).join('')))) return [];
  return [{ unit, figures, line: number }];
}

/** The first figure counts, the second values; a single one counts, as the total proves. */
function unitCells({ unit, figures, line }: UnitRow): StatementCell[] {
  const [count, worth] = figures;
  return [
    ...(count ? [{ column: quantity, value: count.value, unit, raw: count.raw, line }] : []),
    ...(worth ? [{ column: value, value: worth.value, unit: '元' as const, raw: worth.raw, line }] : []),
  ];
}

function totalRow({ text, number }: Line): StatementRow[] {
  const [, raw = ''] = /^([\d,]+)總值$/.exec(squeeze(text)) ?? [];
  const figure = readFigure(raw);
  if (!figure) return [];
  return [
    {
      path: [total],
      code: '',
      role: 'summary',
      depth: 0,
      note: '',
      lineFrom: number,
      lineTo: number,
      cells: [{ column: value, value: figure.value, unit: '元', raw, line: number }],
    },
  ];
}
