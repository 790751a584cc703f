import type { Breakdown, Unlikeness } from '../../ledger/queries/comparison.ts';

type By = Breakdown | 'staffing';
type Measure = 'amount' | 'share' | 'resident' | 'constant';

/** Words of the part of the compare page where any two columns can be set side by side. */
export const compareExplorer = {
  heading: '自己挑兩欄來比',
  sentence: '每一欄是一個機關、一個年度、一個階段的數字。挑兩欄，選一種拆法；能不能相減，圖上會說。',
  form: '選擇要比較的兩欄、拆法與算法',
  fields: { a: '左邊', b: '右邊', by: '怎麼拆', as: '怎麼算' },
  swap: '左右對調',
  unknown: (field: string, value: string) => `網址裡「${field}」的「${value}」不在選項裡，改用原來的。`,
  by: {
    plan: '計畫（跨市對照）',
    'work-plan': '工作計畫',
    object1: '一級用途',
    object2: '二級用途',
    function: '職能與經濟性',
    capital: '經常門與資本門',
    fund: '經費來源',
    staffing: '員額',
  } satisfies Record<By, string>,
  as: { amount: '金額', share: '占比', resident: '每位市民', constant: '固定物價' } satisfies Record<Measure, string>,
  asStaff: { amount: '人數', share: '占比', resident: '每十萬市民', constant: '固定物價' } satisfies Record<
    Measure,
    string
  >,
  /** Names of parts that the books mark without a name of their own. */
  parts: {
    current: '經常門',
    capital: '資本門',
    city: '市款',
    earmarked: '中央補助（收支併列）',
    established: '法定編制人員',
    contract: '約聘僱人員',
    workers: '技工、工友與駕駛',
  } as Readonly<Record<string, string>>,
  unit: {
    money: (thousand: boolean): string => (thousand ? '千元' : '元'),
    /** A measure over the amount that it is made from. */
    both: (measure: string, amount: string) => `${measure}；下為${amount}`,
    share: '占合計',
    resident: '元／人',
    constant: (year: number) => `${year} 年物價，元`,
    people: '人',
    peoplePerResident: '人／十萬人',
  },
  derived: '推算',
  change: '增減',
  /** A plan that has one name in each city. */
  bothNames: (names: readonly string[]) => names.join('／'),
  /** An amount as charts say it, with its currency. */
  moneyText: (said: string) => `${said}元`,
  perResidentText: (value: string) => `${value} 元`,
  peopleText: (value: string) => `${value} 人`,
  points: (value: string) => `${value} 個百分點`,
  finding: {
    change: (a: string, b: string, amount: string, percent: string, grows: boolean) =>
      `${b}比${a}${grows ? '多' : '少'} ${amount}${percent === '' ? '' : `（${percent}）`}`,
    same: (a: string, b: string) => `${a}和${b}一樣`,
    sideBySide: (a: string, amountA: string, b: string, amountB: string) => `${a} ${amountA}，${b} ${amountB}`,
    /** Before a finding per resident. */
    resident: '平均每位市民，',
    residentStaff: '每十萬市民，',
    share: (a: string, nameA: string, shareA: string, b: string, nameB: string, shareB: string) =>
      `${a}占最多的是${nameA}（${shareA}），${b}是${nameB}（${shareB}）`,
    /** The same part is largest on both sides, whatever each book calls it. */
    shareOfOne: (name: string, a: string, shareA: string, b: string, shareB: string) =>
      `占最多的都是${name}：${a} ${shareA}，${b} ${shareB}`,
    /** Only one side has shares; why the other has none follows. */
    oneShare: (a: string, nameA: string, shareA: string, lacking: string) =>
      `${a}占最多的是${nameA}（${shareA}）；${lacking}`,
    noTotal: (column: string) => `${column}的書上沒有合計，算不出占比`,
    notBroken: (column: string) => `${column}的書上沒有這種拆法`,
    both: (parts: readonly string[]) => parts.join('；'),
    oneSide: (printed: string, amount: string, other: string) => `${printed} ${amount}；${other}的書上沒有這種拆法`,
    none: '這兩欄的書上都沒有這種拆法',
  },
  /** Stands for a total that the book does not print. */
  partlyCounted: '書上沒有合計',
  /** Budget and outcome of one agency in one year: less one the other is what was not spent. */
  execution: {
    heading: '同一年的預算與決算：可以相減，差額是沒花的錢，不是成長',
    pair: '預算減決算',
    names: { surplus: '賸餘', unrealised: '未實現', gap: '差額', vacant: '缺額' },
    formula: (budget: string, outcome: string) => `${budget}減${outcome}`,
    finding: (sideBySide: string, name: string, amount: string) => `${sideBySide}，${name} ${amount}`,
    most: (name: string, thing: string, amount: string) => `；${name}最大的是${thing}（${amount}）`,
    named: (name: string, amount: string) => `${name} ${amount}`,
    gap: '原預算數之後還有預算增減數，所以這個差額不是賸餘；賸餘要拿「預算數」減「決算數」。',
    unrealised: '預算數減實現數，包含保留到下一年付的錢和賸餘。',
    noShares: '占比各有各的分母，相減不是賸餘；要看賸餘請選「金額」。',
  },
  /** What changed most, after a finding of like columns. */
  most: (name: string, change: string) => `；變最多的是${name}（${change}）`,
  atPrices: (year: number) => `換算成 ${year} 年的物價：`,
  unlike: {
    heading: '這兩欄不能相減，所以不列增減，也不算增減百分比',
    stage: '一邊是預算（打算花的），一邊是決算或實現數（真正花掉的）。',
    year: (years: number) => `相隔 ${years} 年，物價與業務都變了。`,
    agency: '是兩個不同的機關，做的事不完全一樣。',
    precision: '一邊出自決算書，一邊出自預算書，編法與列示的精確度不同。',
  } satisfies Record<Exclude<Unlikeness, 'year'> | 'heading', string> & { year: (years: number) => string },
  like: '這兩欄性質相同，可以相減。',
  executionChart: '同一年的預算與決算差在哪裡（賸餘、保留），看「還剩多少」那張圖。',
  sameColumn: '左右選了同一欄。',
  notPrinted: (column: string, by: string) => `${column}：書上沒有「${by}」的數字。`,
  /** Why not: of earlier years in a budget, and of stages in an account. */
  why: {
    earlier: '預算書裡的上年度與前年度，金額只印到工作計畫。',
    'final-account': {
      object2: '二級用途只印實現數與保留數，預算欄只到一級用途。',
      function: '綜合分類表只印決算數。',
      fund: '決算書不說哪一筆收入付了哪一筆支出：歲入先繳市庫，支出再由市庫撥下來。',
      staffing: '人數只有預計與實有兩欄，實有的放在決算數。',
    } as { readonly [Breakdown in By]?: string },
    'unit-budget': {} as { readonly [Breakdown in By]?: string },
  },
  partly: (column: string) => `${column}：這張表沒有合計，所以不算占比。`,
  printedInstead: '兩邊都印了的拆法：',
  ownNames: '工作計畫是各機關自己的名稱；同名不一定是同一件事。要跨市比，請改用「計畫（跨市對照）」。',
  crosswalkNote: '哪個計畫對哪個計畫，是我們的判斷，理由在下面的對照表。',
  functionThousand:
    '這張表以千元列示，各項四捨五入，加起來可能差一兩千元；合計是機關自己的，不含列在「其他支出」的統籌支撥科目。',
  /** Marks an amount in a column of 元 that its book prints in 千元. */
  inThousands: '書上以千元列示',
  /** The breakdown changed because one of the newly chosen columns has no such. */
  moved: (from: string, to: string) => `這兩欄沒有都印「${from}」，改看「${to}」。`,
  /** Group of the breakdowns that not both columns print. */
  lackingGroup: '有一邊的書上沒有',
  noPricesOfPeople: '人數沒有物價可調，所以顯示人數。',
  noContract: '員額編制表不列約聘僱人員，所以這一欄沒有約聘僱與合計。',
  population: (city: string, year: number, persons: string, source: string, confidence: string) =>
    `人口：${city} ${year} 年底 ${persons} 人（${source}，可信度${confidence}）。`,
  populationOfEarlier: (wanted: number, used: number) => `未能取得 ${wanted} 年底人口，改用 ${used} 年底的。`,
  noPopulation: (column: string) => `${column}：沒有取得那一年或更早的人口。`,
  prices: (from: number, to: number) => `物價：由 ${from} 年調到 ${to} 年，以消費者物價年增率連乘。`,
  priceChange: (year: number, percent: string, source: string, confidence: string) =>
    `${year} 年 ${percent}（${source}，可信度${confidence}）`,
  priceChanges: (changes: readonly string[]) => `${changes.join('、')}。`,
  confidence: { high: '高', medium: '中', low: '低' },
  pairs: {
    heading: '每一對都有自己的頁',
    sentence: '不用程式也能看：每兩欄一頁，所有拆法都列出來。',
    open: '整頁看這兩欄',
    like: '可以相減',
    unlike: '只能並列',
    title: (a: string, b: string) => `${a}，對 ${b}`,
    description: (a: string, b: string, count: number) =>
      `${a}與${b}並列：${count} 種拆法，每個金額都連到書上的那一行。`,
    question: '這兩欄放在一起看',
    missing: '書上沒有的拆法',
    back: '回到比較頁自己挑',
  },
  crosswalk: {
    question: '哪個計畫對哪個計畫？',
    heading: '兩市的計畫怎麼對照',
    sentence: '兩本書沒有說哪個計畫等於哪個計畫，這張表是我們的判斷，可以反駁。',
    joined: (kind: string, into: string, shares: readonly string[]) =>
      `換一種對法：把「${kind}」併進「${into}」，${shares.join('；')}。`,
    joinedShare: (column: string, apart: string, joined: string) =>
      apart === joined ? `${column}仍是 ${joined}` : `${column}從 ${apart} 變成 ${joined}`,
    edit: '不同意哪一列，就改 data/crosswalk.yaml 那一行的計畫名稱與理由，再建置一次：跨市的圖、頁面和資料檔都會跟著變。',
    columns: { kind: '做的事', reason: '為什麼這樣對' },
    kinds: {
      administration: '行政',
      planning: '規劃',
      services: '應用服務',
      network: '設備網路',
      security: '資通安全',
    },
    none: '沒有這個計畫',
    file: '這張表的資料檔',
  },
};
