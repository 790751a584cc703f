import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readFigure } from '../../documents/figure-token.ts';
import { figuresWithin } from '../../documents/figures-within.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findSpreads, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { Line } from '../../documents/source-document.ts';
import type { PlacedRow } from '../rows/form-table.ts';
import { formTable } from '../rows/form-table.ts';
import type { LocatedFigure, PrintedRow } from '../rows/printed-row.ts';
import { readLabel } from '../rows/printed-row.ts';
import { openYearSections } from '../rows/year-sections.ts';
import type { FoundReading, StatementForm, StatementReader } from '../statement-form.ts';

const form: StatementForm = {
  title: '歲出保留分析表',
  slug: 'carry-over-analysis',
  protects: 'carry-over',
  in: ['final-account'],
  columns: [
    { name: '歲出保留／應付數', unit: 'money', additive: 'where-printed' },
    { name: '歲出保留／保留數', unit: 'money', additive: 'where-printed' },
    { name: '歲出保留／合計', unit: 'money', additive: 'where-printed' },
    { name: '歲出保留／%', unit: '%', additive: false },
    { name: '保留原因分析／金額', unit: 'money', additive: true },
  ],
  identities: [
    { rule: 'ACCOUNT-SUM', total: '歲出保留／合計', plus: ['歲出保留／應付數', '歲出保留／保留數'], minus: [] },
  ],
  explained: { columns: ['保留原因分析／金額'], typed: true },
  requires: ['合計'],
  summaries: { 合計: 'roots' },
};

/**
 * 歲出保留分析表: what each plan leaves to be paid or done next year, with the type and reason of every single item. The
 * left page has the plans; the right page repeats their amounts and puts the items under the plan they belong to. An
 * item is a row under its plan: its code is the printed type, its name the contract that the reason names.
 * Emits STATEMENT-MISSING, SPREAD-ROWS and ROW-UNREAD.
 */
export const carryOverAnalysis: StatementReader = {
  form,
  read: (document) => {
    const diagnostics: Diagnostic[] = [];
    const rows: PlacedRow[] = [];
    const lostBlanks: number[] = [];
    const spreads = findSpreads(pageBlocks(document.lines), form.title);
    for (const { left, right } of spreads) {
      const plans = openYearSections(planRows(left));
      const { amounts, items, unread } = amountRows(right);
      for (const { text, number } of unread) {
        diagnostics.push({
          code: 'ROW-UNREAD',
          severity: 'error',
          at: { document: document.entry.id, line: number },
          values: { statement: form.title, text: squeeze(text) },
        });
      }
      if (plans.length !== amounts.length) {
        diagnostics.push({
          code: 'SPREAD-ROWS',
          severity: 'error',
          at: { document: document.entry.id, line: left.lines[0]?.number ?? 0 },
          values: { statement: form.title, left: String(plans.length), right: String(amounts.length) },
        });
      }
      for (const [at, plan] of plans.entries()) {
        const figures = planFigures(plan.figures);
        if (!figures) {
          diagnostics.push({
            code: 'ROW-UNREAD',
            severity: 'error',
            at: { document: document.entry.id, line: plan.lineFrom },
            values: { statement: form.title, text: plan.name },
          });
          continue;
        }
        if (plan.figures.length < 4) lostBlanks.push(plan.lineFrom);
        rows.push({ row: plan, figures: [...figures, amounts[at]] });
        for (const item of items.filter(({ under }) => under === at)) {
          rows.push({
            row: { ...item.row, indent: plan.indent + 1 },
            figures: [undefined, undefined, undefined, undefined, item.row.figures[0]],
          });
        }
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
    const lines = spreads.flatMap(({ left, right }) => [...left.lines, ...right.lines]);
    const readings: FoundReading[] =
      lostBlanks.length === 0
        ? []
        : [
            {
              document: document.entry.id,
              lineFrom: Math.min(...lostBlanks),
              lineTo: Math.max(...lostBlanks),
              what: 'blank 應付數 lost; the amount is 保留數',
            },
          ];
    return { tables: [formTable(document, form, rows, lines, { headings: [] })], readings, diagnostics };
  },
};

function planRows(page: PageBlock): PrintedRow[] {
  return page.lines.flatMap(({ text, number }) => {
    const found = figuresWithin(text, 2);
    if (found?.rest !== '') return [];
    return [
      {
        ...readLabel([found.label]),
        figures: found.figures.map((figure) => ({ ...figure, line: number })),
        note: '',
        lineFrom: number,
        lineTo: number,
      },
    ];
  });
}

/**
 * 應付數, 保留數, 合計, %. Of two lost blanks the sum cannot say which is left; this statement analyses 保留數, so that is
 * what stands, and the tie to 歲出機關別決算表 proves it.
 */
function planFigures(figures: readonly LocatedFigure[]): (LocatedFigure | undefined)[] | undefined {
  const share = figures.find(({ raw }) => /[%％]$/.test(raw));
  const money = figures.filter((figure) => figure !== share);
  if (money.length === 3 && share) return [...money, share];
  return money.length === 2 && share ? [undefined, ...money, share] : undefined;
}

interface Item {
  /** Index of the plan whose amount stands above it. */
  readonly under: number;
  readonly row: PrintedRow;
}

/** The right page: the plans' amounts in order (some behind 經常門 or 資本門), and the items that follow each. */
function amountRows(page: PageBlock): { amounts: LocatedFigure[]; items: Item[]; unread: Line[] } {
  const amounts: LocatedFigure[] = [];
  const items: Item[] = [];
  const unread: Line[] = [];
  for (const { text, number } of page.lines) {
    const amount = /^(?:[　\s]*[經資][常本]門\s+)?(\S+)\s*$/.exec(text)?.[1];
    const figure = amount === undefined ? undefined : readFigure(amount);
    if (figure) {
      amounts.push({ ...figure, line: number });
      continue;
    }
    const [, type = '', printed = '', reason = ''] = /^[　\s]*([A-Z]\d{1,2})\s+(\S+)\s+(.+)$/.exec(text) ?? [];
    const own = readFigure(printed);
    const last = items.at(-1);
    if (type !== '' && own) {
      const name = squeeze(reason).replace(/[\d,]+元.*$/, '');
      items.push({
        under: amounts.length - 1,
        row: {
          name,
          code: type,
          year: '',
          indent: 0,
          figures: [{ ...own, line: number }],
          note: squeeze(reason),
          lineFrom: number,
          lineTo: number,
        },
      });
    } else if (/^[　\s]*[A-Z]\d{1,2}\s/.test(text)) {
      unread.push({ text, number });
    } else if (last && !last.row.note.endsWith('。')) {
      items[items.length - 1] = { ...last, row: { ...last.row, note: last.row.note + squeeze(text), lineTo: number } };
    }
  }
  return { amounts, items, unread };
}
