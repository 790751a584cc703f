import type { FlowNodeRole } from '../../ledger/queries/flow-model.ts';

/** Words of the flow diagram whose levels can be switched on and off. */
export const flowExplorer = {
  levels: '顯示哪幾層',
  level: {
    revenue: '來源',
    treasury: '市庫',
    fund: '市款或補助',
    allotment: '哪一年的撥款',
    authority: '哪一年的額度',
    programme: '業務計畫',
    'work-plan': '工作計畫',
    plan: '工作計畫',
    object: '一級用途',
    object2: '二級用途',
    outcome: '最後怎麼了',
  } satisfies Record<FlowNodeRole, string>,
  /** The plan level of a book that also has work plans above it. */
  subPlan: '分支計畫',
  reset: '回到原來的樣子',
  /** How many rows the table has, where it scrolls. */
  rows: (count: number) => `共 ${count} 條`,
  hint: '指著一條，看它從哪來、到哪去；點下去看書上的那一行。',
  touchHint: '點一條，看它從哪來、到哪去；再點一次看書上的那一行。',
  unknown: (value: string) => `網址裡的「${value}」不是這張圖的層，所以顯示原來的樣子。`,
  broughtBack: (names: readonly string[]) => `${names.join('、')}不能省：兩邊的數字，書上只在這一層接得起來。`,
  ribbon: (source: string, target: string) => `${source} → ${target}`,
  node: (name: string) => name,
  member: (name: string, amount: string) => `${name} ${amount}`,
  membersMore: (count: number) => `等 ${count} 項，都在表裡`,
  share: (share: string) => `占全部 ${share}`,
  evidence: (document: string, line: number) => `文件 ${document} 第 ${line} 行`,
  evidenceMore: (count: number) => `等 ${count} 行`,
  derived: (formula: string) => `推算：${formula}`,
  derivedMark: '（推算）',
  mixed: '淺色的部分和別的錢混在一起了，書上沒有說哪一份是它的。',
  shown: (levels: number, ribbons: number) => `顯示 ${levels} 層，${ribbons} 條`,
  /** What a stock of commitments is made of, and what became of it. */
  stock: {
    budget: (year: number) => `${year} 年度預算`,
    broughtForward: (year: number) => `${year} 年度轉入的保留款`,
    realised: (year: number) => `${year} 年度付掉`,
    payable: '應付未付',
    carriedOver: (year: number) => `保留到 ${year} 年度`,
    surplus: '賸餘（沒用到）',
    cancelled: '註銷（不用付了）',
  },
  /** A first-level object, or the part of it, that the book takes apart no further. */
  undivided: (object: string) => `${object}（未再分）`,
  /** How far a final account takes its objects apart. */
  secondLevel:
    '二級用途，決算書只按業務計畫印，只印當年的實現數與保留數。以前年度的錢和賸餘書上沒有再分，標「未再分」；人事費有些項目只有一兩個人，所以不拆。',
};
