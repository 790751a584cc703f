/** Words of the pages that show a published document. */
export const sources = {
  title: (document: string, title: string) => `${title}｜原文 ${document}`,
  description: (title: string, lines: string) =>
    `${title}全文 ${lines} 行，逐行編號；本站每個數字都連到印出它的那一行。`,
  heading: '原文',
  kinds: {
    'final-account': '決算書',
    'unit-budget': '單位預算書',
    'council-report': '議會專案報告',
    'policy-plan': '施政計畫',
    slides: '簡報',
  },
  facts: {
    number: '文件編號',
    agency: '機關',
    year: '年度',
    kind: '種類',
    lines: '行數',
    hash: 'SHA-256',
    compiled: '整理成',
  },
  yearValue: (roc: number, ce: number) => `中華民國 ${roc} 年（${ce}）`,
  lineCount: (count: string) => `${count} 行`,
  compiledStatements: (count: string) => `${count} 張報表`,
  compiledCells: (count: string) => `${count} 格數字`,
  compiledProgrammes: (count: string) => `${count} 項計畫與成果`,
  compiledNothingYet: '這份文件只供對照原文。',
  explained:
    '以下是公告文件轉成純文字後的樣子，一字未改；左邊是行號，可以複製網址引用。淡色的「表」連到由這一行整理出來的報表。',
  contents: '這份文件裡的報表',
  outline: '段落',
  other: '其他文件',
  textLabel: (title: string) => `${title}全文，逐行編號`,
  toStatement: '表',
  toStatementExplained: (statement: string) => `見《${statement}》`,
  range: (from: number, to: number) => `${from}–${to} 行`,
};
