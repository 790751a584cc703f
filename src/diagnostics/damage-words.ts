/** What a conversion did to a row, as readers report it and `data/readings.yaml` declares it, in Chinese. */
const inChinese: Readonly<Record<string, string>> = {
  'name lost': '科目名稱遺失',
  'figure that no sum uses': '這個數字沒有任何加總或比對用到，可能是別張表的列',
  'column heads swapped': '欄名互換',
  'column heads merged or out of place': '欄名合併或錯位',
  'names one row late': '名稱晚一列',
  'labels one row early': '名稱早一列',
  'page heading printed into the row': '頁首混進這一列',
  'subtotal printed twice': '小計印了兩次',
  'subtotal merged into the first item': '小計與第一筆明細併成一列',
  'subtotal lost beside the first item': '小計遺失，只剩第一筆明細',
  'subtotal lost': '小計遺失',
  'item amount and subtotal on one row': '同一列印了第一筆明細與小計',
  'unit, quantity and price lost': '單位、數量與單價遺失',
  'description continued on the next page': '說明接到次頁',
  'description printed one row late': '說明晚一列',
  'one side lost its blanks; the side is found by the totals': '左右並列的表只剩一邊，由合計判定是哪一邊',
  'items of the notes printed apart from their sentence, found by their sums': '備註的各項與句子分開，由合計判定',
  'blank cells lost, columns found by the names of the items': '空白欄位遺失，由科目名稱判定欄位',
  'blank cells lost, columns found by the totals': '空白欄位遺失，由合計判定欄位',
  'blank 應付數 lost; the amount is 保留數': '應付數的空白遺失，金額是保留數',
  'names and figures printed apart, joined by the order of units': '名稱與數字分開，依單位的順序相接',
  'blank cells lost, columns found by totals and by the objects of expenditure': '空白欄位遺失，由合計與用途別判定欄位',
};

/** A kind of damage in Chinese: known phrases, shifts with their distance, anything else as it is. */
export function damageInChinese(what: string): string {
  const [, thing = '', distance = ''] =
    /^(?:joined by order, )?(figures|subject) shifted by ([+-]?\d+)$/.exec(what) ?? [];
  if (distance === '') return inChinese[what] ?? what;
  const columns = Math.abs(Number(distance));
  const side = distance.startsWith('-') ? '左' : '右';
  const joined = what.startsWith('joined') ? '依序相接，' : '';
  return `${joined}${thing === 'subject' ? '科目' : '數字'}往${side} ${columns} 欄`;
}
