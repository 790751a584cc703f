import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { figuresWithin } from '../../documents/figures-within.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findPages, pageBlocks } from '../../documents/page-blocks.ts';
import type { PlacedRow } from '../rows/form-table.ts';
import { formTable } from '../rows/form-table.ts';
import type { LocatedFigure, PrintedRow } from '../rows/printed-row.ts';
import { readLabel } from '../rows/printed-row.ts';
import { openYearSections } from '../rows/year-sections.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { SurplusPart } from './surplus-parts.ts';
import { readSurplusParts } from './surplus-parts.ts';

const form: StatementForm = {
  title: '歲出賸餘數(或減免、註銷數)分析表',
  slug: 'surplus-analysis',
  protects: 'carry-over',
  in: ['final-account'],
  columns: [
    { name: '賸餘數(或減免、註銷數)／金額', unit: 'money', additive: 'where-printed' },
    { name: '賸餘數(或減免、註銷數)／%', unit: '%', additive: false },
    { name: '經常門／金額', unit: 'money', additive: 'where-printed' },
    { name: '資本門／金額', unit: 'money', additive: 'where-printed' },
  ],
  identities: [],
  explained: { columns: ['經常門／金額', '資本門／金額'], typed: true },
  requires: ['合計'],
  summaries: { 合計: 'roots' },
};

/**
 * 歲出賸餘數(或減免、註銷數)分析表: what each plan did not need, this year and of what earlier years left, current and capital,
 * with type and reason. A plan with one reason carries it itself; one with several has a row for each, coded by its type.
 * Emits STATEMENT-MISSING and ROW-UNREAD.
 */
export const surplusAnalysis: StatementReader = {
  form,
  read: (document) => {
    const diagnostics: Diagnostic[] = [];
    const pages = findPages(pageBlocks(document.lines), form.title);
    const rows: PlacedRow[] = [];
    for (const page of pages) {
      for (const { row, words } of surplusRows(page)) {
        const placed = placeParts(row, readSurplusParts(words));
        if (placed) rows.push(...placed);
        else
          diagnostics.push({
            code: 'ROW-UNREAD',
            severity: 'error',
            at: { document: document.entry.id, line: row.lineFrom },
            values: { statement: form.title, text: row.name },
          });
      }
    }
    if (rows.length === 0) {
      diagnostics.push({
        code: 'STATEMENT-MISSING',
        severity: 'error',
        at: { document: document.entry.id, line: 0 },
        values: { statement: form.title },
      });
      return { tables: [], readings: [], diagnostics };
    }
    const printed = openYearSections(rows.map(({ row }) => row));
    const placed = rows.map(({ figures }, at) => ({ row: printed[at] as PrintedRow, figures }));
    return {
      tables: [
        formTable(
          document,
          form,
          placed,
          pages.flatMap(({ lines }) => lines),
          { headings: [] },
        ),
      ],
      readings: [],
      diagnostics,
    };
  },
};

/** A word of a row with its line. */
interface Word {
  readonly text: string;
  readonly line: number;
}

/** A row begins where a label is followed by a figure; what follows until the next row, line by line, is its words. */
function surplusRows(page: PageBlock): { row: PrintedRow; words: Word[] }[] {
  const found: { row: PrintedRow; words: Word[] }[] = [];
  for (const { text, number } of page.lines) {
    const head = figuresWithin(text, 2);
    const opens = head !== undefined && /[一-鿿]/.test(head.label);
    const last = found.at(-1);
    if (!opens && !last) continue;
    if (!opens && /年度|門$/.test(text.replace(/\s/g, ''))) break;
    const after = opens ? [...head.figures.map(({ raw }) => raw), ...head.rest.split(/\s+/)] : text.split(/[ \t]+/);
    const words = after.filter((word) => word.trim() !== '').map((word) => ({ text: word, line: number }));
    if (opens) {
      found.push({
        row: { ...readLabel([head.label]), figures: [], note: '', lineFrom: number, lineTo: number },
        words,
      });
    } else if (last) {
      last.words.push(...words);
      found[found.length - 1] = { ...last, row: { ...last.row, lineTo: number } };
    }
  }
  return found;
}

/** The row, and where it has several reasons on one side a row for each. `undefined` when the parts make no sense. */
function placeParts(row: PrintedRow, parts: readonly SurplusPart[] | undefined): PlacedRow[] | undefined {
  if (!parts) return undefined;
  const side = (kind: SurplusPart['kind']) => parts.filter((part) => part.kind === kind);
  const [amount] = side('amount');
  const [share] = side('share');
  // Only a row with nothing left prints no percentage.
  if (!share && amount?.figure.raw !== '-') return undefined;
  const own = (kind: 'current' | 'capital'): LocatedFigure | undefined => {
    const items = side(kind);
    return items.length === 1 ? items[0]?.figure : undefined;
  };
  const reasons = parts.filter(({ reason, type }) => reason !== '' || type !== '');
  const several = (['current', 'capital'] as const).flatMap((kind) => (side(kind).length > 1 ? side(kind) : []));
  const single = several.length === 0 ? reasons[0] : undefined;
  const main: PlacedRow = {
    row: { ...row, code: single?.type ?? '', note: single?.reason ?? '' },
    figures: [amount?.figure, share?.figure, own('current'), own('capital')],
  };
  return [
    main,
    ...several.map(
      (part): PlacedRow => ({
        row: {
          name: `類型${part.type}`,
          code: part.type,
          year: '',
          indent: row.indent + 1,
          figures: [],
          note: part.reason,
          lineFrom: part.figure.line,
          lineTo: part.lineTo,
        },
        figures: [
          undefined,
          undefined,
          part.kind === 'current' ? part.figure : undefined,
          part.kind === 'capital' ? part.figure : undefined,
        ],
      }),
    ),
  ];
}
