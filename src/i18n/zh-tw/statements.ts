/** Words of the pages that show official statements. */
export const statements = {
  heading: '報表',
  terms: '這張表的字：',
  listTitle: (agency: string, year: string) => `${agency} ${year}報表`,
  listHeading: '官方報表，一格一格排好',
  listSentence: (agency: string, kind: string) =>
    `${agency}${kind}裡的報表，重新排成可以讀的表格。每一格都連到印出它的那一行。`,
  listEmpty: '這一份文件的報表還沒有整理完成。可以先看原文。',
  listRows: (rows: string, cells: string) => `${rows} 列、${cells} 格`,
  listSentences: (sentences: string, figures: string) => `${sentences} 段、${figures} 個數字`,
  explanationSentence: '總說明用句子寫數字。這裡是寫到數字的每一段，旁邊的記號說它由什麼核對，沒有的也標明。',
  explanationDescription: (statement: string, agency: string, year: string) =>
    `${agency}${year}《${statement}》裡寫的數字，每一個都連到原文的行，標出由什麼核對。`,
  listChecks: (count: string) => `${count} 項檢查`,
  listColumns: { statement: '報表', size: '大小', unit: '單位', lines: '原文', checks: '檢查' },
  title: (statement: string, agency: string, year: string) => `${statement}｜${agency} ${year}`,
  description: (statement: string, agency: string, year: string) =>
    `${agency}${year}《${statement}》，每一格都連到原文的行。`,
  rowName: '科目',
  code: '代碼',
  notesHeading: '備註',
  unitOfTable: (unit: string) => `除另註明外，單位：${unit}`,
  linesOf: (from: number, to: number) => `原文第 ${from}–${to} 行`,
  summaryRow: '合計列',
  checksHeading: '這張表經過哪些檢查',
  checksNone: '這張表的數字目前沒有檢查保護。',
  checksSentence: (holds: string, declared: string) =>
    `${holds} 項成立${declared === '0' ? '' : `，${declared} 項書上自己對不起來（見查帳）`}。`,
  elsewhereHeading: '別處的檢查，也用到這張表的數字',
  unchecked: (count: string) => `${count} 格無從核對`,
  readingsHeading: '這張表裡我們怎麼讀受損的列',
  discrepanciesHeading: '這張表裡書上自己的矛盾',
  cellEvidence: (row: string, column: string, line: number) => `${row}，${column}，第 ${line} 行`,
  compactHint: '點任何一個數字，就會翻到原文那一行；點旁邊的記號，看它經過哪些檢查。',
  /** How each figure of a table is checked: a small mark beside it, what the mark says, what stands behind it. */
  marks: {
    heading: '數字旁的記號',
    ways: {
      sum: { mark: '+', name: '加減相符', means: '和同一張表的其他數字加減相符' },
      quotient: { mark: '×', name: '乘除相符', means: '數量乘單價、百分比算得出來' },
      tie: { mark: '=', name: '他處相符', means: '和書上別處印的同一個數字相符' },
      prose: { mark: '文', name: '文字相符', means: '和書上文字寫的相符' },
    },
    rounded: { mark: '≈', name: '只核對到四捨五入', means: '只核對到四捨五入，尾數沒有檢查保護' },
    none: { mark: '°', name: '沒有檢查', means: '書上沒有別的數字可以核對，照印' },
    declared: { mark: '≠', name: '書上的矛盾', means: '書上自己對不起來' },
    cells: (count: string) => `${count} 格`,
    open: (marks: string) => `檢查：${marks}`,
    heldBy: (count: string) => `${count} 項檢查用到這個數字`,
  },
  empty: '（空白）',
};
