/** Words of the page that compares. */
export const compare = {
  title: '兩市比較：什麼可以比，什麼不能',
  description: '高雄三年、臺中預算到決算、兩市的用途別結構。只拿同一種數字比，不同的並排時都說明。',
  heading: '兩市比較',
  question: '誰花得多？',
  finding: (ways: number) => `兩本書不能直接相減，公平的比法有 ${ways} 種`,
  sentence: (a: string, b: string) => `一本是${a}，一本是${b}。把它們相減，得到的數字沒有意義。`,
  whatIs: {
    'final-account': (city: string, year: number) => `${city} ${year} 年度決算`,
    'unit-budget': (city: string, year: number) => `${city} ${year} 年度預算`,
  },
  rules: {
    name: '什麼可以比什麼',
    can: '可以比',
    cannot: '不能直接比',
    like: [
      {
        name: '預算對預算',
        text: '同一個機關、連續兩年的預算，增減就是打算的改變，書上會寫理由。',
        to: 'waterfall',
      },
      {
        name: '同一年的預算對決算',
        text: '打算花的和真正花的，差額是賸餘；還沒付完的是保留。',
        to: 'execution',
      },
      { name: '決算對決算', text: '同一本書、同一張表並列的兩年，口徑相同。', to: 'outlays' },
      {
        name: '占比對占比',
        text: '用途別科目全國同名。各占自己總額多少，看得出結構；金額只並列，不相減。',
        to: 'compare-objects',
      },
    ],
    unlike: [
      { name: '決算對別年的預算', text: '一個已經花掉，一個還沒花。中間的差有物價、有政策，也有花不完的錢。' },
      {
        name: '改制前後的機關',
        text: '臺中市政府資訊中心 111 年 12 月 25 日改制為數位治理局，由二級機關升為一級機關，業務與人力都不同。',
      },
      { name: '含統籌與不含統籌', text: '統籌支撥科目由全市統一編列，不在機關自己的預算裡。這裡一律不含。' },
    ],
  },
  sections: {
    years: '高雄，三年',
    execution: '臺中，從預算到決算',
    twoYears: '臺中，前後兩年',
    across: '兩市並排',
  },
  reasons: {
    heading: '書上自己寫的理由',
    sentence: '照印，一字未改；金額連到原文。',
    carriedOver: (amount: string) => `保留 ${amount}：還沒做完，明年再付`,
    surplus: (amount: string) => `賸餘 ${amount}：沒用到`,
    unexplained: '其餘',
    unexplainedLines: (lines: number) => `${lines} 行，原因欄印「無」。`,
  },
  acrossTable: '金額並列在表裡，各自連到原文；兩邊年度與階段不同，所以沒有「差多少」這一欄。',
};
