import type { SourceDocument } from '../../documents/source-document.ts';
import { subjectTableStatement } from '../rows/subject-table-statement.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementCell, StatementRow } from '../statement-table.ts';
import { budgetYearColumns, budgetYearIdentities, budgetYearSummaries } from './budget-year-columns.ts';
import type { StatedFigure } from './change-sentences.ts';
import { readChangeSentences } from './change-sentences.ts';

/** Columns of the figures that the 說明 of a row states for its parts. */
export const statedAmountColumn = '說明／本年度預算數';
export const statedChangeColumn = '說明／較上年度增減';

const form: StatementForm = {
  title: '歲出機關別預算表',
  slug: 'expenditure-by-agency',
  protects: 'expenditure',
  in: ['unit-budget'],
  coded: true,
  columns: [
    ...budgetYearColumns,
    { name: statedAmountColumn, unit: 'money', additive: false },
    { name: statedChangeColumn, unit: 'money', additive: false },
  ],
  identities: budgetYearIdentities,
  summaries: budgetYearSummaries,
  filled: [['本年度預算數', '上年度預算數', '前年度決算數', '本年度與上年度比較']],
  levels: 4,
};

/**
 * 歲出機關別預算表 (經資門併計): expenditure by 款 項 目 節. Each sentence of a row's 說明 that states a part's amount is a
 * `summary` row below it, because it restates the row and is never added to it.
 */
export const expenditureByAgencyBudget: StatementReader = {
  form,
  read: (document) => subjectTableStatement(document, form, statedRows),
};

function statedRows(row: StatementRow): StatementRow[] {
  return readChangeSentences(row.note).map((sentence) => ({
    path: sentence.name === '' ? [...row.path, '說明'] : [...row.path, sentence.name],
    code: '',
    role: 'summary' as const,
    depth: row.depth + 1,
    cells: [
      ...stated(statedAmountColumn, sentence.amount, row.lineFrom, ''),
      ...stated(statedChangeColumn, sentence.change, row.lineFrom, sentence.changeNtd),
    ],
    note: sentence.text,
    lineFrom: row.lineFrom,
    lineTo: row.lineTo,
  }));
}

function stated(column: string, figure: StatedFigure | undefined, line: number, signed: string): StatementCell[] {
  if (!figure) return [];
  const digits = figure.raw.replaceAll(',', '');
  return [{ column, value: signed.startsWith('-') ? `-${digits}` : digits, unit: figure.unit, raw: figure.raw, line }];
}

/** An official explanation of a change from last year's budget. `amountNtd` is the change in 元, signed; 0 for 與上年度同. */
export interface ChangeReason {
  readonly document: string;
  readonly statement: string;
  /** The work plan and, unless the sentence speaks of the whole of it, the part. */
  readonly path: readonly string[];
  readonly kind: 'change';
  readonly typeCode: '';
  readonly amountNtd: string;
  readonly text: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Every reason that the 說明 of 歲出機關別預算表 gives, in printed order; empty where the table is missing. */
export function readChangeReasons(document: SourceDocument): readonly ChangeReason[] {
  const rows = expenditureByAgencyBudget.read(document).tables.flatMap((table) => table.rows);
  return rows
    .filter(({ role, note }) => role === 'node' && note !== '')
    .flatMap((row) =>
      readChangeSentences(row.note).map((sentence) => ({
        document: document.entry.id,
        statement: form.title,
        path: [row.path.at(-1) ?? '', ...(sentence.name === '' ? [] : [sentence.name])],
        kind: 'change' as const,
        typeCode: '' as const,
        amountNtd: sentence.changeNtd,
        text: sentence.text,
        lineFrom: row.lineFrom,
        lineTo: row.lineTo,
      })),
    );
}
