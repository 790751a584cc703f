import type { SourceDocument } from '../../documents/source-document.ts';
import type { StatementReader } from '../statement-form.ts';
import type { StatementRow } from '../statement-table.ts';
import { cellAt } from '../statement-table.ts';
import { carryOverAnalysis } from './carry-over-analysis.ts';
import { revenueDifferences } from './revenue-differences.ts';
import { surplusAnalysis } from './surplus-analysis.ts';

/** Why money was kept for next year, left over, or came in differently, in the account's own words. */
export interface AccountReason {
  readonly document: string;
  readonly statement: string;
  readonly path: readonly string[];
  readonly kind: 'carry-over' | 'surplus' | 'revenue-difference';
  /** The official type (C14, 10 …) as printed; empty where the form has none. */
  readonly typeCode: string;
  /** Exact 元; what came in short is negative. */
  readonly amountNtd: string;
  /** As printed, joined over its lines; `無` where the book says that there is no reason. */
  readonly text: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** ISO date on which the contract that a carry-over waits for ends, where the reason states it. */
  readonly contractEnd?: string;
}

const sources: readonly {
  readonly reader: StatementReader;
  readonly kind: AccountReason['kind'];
  readonly columns: readonly string[];
}[] = [
  { reader: revenueDifferences, kind: 'revenue-difference', columns: ['餘絀數(或減免、註銷數)／金額'] },
  { reader: carryOverAnalysis, kind: 'carry-over', columns: ['保留原因分析／金額'] },
  // A reason that has a row to itself prints only its side.
  {
    reader: surplusAnalysis,
    kind: 'surplus',
    columns: ['賸餘數(或減免、註銷數)／金額', '經常門／金額', '資本門／金額'],
  },
];

/** Every reason that the analyses of a final account print, in document order; empty where they are missing. */
export function readAccountReasons(document: SourceDocument): readonly AccountReason[] {
  return sources.flatMap(({ reader, kind, columns }) =>
    reader.read(document).tables.flatMap(({ statement, rows }) =>
      rows.flatMap((row): AccountReason[] => {
        const amount = columns.flatMap((column) => cellAt(row, column) ?? [])[0];
        if (row.note === '' || !amount) return [];
        const end = contractEnd(row);
        return [
          {
            document: document.entry.id,
            statement,
            path: row.path,
            kind,
            typeCode: row.code,
            amountNtd: amount.value,
            text: row.note,
            lineFrom: row.lineFrom,
            lineTo: row.lineTo,
            ...(end === undefined ? {} : { contractEnd: end }),
          },
        ];
      }),
    ),
  );
}

/** `(契約期限至109年2月5日止)`, also printed 契約期間: ROC year 109 is 2020. */
function contractEnd({ note }: StatementRow): string | undefined {
  const [, year, month, day] = /契約期[限間]至(\d{2,3})年(\d{1,2})月(\d{1,2})日/.exec(note) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${Number(year) + 1911}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
