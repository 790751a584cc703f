import type { Severity } from './diagnostic.ts';

/** One kind of finding: its default severity and its words in both languages. `{name}` takes a value of the diagnostic. */
interface CatalogueEntry {
  readonly severity: Severity;
  readonly zh: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
}

/** Every finding that the compiler can report. The code is stable: people search for it. */
export const catalogue = {
  'SEED-MISSING': {
    severity: 'error',
    zh: { message: '找不到文件 {file}', hint: '把檔案放進 seeds/，或從 data/documents.yaml 移除這一筆。' },
    en: { message: 'the document {file} is not there', hint: 'Put the file into seeds/, or remove its entry from data/documents.yaml.' },
  },
  'SEED-ENCODING': {
    severity: 'error',
    zh: { message: '{file} 不是 UTF-8 文字（第 {byte} 個位元組起）', hint: '以 UTF-8 重新存檔；不要刪改內容。' },
    en: { message: '{file} is not UTF-8 text (from byte {byte})', hint: 'Save it again as UTF-8; change nothing else.' },
  },
  'SEED-EMPTY': {
    severity: 'error',
    zh: { message: '{file} 是空的', hint: '重新取得完整的檔案。' },
    en: { message: '{file} is empty', hint: 'Fetch the complete file again.' },
  },
  'DATA-INVALID': {
    severity: 'error',
    zh: { message: '{path}：{found}；應為 {expected}', hint: '依 data/README.md 的說明修正這一筆。' },
    en: { message: '{path}: {found}; expected {expected}', hint: 'Correct the entry as data/README.md describes it.' },
  },
  'STATEMENT-MISSING': {
    severity: 'error',
    zh: { message: '找不到《{statement}》', hint: '檢查文件是否被截斷，或標題是否被改動。' },
    en: { message: 'the statement {statement} was not found', hint: 'See whether the document was cut short or the title was changed.' },
  },
  'UNIT-MISSING': {
    severity: 'error',
    zh: { message: '《{statement}》這一頁沒有寫明單位（應為 {expected}）', hint: '檢查頁首的「單位：新臺幣…」是否遺失或被改動。' },
    en: { message: '{statement}: the head of this page does not state its unit ({expected} expected)', hint: 'See whether the line 單位：新臺幣… was lost or changed.' },
  },
  'SPREAD-ROWS': {
    severity: 'error',
    zh: { message: '《{statement}》左頁 {left} 列、右頁 {right} 列，無法依序相接', hint: '找出少掉或多出的一列；左右兩頁的列必須一一對應。' },
    en: { message: '{statement}: {left} rows on the left page, {right} on the right; they cannot be joined by order', hint: 'Find the row that is missing or extra; the two pages must correspond row by row.' },
  },
  'ROW-UNREAD': {
    severity: 'error',
    zh: { message: '《{statement}》讀不懂這一行：「{text}」', hint: '這一行像是表格的一列，但數字個數或格式不符。' },
    en: { message: '{statement}: cannot read this line: "{text}"', hint: 'It looks like a row of the table, but the number or form of its figures does not fit.' },
  },
  'ROW-MISSING': {
    severity: 'error',
    zh: { message: '《{statement}》「{row}」之下沒有任何一筆', hint: '檢查其下的各列是否遺失。' },
    en: { message: '{statement}: nothing stands under {row}', hint: 'See whether the rows below it were lost.' },
  },
  'ROW-AMBIGUOUS': {
    severity: 'error',
    zh: { message: '《{statement}》「{row}」少了欄位，合計無法唯一決定是哪一欄', hint: '在 data/readings.yaml 宣告這一列的讀法與理由。' },
    en: { message: '{statement}: row {row} lacks a column and no total decides which one', hint: 'Declare how the row reads, and why, in data/readings.yaml.' },
  },
  'READING-UNDECLARED': {
    severity: 'error',
    zh: { message: '這一列因轉檔而移位（{what}），尚未宣告', hint: '確認無誤後，在 data/readings.yaml 加入這幾行的讀法與理由。' },
    en: { message: 'the conversion shifted this row ({what}) and no reading declares it', hint: 'When it is right, add a reading for these lines with its reason to data/readings.yaml.' },
  },
  'READING-UNUSED': {
    severity: 'error',
    zh: { message: '讀法 {id} 所宣告的移位並不存在', hint: '原文已不同；刪除或修正這一筆宣告。' },
    en: { message: 'reading {id} declares a shift that is not there', hint: 'The text has changed; remove or correct the declaration.' },
  },
  'DISCREPANCY-UNUSED': {
    severity: 'error',
    zh: { message: '宣告的矛盾 {id} 並不存在，或數字已不同', hint: '原文已不同；刪除或修正這一筆宣告。' },
    en: { message: 'the declared discrepancy {id} is not there, or not with these figures', hint: 'The text has changed; remove or correct the declaration.' },
  },
  'CHECK-BROKEN': {
    severity: 'error',
    zh: { message: '{rule} {subject} 印為 {found}，依 {formula} 應為 {expected}（差 {difference}）', hint: '若原書即如此，在 data/discrepancies.yaml 宣告；若是抄錄錯誤，改回原文。' },
    en: { message: '{rule} {subject} printed {found}, {formula} gives {expected} (difference {difference})', hint: 'If the book itself says so, declare it in data/discrepancies.yaml; if the copy is wrong, restore the text.' },
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
