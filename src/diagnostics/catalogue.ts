import { decisionMessages } from './decision-messages.ts';
import type { Severity } from './diagnostic.ts';
import { ruleMessages } from './rule-messages.ts';
import { searchMessages } from './search-messages.ts';
import { seedMessages } from './seed-messages.ts';

/** One kind of finding: its default severity and its words in both languages. `{name}` takes a value of the diagnostic. */
interface CatalogueEntry {
  readonly severity: Severity;
  readonly zh: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
}

/** Every finding that the compiler can report. The code is stable: people search for it. */
export const catalogue = {
  ...seedMessages,
  'DIGITS-FULL-WIDTH': {
    severity: 'warning',
    zh: { message: '這一行有全形數字「{printed}」，讀作 {read}', hint: '數字照讀；若原檔是半形，重新取得原檔。' },
    en: {
      message: 'full-width digits on this line: {printed}, read as {read}',
      hint: 'They are read as they stand; if the published file has ordinary digits, fetch it again.',
    },
  },
  'DATA-INVALID': {
    severity: 'error',
    zh: { message: '{zhPlace}：{zh}', hint: '依 data/README.md 的說明修正這一筆。' },
    en: { message: '{enPlace}: {en}', hint: 'Correct the entry as data/README.md describes it.' },
  },
  'STATEMENT-MISSING': {
    severity: 'error',
    zh: { message: '找不到《{statement}》', hint: '檢查文件是否被截斷，或標題是否被改動。' },
    en: {
      message: 'the statement {statement} was not found',
      hint: 'See whether the document was cut short or the title was changed.',
    },
  },
  'STATEMENT-ABSENT': {
    severity: 'error',
    zh: {
      message: '目次列有《{statement}》，但文件裡沒有這張表',
      hint: '檢查文件是否少了這幾頁；若公告的文字本來就沒有，在 data/absent-statements.yaml 宣告。',
    },
    en: {
      message: 'the contents announce {statement}, but the document does not contain it',
      hint: 'See whether its pages are missing; if the published text never had it, declare it in data/absent-statements.yaml.',
    },
  },
  'ABSENCE-WRONG': {
    severity: 'error',
    zh: {
      message: '《{statement}》宣告為不在文件裡，但已經讀到它，或這一行並沒有預告它',
      hint: '刪除或修正 data/absent-statements.yaml 的這一筆。',
    },
    en: {
      message: '{statement} is declared absent, but it was read, or this line does not announce it',
      hint: 'Remove or correct the entry in data/absent-statements.yaml.',
    },
  },
  'UNIT-MISSING': {
    severity: 'error',
    zh: {
      message: '《{statement}》這一頁沒有寫明單位（應為 {expected}）',
      hint: '檢查頁首的「單位：新臺幣…」是否遺失或被改動。',
    },
    en: {
      message: '{statement}: the head of this page does not state its unit ({expected} expected)',
      hint: 'See whether the line 單位：新臺幣… was lost or changed.',
    },
  },
  'SPREAD-ROWS': {
    severity: 'error',
    zh: {
      message: '《{statement}》左頁 {left} 列、右頁 {right} 列，無法依序相接',
      hint: '找出少掉或多出的一列；左右兩頁的列必須一一對應。',
    },
    en: {
      message: '{statement}: {left} rows on the left page, {right} on the right; they cannot be joined by order',
      hint: 'Find the row that is missing or extra; the two pages must correspond row by row.',
    },
  },
  'ROW-UNREAD': {
    severity: 'error',
    zh: { message: '《{statement}》讀不懂這一行：「{text}」', hint: '這一行像是表格的一列，但數字個數或格式不符。' },
    en: {
      message: '{statement}: cannot read this line: "{text}"',
      hint: 'It looks like a row of the table, but the number or form of its figures does not fit.',
    },
  },
  'ROW-MISSING': {
    severity: 'error',
    zh: { message: '《{statement}》「{row}」之下沒有任何一筆', hint: '檢查其下的各列是否遺失。' },
    en: { message: '{statement}: nothing stands under {row}', hint: 'See whether the rows below it were lost.' },
  },
  'ROW-TWICE': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」與第 {other} 行完全相同',
      hint: '同一列印了兩次；刪去多出的一列，或重新取得原檔。',
    },
    en: {
      message: '{statement}: the row {row} is the same as line {other}',
      hint: 'The row stands twice; remove the extra one, or fetch the file again.',
    },
  },
  'ROW-ORDER': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」不在它的位置：與第 {other} 行那一列的先後不對',
      hint: '檢查是否有兩列對調，或中間少了一列。',
    },
    en: {
      message: '{statement}: {row} is out of place beside the row of line {other}',
      hint: 'See whether two rows were swapped, or one between them was lost.',
    },
  },
  'TOTAL-MISSING': {
    severity: 'error',
    zh: { message: '《{statement}》沒有「{row}」這一列', hint: '公定表式一定有這一列；檢查是否遺失或表尾被截斷。' },
    en: {
      message: '{statement}: the row {row} is not there',
      hint: 'The official form always has it; see whether it was lost or the table was cut short.',
    },
  },
  'CODE-MISSING': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」沒有編號',
      hint: '這種表每一列都有編號；檢查編號是否遺失，或這一列是別張表的。',
    },
    en: {
      message: '{statement}: the row {row} has no code',
      hint: 'Every row of the form has one; see whether it was lost, or whether the row belongs to another statement.',
    },
  },
  'CODE-PARENT': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」的編號 {printed} 不在上一層「{name}」的 {expected} 之下',
      hint: '編號抄錯，或這一列不屬於第 {other} 行那一列；對照原書。',
    },
    en: {
      message: '{statement}: the code {printed} of {row} does not lie under {expected} of {name}',
      hint: 'The code is wrong, or the row does not belong under line {other}; compare with the published book.',
    },
  },
  'CODE-DIFFERS': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」的編號印 {printed}，第 {other} 行印 {expected}',
      hint: '同一個名稱在一本書裡只有一個編號；對照原書。',
    },
    en: {
      message: '{statement}: the code of {row} is {printed} here and {expected} on line {other}',
      hint: 'A name has one code throughout a book; compare with the published book.',
    },
  },
  'QUANTITY-UNLIKELY': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」的數量是 {quantity} {unit}',
      hint: '數量與單價可能對調（兩者相乘不變）；對照原書。',
    },
    en: {
      message: '{statement}: the quantity of {row} is {quantity} {unit}',
      hint: 'Quantity and unit price may be swapped (their product is the same); compare with the published book.',
    },
  },
  'CELL-MISSING': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」的「{column}」是空的',
      hint: '這種表每一格都印，沒有金額印 0 或「-」；對照原書補回。',
    },
    en: {
      message: '{statement}: {column} of {row} is empty',
      hint: 'The form prints every cell, 0 or - where there is nothing; compare with the published book.',
    },
  },
  'REASON-MISSING': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」的 {amount} 沒有{part}',
      hint: '這種表的每一筆都寫類型與原因（沒有原因寫「無」）；檢查是否遺失，對照原書補回。',
    },
    en: {
      message: '{statement}: {amount} of {row} has no {part}',
      hint: 'The form gives a type (類型) and a reason (原因, or 無) for every amount; see whether it was lost, and compare with the published book.',
    },
  },
  'PROSE-MISSING': {
    severity: 'error',
    zh: {
      message: '總說明「{subject}」沒有寫{columns}',
      hint: '公定的總說明一定寫，書表上也有這個數字；檢查這一行之後的句子是否遺失，對照原書補回。',
    },
    en: {
      message: 'the explanation (總說明) does not state {columns} of {subject}',
      hint: 'The form always states it, and the tables print it; see whether the words after this line were lost, and compare with the published book.',
    },
  },
  'HEADING-EMPTY': {
    severity: 'error',
    zh: { message: '標題「{heading}」之下沒有文字', hint: '沒有可寫的也會印「無」；檢查它下面的段落是否遺失。' },
    en: {
      message: 'nothing stands under the heading {heading}',
      hint: 'Even where there is nothing to say the form prints 無; see whether the paragraphs below it were lost.',
    },
  },
  'NUMBER-SKIPPED': {
    severity: 'error',
    zh: {
      message: '「{text}」是第 {found} 項，它前面應該是第 {expected} 項',
      hint: '檢查前面的段落是否遺失；若原書自己跳號，在 data/discrepancies.yaml 宣告這一行。',
    },
    en: {
      message: '"{text}" is number {found} where number {expected} should follow',
      hint: 'See whether paragraphs above it were lost; if the published book skips the number, declare this line in data/discrepancies.yaml.',
    },
  },
  'PLAN-TEXT-MISSING': {
    severity: 'error',
    zh: {
      message: '工作計畫「{plan}」沒有{part}',
      hint: '歲出計畫說明每個計畫都寫計畫內容與預期成果；檢查這一頁的文字是否遺失。',
    },
    en: {
      message: 'the work plan {plan} has no {part}',
      hint: 'The form gives every plan what it does (計畫內容) and what it is to achieve (預期成果); see whether the text of this page was lost.',
    },
  },
  'HEAD-MISSING': {
    severity: 'warning',
    zh: {
      message: '《{statement}》這一頁的表頭沒有「{column}」，或不在公定的順序上',
      hint: '數字照公定表式的欄位讀；對照原書，看各欄是否換過位置。',
    },
    en: {
      message: '{statement}: the head of this page does not print {column}, or not in the order of the form',
      hint: 'Figures are read under the columns of the official form; compare with the published book whether columns changed places.',
    },
  },
  'LEVEL-MISSING': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」停在第 {found} 層；這種表每一支都到第 {expected} 層',
      hint: '在它之上或之下少了一列；對照原書補回。',
    },
    en: {
      message: '{statement}: {row} ends at level {found}, where every branch of the form has {expected}',
      hint: 'A row above or below it was lost; compare with the published book.',
    },
  },
  'ROW-AMBIGUOUS': {
    severity: 'error',
    zh: {
      message: '《{statement}》「{row}」少了欄位，合計無法唯一決定是哪一欄',
      hint: '在 data/readings.yaml 宣告這一列的讀法與理由。',
    },
    en: {
      message: '{statement}: row {row} lacks a column and no total decides which one',
      hint: 'Declare how the row reads, and why, in data/readings.yaml.',
    },
  },
  'READING-UNDECLARED': {
    severity: 'error',
    zh: {
      message: '這一列（至第 {to} 行）因轉檔而受損：{zh}，尚未宣告',
      hint: '對照原書；讀法若正確，在 data/readings.yaml 加入這幾行的讀法與理由（what: {what}）。',
    },
    en: {
      message: 'the conversion damaged this row (to line {to}): {what}, and no reading declares it',
      hint: 'Compare with the published book; if our reading is right, declare these lines with its reason in data/readings.yaml (what: {what}).',
    },
  },
  'READING-UNUSED': {
    severity: 'error',
    zh: {
      message: '讀法 {id} 宣告第 {from} 到 {to} 行「{zh}」，原文並沒有',
      hint: '原文可能已改或移動；核對後在 data/readings.yaml 修正或刪除這一筆。',
    },
    en: {
      message: 'reading {id} declares for lines {from} to {to}: {what}; the text shows no such damage',
      hint: 'The text may have changed or moved; compare, then correct or remove the entry in data/readings.yaml.',
    },
  },
  'LINES-MOVED': {
    severity: 'error',
    zh: {
      message: '從這裡起，各列的行號與宣告相差 {lines} 行（比宣告時{zh} {lines} 行）',
      hint: '這一行以前多了或少了行；重新取得原檔，或在 data/readings.yaml 更正行號。',
    },
    en: {
      message: 'from here on rows stand {lines} lines from where they are declared (the text has {lines} {en})',
      hint: 'Lines were lost or added above; fetch the file again, or correct the line numbers in data/readings.yaml.',
    },
  },
  'DISCREPANCY-UNUSED': {
    severity: 'error',
    zh: {
      message: '宣告的矛盾 {id} 並不存在，或數字已不同（{check}）',
      hint: '若原文已更正而數字相符，從 data/discrepancies.yaml 刪除這一筆；若數字不同，重新核對。',
    },
    en: {
      message: 'the declared discrepancy {id} is not there, or not with these figures ({check})',
      hint: 'If the text was corrected and now adds up, remove the entry from data/discrepancies.yaml; if the figures differ, compare again.',
    },
  },
  'QUOTE-UNMATCHED': {
    severity: 'error',
    zh: {
      message: 'data/{file} 的 {id} 說第 {from} 到 {to} 行印「{printed}」，這幾行並沒有這樣印',
      hint: '原書若已更正，刪除這一筆；否則把 printed 照原文抄好（… 表示略過，⇥ 表示定位字元；矛盾要從第一行引到最後一行）。',
    },
    en: {
      message: '{id} of data/{file} quotes "{printed}" from lines {from} to {to}, which do not print that',
      hint: 'If the text was corrected, remove the entry; else copy the quotation from the text (… for what is left out, ⇥ for a tab; a contradiction is quoted from its first line to its last).',
    },
  },
  'FIGURE-UNGIVEN': {
    severity: 'error',
    zh: {
      message: 'data/{file} 的 {id} 寫了 {figure}，書上沒有一格、一行或一條算式給出這個數字',
      hint: '照原書改正；若是算出來的，在同一句寫出算式（例如 23×2,000＝46,000），每一項都要是書上印的數字。',
    },
    en: {
      message: '{id} of data/{file} writes {figure}, which no cell, no line and no equation gives',
      hint: 'Correct it after the book; if it was computed, write the equation in the same sentence (23×2,000＝46,000), of figures that the book prints.',
    },
  },
  'EQUATION-WRONG': {
    severity: 'error',
    zh: {
      message: 'data/{file} 的 {id} 寫的算式「{equation}」不成立，算出來是 {computed}',
      hint: '照原書的數字改正算式。',
    },
    en: {
      message: 'the equation "{equation}" in {id} of data/{file} does not hold; it gives {computed}',
      hint: 'Correct the equation after the figures of the book.',
    },
  },
  'SUSPECT-LINE': {
    severity: 'note',
    zh: {
      message: '{of} 項不成立的檢核中有 {count} 項用到這一行',
      hint: '先核對這一行的數字；其餘的差異多半由它而來。',
    },
    en: {
      message: '{count} of the {of} broken checks rest on this line',
      hint: 'Compare this line first; the other differences probably follow from it.',
    },
  },
  ...ruleMessages,
  ...decisionMessages,
  ...searchMessages,
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
