/** Words of the treemap that opens level by level. They also go to the browser, so nothing but types is imported. */
export const explorer = {
  path: '目前看到',
  up: (name: string) => `回到${name}（Esc）`,
  upShort: '上一層',
  hint: '點一塊，看裡面有什麼。',
  opened: (name: string, amount: string, parts: number) => `${name}，${amount}，分成 ${parts} 項`,
  unknown: (asked: string) => `網址裡的「${asked}」不是這張圖有的，所以照平常的樣子顯示。`,
  dossier: (name: string) => `看「${name}」的整份檔案`,
  /** An amount as charts say it, with its currency. */
  money: (said: string) => `${said}元`,
  /** Digits that the book prints in 千元. */
  exactThousands: (thousands: string) => `${thousands} 千元`,
  /** A tile's group before its own name. */
  within: (group: string, name: string) => `${group}・${name}`,
  /** Tiles whose name found no room. */
  unlabelled: '寫不下的',
  share: (share: string, whole: string) => `占${whole} ${share}`,
  /** Around an open part: the whole of a dimension has the words of its own chart. */
  inside: {
    question: (name: string) => `${name}的錢用在哪裡？`,
    finding: (name: string, largest: string, share: string) => `${name}的錢，${share} 是${largest}`,
    /** One part holds all of it. */
    only: (name: string, part: string) => `${name}的錢全是${part}`,
    sentence: (stage: string, total: string, parts: number, share: string, whole: string) =>
      `${stage} ${total}，分成 ${parts} 項；占${whole}的 ${share}。`,
    line: (document: string, line: string) => `文件 ${document} 第 ${line} 行`,
    /** Before the tools: files, pictures and citations are of the chart, not of the part that is open. */
    tools: '整張圖的',
  },
  total: (exact: string) => `合計 ${exact}`,
  /** What stands between facts, and after the last. */
  facts: (facts: readonly string[]) => `${facts.join('。')}。`,
  separator: '、',
  derived: (formula: string) => `推算：${formula}`,
  derivedMark: '（推算）',
  /** Of a figure in the table, for those who hear the page: as every table says it. */
  aside: (text: string) => `（${text}）`,
  evidence: (document: string, line: string) => `出處：文件 ${document} 第 ${line} 行`,
  derivedExplained: (formula: string) => `這個數字不是書上印的，是推算的：${formula}`,
  /** What the spending is taken apart by. */
  by: {
    label: '怎麼分',
    name: { plan: '計畫', object: '用途', capital: '經常／資本', function: '職能×經濟性', pay: '人事費' },
    /** A dimension that the book does not print. */
    missing: (name: string) => `這本書沒有印「${name}」的拆法。`,
  },
  /** What the figures on the tiles say. */
  as: {
    label: '怎麼看',
    name: { amount: '金額', share: '占比', hundred: '每 100 元', resident: '每位市民', employee: '每位員工' },
    noResidents: '沒有取得這個城市的人口，所以不能除以市民。',
    noStaff: '這本書沒有印員工總人數，所以不能除以員工。',
  },
  /** Amounts divided: rounded once, from the exact quotient. */
  divided: {
    ntd: (digits: string) => `${digits} 元`,
    less: '不到 0.01 元',
    item: (said: string, value: string, measure: string) => `${said}，${measure} ${value}`,
  },
  rules: {
    share: (whole: string) => `占${whole}的百分比，四捨五入到 0.1%。`,
    hundred: (whole: string) => `${whole}每 100 元裡有幾元在這裡，四捨五入到 0.01 元。`,
    resident: (population: string) => `金額除以人口，四捨五入到 0.01 元。${population}`,
    employee: {
      'final-account': (table: string, persons: string) =>
        `金額除以員工 ${persons} 人（${table}的實有數合計），四捨五入到元。錢不都是付給員工的，這只是用人數量大小。`,
      'unit-budget': (table: string, persons: string) =>
        `金額除以員工 ${persons} 人（${table}的預算員額合計），四捨五入到元。錢不都是付給員工的，這只是用人數量大小。`,
    },
    source: '人數的出處',
  },
  find: {
    label: '在圖裡找',
    found: (asked: string, count: number) => (count === 0 ? `圖裡沒有「${asked}」。` : `「${asked}」有 ${count} 項。`),
    more: (count: number) => `還有 ${count} 項`,
    /** What a purchase line says where its name does not. */
    excerpt: (text: string) => `：「…${text}…」`,
  },
  /** The list beside the drawing. */
  parts: {
    caption: (name: string) => `${name}裡有什麼，由大到小`,
    /** Names the one base that every share of the view is taken of. */
    base: (name: string, amount: string) => `100%＝${name} ${amount}`,
    name: '項目',
    value: '金額',
    share: '占比',
  },
  /** A dimension's own page. */
  page: {
    title: (agency: string, year: string, name: string) => `${agency} ${year}，按${name}`,
    description: (agency: string, year: string, name: string) =>
      `${agency} ${year}的歲出按${name}分開：每一項多少錢、占多少，每個數字連到書上的那一行。`,
    all: '一層一層列出來',
    back: '按計畫分',
  },
};
