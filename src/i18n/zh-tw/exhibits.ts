/** What the charts of the site ask, find and say; every figure in a sentence comes from the books. */
export const exhibits = {
  area: '面積就是金額',
  columns: { name: '項目', amount: '金額', share: '占比', change: '增減', stage: '階段', reason: '書上的說明' },
  treemap: {
    question: '買了什麼？',
    finding: (_agency: string, largest: string, share: string) => `每 100 元有 ${share.replace('%', '')} 元用在${largest}`,
    sentence: (stage: string, total: string, parts: number) => `${stage} ${total}元，分成 ${parts} 個計畫；點進去看用在哪裡。`,
    source: (kind: 'final-account' | 'unit-budget') => (kind === 'final-account' ? '歲出機關別決算表' : '歲出機關別預算表'),
  },
  planTreemap: {
    question: '這個計畫的錢用在哪裡？',
    finding: (plan: string, largest: string, share: string) => `${plan}的錢，${share} 是${largest}`,
    sentence: (stage: string, total: string, parts: number) => `${stage} ${total}元，分成 ${parts} 項用途。`,
    source: (kind: 'final-account' | 'unit-budget') => (kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表'),
  },
  flow: {
    question: '錢從哪來，到哪去？',
    columns: { source: '從', target: '到' },
    treasuryFinding: (paid: string, own: string) => `市庫撥了 ${paid}，機關自己繳庫的只有 ${own}`,
    treasurySentence: (earlier: string) => `歲入先繳進市庫，支出再由市庫撥下來；其中 ${earlier}元是付清上一年保留下來的案子。`,
    treasuryCaveat: '決算書沒有說哪一筆收入付了哪一筆支出，所以這裡也不連。「市庫其他財源」是推算的：公庫撥入數減去本機關繳庫數。',
    fundFinding: (amount: string, plans: readonly string[]) => `中央補助 ${amount}，只進${plans.join('與')}`,
    fundSentence: '深色是預算書註明「收支併列」的中央補助，其餘是市庫的錢（市款）。每一條都是書上印的數字，沒有推估。',
    sources: (kind: 'final-account' | 'unit-budget') =>
      kind === 'final-account'
        ? ['收入實現數與繳付公庫數分析表', '支出實現數與公庫撥入數分析表', '歲出機關別決算表', '以前年度歲出機關別轉入數決算表']
        : ['歲入項目說明提要與預算明細表', '歲出計畫說明提要與各項費用明細表'],
  },
};
