import { grouped } from '../../money/format-amount.ts';
import { roundedQuotient } from '../../money/rounded-quotient.ts';

/** Words of the home page. Every figure in a sentence comes from the books. */
export const home = {
  title: '算清楚：兩座城市的資訊預算，一筆一筆',
  description: '臺中與高雄的資訊機關花了多少、打算花多少、買什麼、錢從哪來。每個數字都能翻到政府公告的那一行。',
  question: '兩座城市的資訊帳，買了什麼？',
  leading: {
    'final-account': (city: string, plans: readonly string[]) => `${city}過半花在${plans.join('與')}`,
    'unit-budget': (city: string, plans: readonly string[]) => `${city}過半要給${plans.join('與')}`,
  },
  joined: (clauses: readonly string[]) => clauses.join('，'),
  sentence: { before: '這裡的', link: '每一個數字', after: '，都翻得到公告的那一行。' },
  card: {
    stage: { 'final-account': '已結帳', 'unit-budget': '還沒花' },
    whole: '看這一年的全部',
    unlabelled: '寫不下的',
    from: '從哪來',
    compared: '比什麼',
    ofCity: '占全市',
    /** To 億, and to a hundredth of a percent. */
    cityShare: (cityNtd: string, share: string) =>
      `全市 ${grouped(roundedQuotient(cityNtd, '100000000', 1n, 0))} 億元的 ${share}`,
    treasury: { before: '歲入', after: '繳進市庫，支出由市庫撥付' },
    grants: { before: '指定用途補助', after: '，其餘由市庫支應' },
    difference: {
      'final-account': (_year: number, less: boolean): string => (less ? '比預算少花' : '比預算多花'),
      'unit-budget': (year: number, less: boolean): string => `比 ${year} 年度預算${less ? '少' : '多'}`,
    },
  },
  cityTotals: {
    stages: { enacted: '法定預算', proposal: '預算案' },
    /** Where the city's total comes from; and why no share is taken, where none is. */
    source: (city: string, year: number, stage: string, total: string, source: string, confidence: string) =>
      `全市歲出：${city} ${year} 年度${stage} ${total}（${source}，可信度${confidence}）。`,
    notAlike: '決算除以預算案會混在一起，所以不算占比。',
    file: '資料檔',
  },
  unlike: {
    label: '這兩筆帳不能直接相減',
    mark: '≠',
    what: {
      'final-account': (city: string, year: number) => `${city}是 ${year} 年度的決算：年度結束後結的帳。`,
      'unit-budget': (city: string, year: number) => `${city}是 ${year} 年度的預算：年度開始前的打算。`,
    },
    apart: (years: number) => `隔了 ${years} 年，階段也不同。並排看的是錢怎麼分，不是誰花得多。`,
    link: '什麼可以比什麼',
  },
  asked: (city: string, year: number, question: string) => `${city} ${year}　${question}`,
  evidence: {
    question: '怎麼知道是真的？',
    finding: '每個數字都翻得到那一行',
    sentence: (city: string, year: number, plan: string, object: string) =>
      `${city} ${year} 年度預算裡最大的一筆採購，編在${plan}的${object}。點紅色底線，就到公告文件印出它的那一行。`,
    from: (document: string, line: number) => `文件 ${document} 第 ${line} 行`,
    text: (line: number) => `原文第 ${line} 行`,
  },
  search: {
    question: '找一件事？',
    finding: '一筆一筆搜',
    sentence: '計畫、採購項目、成果、總說明的文字都在裡面。',
    examples: '試試',
    words: ['防火牆', '備份', '身分辨識', '電腦課程', '雲端'],
  },
  ways: {
    question: '你想看什麼？',
    finding: '三種走法',
    resident: {
      name: '住在這裡的人',
      sentence: '市府的資訊經費買了什麼，有沒有做到。',
      links: {
        bought: (city: string) => `${city}買了什麼`,
        programmes: '說要做的，做了沒有',
        glossary: '書上的字是什麼意思',
      },
    },
    councillor: {
      name: '議員與助理',
      sentence: '從預算、決算追到保留與賸餘，連同官方理由。',
      links: {
        promises: '112 年度的承諾，做到了哪些',
        results: '108 年度的工作，有沒有達到目標',
        execution: '預算執行到哪裡',
        change: '為什麼變多',
        statements: (city: string) => `${city}的官方報表`,
      },
    },
    journalist: {
      name: '記者與研究者',
      sentence: '查證一個數字，拿走一張圖或整份資料。',
      links: { audit: '檢查與矛盾，一條一條列', charts: '所有圖表與固定網址', data: '下載資料' },
    },
  },
};
