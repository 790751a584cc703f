import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';
import type { Programme, ProgrammeText } from './programme-items.ts';
import { noText, numberProgrammes } from './programme-items.ts';

/** Column heads of the statutory table 年度重要計畫 and the field that each fills. */
const columns = { 工作計畫名稱: 'workPlan', 重要計畫項目: 'name', 實施內容: 'plan', 辦理情形: 'result' } as const;

type Field = (typeof columns)[keyof typeof columns];

/** One programme for each row of a table headed 工作計畫名稱, 重要計畫項目, 實施內容; other tables are not programmes. */
export function readPlanTable(entry: DocumentEntry, blocks: readonly OutlineBlock[]): Programme[] {
  const texts: ProgrammeText[] = [];
  let fields: (Field | undefined)[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table-row') {
      fields = [];
      continue;
    }
    const heads = block.cells.map((cell) => columns[cell.text as keyof typeof columns] as Field | undefined);
    if (heads.includes('name')) {
      fields = heads;
      continue;
    }
    if (!fields.includes('name')) continue;
    const cellOf = (field: Field) => block.cells[fields.indexOf(field)] ?? noText;
    const above = block.above.at(-1);
    texts.push({
      section: above ? titleOf(above) : '',
      workPlan: cellOf('workPlan').text,
      name: cellOf('name').text.replace(/。$/, ''),
      plan: cellOf('plan'),
      result: cellOf('result'),
      lineFrom: block.lineFrom,
      lineTo: block.lineTo,
    });
  }
  return numberProgrammes(entry, 'plans', texts);
}
