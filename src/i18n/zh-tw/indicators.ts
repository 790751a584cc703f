import { grouped } from '../../money/format-amount.ts';

/** A number as people say it: whole 萬 and 億 from a hundred thousand up, else in groups of three. */
function said(value: string): string {
  if (/^\d+0{8}$/.test(value)) return `${grouped(value.slice(0, -8))} 億`;
  if (/^\d{2,}0{4}$/.test(value)) return `${grouped(value.slice(0, -4))} 萬`;
  return grouped(value);
}

const before: Readonly<Record<string, string>> = {
  約: '約 ',
  約餘: '約 ',
  近: '近 ',
  逾: '逾 ',
  '>': '超過 ',
  '≥': '至少 ',
  '<': '不到 ',
  '≤': '不超過 ',
};
const behind: Readonly<Record<string, string>> = { 餘: '餘', 約餘: '餘' };

function day(iso: string): string {
  const [year = '', month, date] = iso.split('-');
  const roc = `${Number(year) - 1911} 年`;
  if (month === undefined) return roc;
  return date === undefined ? `${roc} ${Number(month)} 月` : `${roc} ${Number(month)} 月 ${Number(date)} 日`;
}

/** Two parts of a sentence, with a space before a number and none between Chinese words. */
function joined(first: string, second: string): string {
  return /^[\d.]/.test(second) ? `${first} ${second}` : `${first}${second}`;
}

/** Words of the list of indicators, of their pages, of the scoreboards and of links between undertakings. */
export const indicators = {
  title: '指標與承諾對照：文件裡量得到的每一件事',
  description: '把決算、預算、施政計畫、議會報告與簡報裡的數字逐句讀出，前後接成一條線；每一個點連到原文那一行。',
  heading: '指標',
  question: '說了多少，做到多少？',
  finding: (points: number, series: number, followed: number) =>
    `五份文件說了 ${points} 個量得到的數字，${series} 件事裡只有 ${followed} 件能前後對照`,
  sentence:
    '數字逐句由原文讀出，「約、逾、餘」照樣保留。兩處說法不同就並列，不替任何一方挑；沒有寫結果的，就寫「文件沒有說」。',
  contents: '這一頁',
  themes: {
    'open-data': '開放資料',
    gis: '地理資訊',
    'online-services': '線上服務與市民平臺',
    'shared-systems': '公文與共用系統',
    wireless: '無線上網與網路',
    infrastructure: '機房、虛擬化與設備',
    security: '資訊安全',
    training: '教育訓練',
    'smart-city': '智慧城市與活動',
    organisation: '組織與人力',
  },
  kinds: { result: '結果', target: '目標' },
  measures: { stock: '到某一天為止有多少', flow: '一段時間裡有多少' },
  states: {
    met: '做到了',
    'not-met': '沒做到',
    'not-yet-known': '還不知道',
    'not-comparable': '無從比較',
    unsaid: '文件沒有說',
  },
  noTarget: '沒有目標',
  value: (value: string, qualifier: string, unit: string) => {
    const number = `${before[qualifier] ?? ''}${said(value)}`;
    const after = behind[qualifier];
    if (unit === '%') return `${number}%${after ?? ''}`;
    if (after !== undefined) return `${number} ${after}${unit}`;
    return /[萬億]$/.test(number) ? `${number}${unit}` : `${number} ${unit}`;
  },
  number: (value: string, qualifier: string) =>
    `${before[qualifier] ?? ''}${said(value)}${behind[qualifier] === undefined ? '' : ` ${behind[qualifier]}`}`,
  /** What the documents say before or behind a number: `至少`, `約`, `餘`. */
  qualifier: (qualifier: string) =>
    [before[qualifier]?.trim(), behind[qualifier]].filter((word) => word !== undefined).join('…'),
  withFacet: (said: string, facet: string) => `${said}（${facet}）`,
  target: (value: string) => joined('目標', value),
  date: (asOf: string) => asOf.split('/').map(day).join('至'),
  year: (year: number) => `${year - 1911}（${year}）`,
  dated: { stated: '原句寫明', document: '原句沒寫，依文件的日期' },
  /** A result with its date, as the sentences below take it. */
  datedResult: (date: string, value: string) => joined(` ${date}的`, value),
  /** A target of an earlier time than its result. */
  datedTarget: (date: string, value: string) => `${date}的目標${/^[\d.]/.test(value) ? ' ' : ''}${value}`,
  grounds: {
    reached: (result: string, target: string, less: boolean) =>
      `文件報的是${result}，${less ? '低於上限' : '達到目標'}（${target}）。`,
    'reached-early': (result: string, target: string, less: boolean) =>
      `期限還沒到，文件報的${result}已經${less ? '低於上限' : '達到目標'}（${target}）。`,
    'fell-short': (result: string, target: string, less: boolean) =>
      `文件報的是${result}，${less ? '高於上限' : '沒有達到目標'}（${target}）。`,
    'before-due': (result: string, target: string) => `最近一次報的是${result}；目標（${target}）的期限在那之後。`,
    'bound-undecided': (result: string, target: string) => `文件只說${result}，看不出有沒有達到目標（${target}）。`,
    'changed-between': (result: string, target: string) => `目標（${target}）和${result}的算法不同，不能直接比。`,
    contradicted: (result: string, target: string) =>
      `文件自己報了兩種數字（其中一個是${result}），看不出有沒有達到目標（${target}）。`,
    unlike: (result: string, target: string) => `目標（${target}）和${result}不是同一種說法，分不出好壞。`,
    'reported-uncounted': (_result: string, target: string) =>
      `文件報了辦理情形，沒有印數字，無從和目標（${target}）對照。`,
    'none-reported': (_result: string, target: string) => `${joined('目標是', target)}，五份文件都沒有報結果。`,
  },
  list: {
    latest: '最近一次報的',
    onlyTarget: '只有目標',
    /** Between figures that contradict each other. */
    or: '或',
    documents: (count: number) => `${count} 份文件`,
    points: (count: number) => `${count} 個數字`,
  },
  filter: {
    label: '篩選指標',
    theme: '主題',
    city: '城市',
    state: '目標',
    follow: '前後對照',
    followed: '出現在兩份以上文件',
    text: '文字',
    placeholder: '例：熱點、公文、弱點掃描',
    all: '全部',
    reset: '清除',
    shown: (shown: string, all: string) => `顯示 ${shown}／${all} 件`,
    unknown: (field: string, value: string) => `網址裡的${field}「${value}」不在清單裡，所以顯示全部。`,
  },
  board: {
    contents: '承諾對照',
    policyPlan: {
      question: '112 年度施政計畫',
      finding: (promises: number, known: number) => `${promises} 項承諾，到 112 年中看得出結果的有 ${known} 項`,
      sentence: (day: string) =>
        `左邊是計畫怎麼說，右邊是後來的文件怎麼說。最晚的數字到 ${day}為止，之後的事這裡不知道。不打分數，也不加總。`,
    },
    account: {
      question: '108 年度決算',
      finding: (items: number, targets: number, goals: number) =>
        `決算分兩處寫了 ${items} 項，印了可以對照的目標的只有 ${targets} 項；重複的不算，是 ${goals} 個目標`,
      sentence:
        '同一件工作，決算可能在〈重要施政計畫執行成果〉和〈各項工作計畫實施情形〉各寫一項；這裡照書列出，所以項數比工作多。沒有印目標的，列出它自己報的數字；沒有數字的，就只有「已完成」之類的話。',
      without: (count: number) => `沒有印目標的 ${count} 項，各報了什麼數字`,
      none: '沒有印數字',
    },
    day: (iso: string) => day(iso),
    filter: '承諾對照只看',
    toPolicyPlan: '112 年度施政計畫：每一項承諾與結果',
    toAccount: '108 年度決算：每一項工作、目標與結果',
    toUnitCost: '一個多少錢',
    promise: '承諾',
    state: '結果',
    saidLater: '後來的文件',
    noFigure: '計畫沒有印目標數字',
    nearest: '最接近的數字',
    all: (count: number) => `全部 ${count} 個數字`,
    more: (name: string, count: number) => `${name}的全部 ${count} 個數字`,
  },
  page: {
    title: (name: string) => `${name}：從文件讀出的每一個數字`,
    pageDescription: (definition: string, count: number) => `${definition}五份文件說了 ${count} 次，逐句連到原文。`,
    fromTo: (name: string, first: string, firstDate: string, last: string, lastDate: string) =>
      `${name}：${joined(firstDate, first)}，${joined(lastDate, last)}`,
    once: (name: string, value: string, date: string) => `${name}：${joined(date, value)}`,
    /** Sentences one after the other. */
    inOne: (sentences: readonly string[]) => sentences.filter((each) => each !== '').join(''),
    /** Figures that contradict each other, in one headline. */
    disagreeing: (values: readonly string[]) => `${values.join('或 ')}，文件兩種說法都有`,
    onlyTarget: (name: string, target: string) => `${name}：${joined('目標', target)}，文件沒有說結果`,
    drawing: (name: string) => `${name}，按時間`,
    drawingDescription: '橫軸是時間，縱軸從零起算；實心圓是文件報的結果，空心菱形是目標，橫線是它所說的期間。',
    changeLabel: (kind: string, incomparable: boolean) => (incomparable ? `${kind}不同，不能直接比` : `${kind}有變`),
    register: {
      city: '城市',
      theme: '主題',
      unit: '單位',
      measure: '量的是',
      documents: '文件',
      state: '目標',
    },
    outcomes: '目標與結果',
    cautions: '比較前要知道',
    changes: {
      definition: '算法',
      scope: '範圍',
      contradiction: '說法不一',
      reading: '怎麼看',
      falls: '累計變少',
      organisation: '組織',
    },
    falls: (earlier: string, later: string) => `累計的數字只會增加，文件卻先報${earlier}，後報${later}；沒有說明原因。`,
    before: '比較前要知道',
    contradiction: (values: string) => `同一時間有不同的數字，並列：${values}。`,
    quotes: '每一句原文',
    table: {
      caption: (name: string) => `${name}：數字、日期與出處`,
      date: '日期',
      kind: '性質',
      value: '數值',
      qualifier: '說法',
      document: '出處',
      line: (document: string, line: number) => `${document}:${line}`,
    },
    programmes: '寫到這件事的項目',
    neighbours: '同一主題的前後指標',
    previous: '前一個',
    next: '後一個',
  },
  linked: {
    heading: '同一件事',
    lead: '別的文件，或同一份文件的別的部分，也寫了這件事：',
    none: '別的文件沒有寫到這一項，或沒有找到可以確定的連結。',
    shared: (words: string) => `共同字詞：${words}`,
    indicators: '這裡量到的數字',
  },
};
