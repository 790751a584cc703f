/** What the charts of the site ask, find and say; every figure in a sentence comes from the books. */
export const exhibits = {
  area: '面積就是金額',
  columns: { name: '項目', amount: '金額', share: '占比', change: '增減', stage: '階段', reason: '書上的說明' },
  treemap: {
    question: '買了什麼？',
    finding: (_agency: string, largest: string, share: string) =>
      `每 100 元有 ${share.replace(/(\.0)?%$/, '')} 元用在${largest}`,
    sentence: (stage: string, total: string, parts: number) =>
      `${stage} ${total}元，分成 ${parts} 個計畫，每個計畫都有專頁。`,
    source: (kind: 'final-account' | 'unit-budget') =>
      kind === 'final-account' ? '歲出機關別決算表' : '歲出機關別預算表',
  },
  dimensions: {
    object: {
      question: '買的是哪一種？',
      finding: (_whole: string, largest: string, share: string) =>
        `每 100 元有 ${share.replace(/(\.0)?%$/, '')} 元是${largest}`,
      sentence: (stage: string, total: string, parts: number) =>
        `${stage} ${total}元，不管哪個計畫，按用途別分成 ${parts} 類。`,
      source: (kind: 'final-account' | 'unit-budget') =>
        kind === 'final-account' ? '歲出用途別決算累計表' : '歲出計畫說明提要與各項費用明細表',
    },
    capital: {
      question: '用完就沒了，還是留下資產？',
      finding: (_whole: string, largest: string, share: string) =>
        `每 100 元有 ${share.replace(/(\.0)?%$/, '')} 元是${largest}`,
      sentence: (stage: string, total: string, _parts: number) =>
        `${stage} ${total}元。經常門是每年都要花的，資本門買的東西可以用好幾年。`,
      source: (kind: 'final-account' | 'unit-budget') =>
        kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表',
    },
    function: {
      question: '換成各國通用的分類？',
      finding: (_whole: string, largest: string, share: string) =>
        `每 100 元有 ${share.replace(/(\.0)?%$/, '')} 元是${largest}`,
      sentence: (stage: string, total: string, parts: number) =>
        `${stage} ${total}元，屬於 ${parts} 種職能，再按經濟性分。這張表以千元印。`,
      source: (_kind: 'final-account' | 'unit-budget') => '歲出按職能及經濟性綜合分類表',
    },
    pay: {
      question: '付給員工的是哪些？',
      finding: (_whole: string, largest: string, share: string) =>
        `每 100 元人事費有 ${share.replace(/(\.0)?%$/, '')} 元是${largest}`,
      sentence: (stage: string, total: string, parts: number) => `人事費${stage} ${total}元，分成 ${parts} 種。`,
      source: (kind: 'final-account' | 'unit-budget') => (kind === 'final-account' ? '人事費明細表' : '人事費彙計表'),
    },
  },
  /** What a dimension's total is, where it is not the agency's own. */
  dimensionTotals: {
    function: (table: string, parts: string, own: string) =>
      `這張表的總計 ${table}，比本機關的 ${own}多出「${parts}」：那是統籌支撥科目，不算在本機關的歲出裡。`,
    pay: (pay: string, share: string) =>
      `整張圖是人事費 ${pay}，占本機關歲出的 ${share}。三人以下的組別，待遇不分開畫，合在「各類人員待遇」裡。`,
  },
  planTreemap: {
    question: '這個計畫的錢用在哪裡？',
    finding: (plan: string, largest: string, share: string) => `${plan}的錢，${share} 是${largest}`,
    sentence: (stage: string, total: string, parts: number) => `${stage} ${total}元，分成 ${parts} 項。`,
    source: (kind: 'final-account' | 'unit-budget') =>
      kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表',
  },
  flow: {
    question: '錢從哪來，到哪去？',
    columns: { source: '從', target: '到' },
    treasuryFinding: (paid: string, own: string) => `市庫撥了 ${paid}，機關自己繳庫的只有 ${own}`,
    treasurySentence: (earlier: string) =>
      `歲入先繳進市庫，支出再由市庫撥下來；其中 ${earlier}元是付清上一年保留下來的案子。`,
    treasuryCaveat:
      '決算書沒有說哪一筆收入付了哪一筆支出，所以這裡也不連。「市庫其他財源」是推算的：公庫撥入數減去本機關繳庫數。',
    fundFinding: (amount: string, plans: readonly string[]) => `中央補助 ${amount}，只進${plans.join('與')}`,
    fundSentence: '深色是預算書註明「收支併列」的中央補助，其餘是市庫的錢（市款）。每一條都是書上印的數字，沒有推估。',
    sources: (kind: 'final-account' | 'unit-budget') =>
      kind === 'final-account'
        ? [
            '收入實現數與繳付公庫數分析表',
            '支出實現數與公庫撥入數分析表',
            '歲出機關別決算表',
            '以前年度歲出機關別轉入數決算表',
          ]
        : ['歲入項目說明提要與預算明細表', '歲出計畫說明提要與各項費用明細表'],
  },
  carryOver: {
    question: '去年留下的，和留給明年的？',
    finding: (year: number, brought: string, paid: string, cancelled: string, left: string) =>
      `${year - 1} 年度留下 ${brought}元，付掉 ${paid}、註銷 ${cancelled}；又留 ${left}元給 ${year + 1} 年度`,
    sentence: '左邊是這一年可以花的額度：當年的預算，加上前一年保留下來的；右邊是最後怎麼了。',
    authority: '額度合計',
    caveat: '額度不是現金：保留的錢還沒付，賸餘的錢沒有撥。所以這張圖不能和市庫撥款那張相加。',
  },
  sides: { revenue: '收入', expenditure: '支出' },
  execution: {
    question: '還剩多少？錢去哪了？',
    finding: (plan: string, share: string) => `${plan === '' ? '全年' : plan}預算執行 ${share}，含保留到下一年度的`,
    sentence: (surplus: string, carried: string, largest: string) =>
      `賸餘 ${surplus}元${largest}；另有 ${carried}元保留到下一年度繼續執行。`,
    largest: (plan: string, object: string, amount: string) =>
      `，其中 ${amount}元是${plan}${plan === '' ? '' : '的'}${object}`,
    unit: '單位：新臺幣元',
    shareOfFinal: '占預算數',
    central: (amount: string) =>
      `不含統籌支撥科目 ${amount}：那是全市統一編列、由機關代付的員工補助，不是這個機關的預算。`,
  },
  years: {
    question: '這幾年花多少？',
    finding: (from: number, to: number, change: string, grows: boolean) =>
      `${to} 年度預算比 ${from} 年度預算${grows ? '多' : '少'} ${change}元`,
    sentence: '實心是決算（真正花掉的），斜線是預算（打算要花的）；兩種數字不能直接比。',
    caveat: '預算書只印前年度決算、上年度預算與本年度預算。要比就拿預算比預算。',
    unit: '單位：新臺幣千元',
  },
  longView: {
    question: '更早以前呢？',
    finding: (from: number, before: string, to: number, now: string) =>
      `${from} 年度編 ${before}元，${to} 年度編 ${now}元`,
    sentence: (from: number, to: number) =>
      `${from} 到 ${to} 年度沒有取得資料，空著；前後各年之間不連線，因為中間發生什麼並不知道。`,
    outside: '預算（書外）',
    nothing: '沒有取得',
    source: (source: string, confidence: string) => `${source}（可信度${confidence}）`,
    caveat: (sources: readonly string[]) =>
      `書外的兩年只有總額：${sources.join('、')}。不是同一本書，口徑可能不同，所以不算增減。`,
    unit: '單位：新臺幣千元',
    columns: { year: '年度', stage: '階段', amount: '歲出合計', source: '出處' },
  },
  waterfall: {
    question: '為什麼變多？',
    finding: (change: string, grows: boolean, share: string, names: readonly string[]) =>
      `一年${grows ? '增加' : '減少'} ${change}元，${share} 在${names.join('與')}`,
    sentence: (from: number, to: number) =>
      `${from} 年度預算到 ${to} 年度預算，每一階都是預算書自己寫的增減；加起來與兩年的差額完全相符。`,
    unit: '單位：新臺幣千元，預算對預算',
  },
  twoYears: {
    question: '和前一年比呢？',
    finding: (name: string, before: string, now: string) => `${name}從 ${before}變成 ${now}`,
    sentence: (from: number, to: number) => `${from} 與 ${to} 年度都是決算，同一本書、同一張表並列，可以直接比。`,
    caveat: '這張表按現金進出分類，業務支出與增購財產支出都含付清以前年度保留的款項。',
    unit: '單位：新臺幣元，決算對決算',
  },
  objectComparison: {
    question: '兩市把錢花在哪一種東西上？',
    finding: (a: string, objectA: string, shareA: string, b: string, objectB: string, shareB: string) =>
      objectA === objectB
        ? `兩市最多的都是${objectA}：${a} ${shareA}，${b} ${shareB}`
        : `${a}最多的是${objectA}（${shareA}），${b}是${objectB}（${shareB}）`,
    sentence: '用途別科目全國通用，科目名稱相同就能並列；各占自己總額多少，看的是結構。',
    caveat: '臺中是 108 年度決算，高雄是 113 年度預算：一個已經花掉，一個還沒花，相隔五年。只比占比，不比增減。',
    unit: '各占本機關總額的百分比',
    source: (kind: 'final-account' | 'unit-budget') =>
      kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表',
  },
  /** Charts of the two cities side by side, by what each takes apart. */
  comparison: {
    questions: {
      plan: '同一種計畫，兩市各用多少？',
      object2: '更細的用途，兩市各買什麼？',
      function: '兩市的錢算哪一種支出？',
      capital: '兩市的錢，多少是當年用掉、多少留下資產？',
      fund: '兩市的錢從哪裡來？',
      staffing: '兩市各有多少人在做這些事？',
    },
    sentence: '各占自己總額多少，看的是結構；兩本書的階段與年度不同，不能相減。',
  },
  /** What the labels of a drawing say, where they do not say amounts as people do. */
  views: {
    thousand: '圖上的金額以千元標示，四捨五入到千元。',
    ntd: '圖上的金額以元標示。',
    share: (whole: string) => `圖上標的是占合計 ${whole} 的百分比。`,
    resident: (population: string) => `圖上標的是平均每位市民幾元。${population}`,
    perResident: (ntd: string) => `${ntd} 元`,
    inThousands: (digits: string) => `${digits} 千元`,
  },
  byObject: {
    question: '錢變成什麼？',
    finding: (name: string, amount: string, share: string) => `最大的一筆是${name}：${amount}元，占 ${share}`,
    sentence: '把各計畫的錢按用途重新排過：同一種用途加在一起，由大到小。',
    payCaveat: '人事費只列總數：有些細目只涵蓋一到三個人，不在圖上拆開，書上印的細目仍可在報表頁查到。',
    source: (kind: 'final-account' | 'unit-budget') =>
      kind === 'final-account' ? '歲出用途別決算累計表' : '歲出計畫說明提要與各項費用明細表',
    firstLevel: '一級用途',
    secondLevel: '二級用途',
  },
};
