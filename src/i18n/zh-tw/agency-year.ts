/** Words of an agency's page for one year. */
export const agencyYear = {
  title: (agency: string, year: string, kind: string) => `${agency} ${year}${kind}`,
  description: (agency: string, year: string, kind: string) =>
    `${agency} ${year}${kind}：錢從哪來、買了什麼、每個計畫多少，連同官方報表與檢查。`,
  kinds: { 'final-account': '決算', 'unit-budget': '預算' },
  finding: {
    'final-account': (total: string, difference: string, less: boolean) =>
      `決算 ${total}，比預算${less ? '少' : '多'} ${difference}`,
    'unit-budget': (total: string, difference: string, less: boolean) =>
      `編列 ${total}，比前一年預算${less ? '少' : '多'} ${difference}`,
  },
  sentence: {
    'final-account': '這是決算：年度結束後，機關報告實際花掉和留到下一年才付的錢。',
    'unit-budget': '這是預算：年度開始前，機關提出要花的錢和理由。花了沒有，要等決算。',
  },
  record: {
    agency: '機關',
    year: '年度',
    stage: '階段',
    total: '總額',
    revenue: '歲入',
    compared: { 'final-account': '預算', 'unit-budget': (year: number) => `${year} 年度預算` },
    document: '出自',
  },
  contents: '這一頁有',
  plans: {
    short: '計畫',
    question: '哪些計畫？',
    finding: (count: number) => `${count} 個計畫，一個一個看`,
    sentence: {
      'final-account': '執行率是決算數占預算數的比例；低不一定是壞事，要看賸餘和保留的理由。',
      'unit-budget': '「收支併列」是指定用途的中央補助，跟著這個計畫來，也只能花在這裡。',
    },
    columns: {
      name: '計畫',
      code: '編號',
      share: '占比',
      budget: '預算數',
      account: '決算數',
      rate: '執行率',
      carried: '保留數',
      city: '市款',
      earmarked: '收支併列',
      now: '預算數',
    },
  },
  revenue: {
    short: '歲入',
    question: '機關自己收了什麼？',
    finding: (total: string, largest: string) =>
      largest === '' || /^款/.test(largest) ? `歲入 ${total}` : `歲入 ${total}，最大一筆是${largest}`,
    sentence: '歲入是機關收進來的錢，不是它能花的上限；支出的其餘部分由市庫負擔。',
    lost: '書上這張表的文字沒有科目名稱，只有款的序號；名稱不代為補上。',
    columns: { name: '來源', note: '書上的說明' },
    columnNames: {
      'final-account': ['決算數', '預算數', '增減數'],
      'unit-budget': [
        (year: number) => `${year} 年度預算數`,
        (year: number) => `${year} 年度預算數`,
        (year: number) => `${year} 年度決算數`,
      ],
    },
    total: '合計',
    statement: '看這張官方報表',
  },
  book: {
    short: '報表與檢查',
    question: '這些數字信得過嗎？',
    finding: (holds: string) => `這本書重算了 ${holds} 次都對得起來`,
    findingDeclared: (checks: string, declared: string) => `這本書重算了 ${checks} 次，有 ${declared} 處自己對不起來`,
    sentence: '檢查只證明數字前後一致，不證明錢花得值不值得。',
    statements: '張官方報表',
    holds: '項檢查成立',
    discrepancies: '處書上的矛盾',
    readings: '處受損的列，寫明怎麼讀',
    programmes: '項計畫與成果的文字',
    purchases: '筆採購明細',
    lines: '行公告文字，逐行編號',
  },
};
