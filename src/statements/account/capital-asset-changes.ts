import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { NumberedNote } from '../../documents/numbered-notes.ts';
import { numberedNotes } from '../../documents/numbered-notes.ts';
import { findPages, pageBlocks } from '../../documents/page-blocks.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import { pageReader } from '../rows/read-page.ts';
import type { FormColumn, FoundReading, StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementRow, StatementTable } from '../statement-table.ts';
import type { NoteTree } from './note-items.ts';
import { arrangeNotes } from './note-items.ts';

const notes: FormColumn = { name: '備註', unit: 'money', additive: false };

const printed: StatementForm = {
  title: '資本資產變動表',
  slug: 'capital-asset-changes',
  protects: 'property',
  in: ['final-account'],
  scatteredHead: true,
  columns: [
    { name: '取得成本', unit: 'money', additive: true },
    { name: '以前年度累計折舊（耗）/長期投資評價', unit: 'money', additive: true },
    { name: '本年度資本資產成本變動／增加數', unit: 'money', additive: true },
    { name: '本年度資本資產成本變動／減少數', unit: 'money', additive: true },
    { name: '本年度累計折舊（耗）/長期投資評價變動數', unit: 'money', additive: true },
    { name: '期末帳面金額', unit: 'money', additive: true },
  ],
  identities: [
    {
      rule: 'CARRY-FORWARD',
      total: '期末帳面金額',
      plus: [
        '取得成本',
        '以前年度累計折舊（耗）/長期投資評價',
        '本年度資本資產成本變動／增加數',
        '本年度累計折舊（耗）/長期投資評價變動數',
      ],
      minus: ['本年度資本資產成本變動／減少數'],
    },
  ],
  requires: ['小計', '合計'],
  summaries: { 小計: 'leaves-above', 合計: 'roots' },
};

const table = pageReader(printed);

/**
 * 資本資產變動表: what each kind of asset cost, what was added, taken off and written down over the year. The amounts that
 * its 備註 states are rows under 備註, one each, with the whole sentence as their note.
 */
export const capitalAssetChanges: StatementReader = {
  form: { ...printed, columns: [...printed.columns, notes] },
  read: (document) => {
    const result = table.read(document);
    const { notes: tree, moved } = readAssetNotes(document);
    const tables = result.tables.map(
      (own): StatementTable => ({
        ...own,
        columns: [...own.columns, { name: notes.name, unit: own.unit }],
        rows: [
          ...own.rows,
          ...tree.flatMap(({ note, items }) => [
            ...noteRows(note, [], own),
            ...items.flatMap((item) => noteRows(item, [note.ordinal], own)),
          ]),
        ],
      }),
    );
    const unstated = tree
      .filter(({ note }) => note.amounts.length === 0 && /[：:]$/.test(note.text))
      .map(
        ({ note }): Diagnostic => ({
          code: 'ROW-UNREAD',
          severity: 'error',
          at: { document: document.entry.id, line: note.lineFrom },
          values: { statement: printed.title, text: note.text },
        }),
      );
    const reading: FoundReading[] =
      moved.length === 0
        ? []
        : [
            {
              document: document.entry.id,
              lineFrom: Math.min(...moved.map(({ lineFrom }) => lineFrom)),
              lineTo: Math.max(...moved.map(({ lineTo }) => lineTo)),
              what: 'items of the notes printed apart from their sentence, found by their sums',
            },
          ];
    return { tables, readings: [...result.readings, ...reading], diagnostics: [...result.diagnostics, ...unstated] };
  },
};

/** The 備註 of 資本資產變動表, items under the sentence whose amount they make up. */
export function readAssetNotes(document: SourceDocument): NoteTree {
  const lines = findPages(pageBlocks(document.lines), printed.title).flatMap((page) => page.lines);
  const from = lines.findIndex(({ text }) => /^\s*備註/.test(text));
  return arrangeNotes(from < 0 ? [] : numberedNotes(lines.slice(from)));
}

function noteRows(note: NumberedNote, above: readonly string[], own: StatementTable): StatementRow[] {
  return note.amounts.map(({ label, raw, value, line }) => {
    const path = ['備註', ...above, `${note.ordinal}${label}`];
    return {
      path,
      code: '',
      role: 'node',
      depth: path.length - 1,
      note: note.text,
      lineFrom: note.lineFrom,
      lineTo: note.lineTo,
      cells: [{ column: notes.name, value, unit: own.unit, raw, line }],
    };
  });
}
