/** Words of embeds, pictures, data files and citations of a chart. */
export const embeds = {
  seal: '算',
  /** Around what the frame's address asks for and is not offered. */
  unknown: { before: '不認得 ', after: '，照原來的樣子顯示。' },
  levels: '圖的層級',
  whole: '← 回到全部',
  planPage: '這個計畫的專頁',
  seeOnSite: (site: string) => `在${site}看這張圖與出處`,
  newer: '數字已有更新',
  /** A source by its document's number and its statement and line. */
  documentAnd: (document: string, place: string) => `文件 ${document} ${place}`,
  /** Last line of a picture. */
  signature: (site: string, release: string) => `${site}，資料版本 ${release}，CC BY 4.0`,
  /** Unique on a page that shows several charts. */
  frameTitle: (finding: string, chart: string) => `圖表：${finding}（${chart}）`,
  caption: (finding: string, facts: string, sources: string, site: string, release: string) =>
    `${finding}。${facts}。出處：${sources}。${site}，資料版本 ${release}，CC BY 4.0。`,
  data: {
    lines: (column: string) => `出處：${column}`,
    formula: (column: string) => `推算：${column}`,
    about: '圖的範圍',
    release: '資料版本',
  },
  feed: {
    title: (site: string) => `${site}：資料版本`,
    entry: (release: string) => `資料版本 ${release}`,
    live: '網站現在的數字。',
    frozen: '每一張圖都凍結保存，網址與內容不再改變。',
  },
  catalog: { name: (site: string) => `${site}：兩市資訊機關預算與決算資料` },
  readme: {
    scope: '範圍',
    release: (release: string) => `資料版本 ${release}`,
    columns: '欄位',
    number: '數字，不加千分位，負數以 - 表示；書上沒有印的留空',
    text: '文字',
    lines: '「出處」各欄：印出這個數字的文件與行號，例如 000:1346；推算的數字列出所有用到的行',
    derived: '「推算」各欄：這個數字不是書上印的，怎麼算出來的；空白表示是書上印的',
    definitions: '名詞',
    caveat: '使用前請看',
    files: '檔案',
    cite: '引用',
    licence: '整理後的資料以 CC BY 4.0 釋出；文件本文為政府公開資訊。',
  },
  cite: {
    author: (site: string) => site,
    /** Between the places that a citation names. */
    between: '；',
    place: (document: string, line: number) => `文件 ${document} 第 ${line} 行`,
    placeInFull: (title: string, document: string, statement: string, line: number) =>
      `${title}（文件 ${document}），${statement}，第 ${line} 行`,
    short: (site: string, finding: string, about: string, places: string, release: string, address: string) =>
      `${site}，〈${finding}〉，${about}，${places}，資料版本 ${release}，${address}`,
    long: (
      site: string,
      question: string,
      finding: string,
      about: string,
      places: string,
      release: string,
      address: string,
    ) =>
      `${site}，〈${question}${finding}〉，圖表。${about}。原始文件：${places}。資料版本 ${release}，CC BY 4.0。${address}`,
  },
  /** A figure copied with where it comes from. */
  withSource: {
    copy: '複製並附出處',
    pick: '點圖上或表裡的數字，就連同出處一起複製。再按一次結束。',
    done: '已複製',
    pattern: (
      figure: string,
      about: string,
      title: string,
      document: string,
      line: string,
      site: string,
      release: string,
      address: string,
    ) =>
      `${figure}（${about}）。出處：${title}（文件 ${document}）第 ${line} 行；${site}，資料版本 ${release}，${address}`,
    /** The same in a frame, which does not know the titles of the books. */
    inFrame: (
      figure: string,
      about: string,
      document: string,
      line: string,
      site: string,
      release: string,
      address: string,
    ) => `${figure}。${about}出處：文件 ${document} 第 ${line} 行；${site}，資料版本 ${release}，${address}`,
  },
  copy: { copy: '複製', done: '已複製', failed: '已選取，請按複製鍵' },
  tools: {
    embed: {
      heading: '嵌入',
      sentence:
        '貼進文章就是完整的圖，不開程式、在手機上、列印出來都一樣。最新版跟著資料更新。固定高度的框架為手機留足空間，寬螢幕上下方可能留白；加上小程式就剛好。',
      frozenSentence: '凍結版永遠不變，數字有更新時才在圖下提示。',
      iframe: '框架',
      script: '框架，加上自動調整高度',
      address: '只貼網址（WordPress 等會自動變成嵌入）',
      frozen: (release: string) => `凍結版，資料版本 ${release}`,
      see: '單獨打開嵌入頁',
      seeFrozen: '打開凍結版',
      build: '選算法、單位、明暗與版本，看預覽',
    },
    image: {
      heading: '圖檔',
      sentence: '圖裡已有誰的、哪一年、哪個階段、出處與資料版本。',
      png: 'PNG（兩倍解析度）',
      svg: 'SVG（可縮放、可編輯）',
      snippet: '圖、圖說與替代文字',
    },
    data: {
      heading: '資料',
      sentence: '這張圖用到的每一個數字，不多不少；每個數字都附文件與行號。',
      readme: '欄位、定義與注意事項',
      all: '全站資料',
    },
    cite: {
      heading: '引用',
      short: '短',
      long: '完整',
      more: '英文、BibTeX、CSL-JSON',
      live: '網址通往最新的圖；數字以後可能更新，引用時的樣子以資料版本為準。',
      frozen: '網址通往凍結的圖，以後打開仍是這個樣子。',
    },
  },
  builder: {
    heading: '做一段嵌入碼',
    sentence: '選好就能複製，下面是實際的樣子。',
    chart: '圖表',
    language: '語言',
    theme: { legend: '明暗', system: '依讀者系統', light: '淺色', dark: '深色' },
    measure: {
      legend: '算法',
      own: '原樣',
      amount: '金額（人數）',
      share: '占比',
      resident: '每位市民',
      constant: '固定物價',
    },
    unit: { legend: '單位', spoken: '億與萬', thousand: '千元', ntd: '元' },
    figures: { legend: '數字', live: '最新', frozen: '凍結' },
    height: { legend: '高度', fixed: '固定，不用程式', exact: '自動（加一個小程式）' },
    code: '嵌入碼',
    preview: '預覽',
    unknown: { before: '不認得 ', after: '，改用預設。' },
    noScript: '每張圖的專頁都有現成的嵌入碼；這裡的選單要開啟 JavaScript 才能用。',
  },
  /** Of a frozen frame: its links to the books. */
  sourcesAreLive: '（出處連到網站現在的文件頁）',
  /** Sets the title of an embed apart from that of the chart's page. */
  embedded: '嵌入圖表',
  frozenRelease: (release: string) => `凍結於資料版本 ${release}`,
};
