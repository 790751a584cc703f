/** Words of embeds, pictures, data files and citations of a chart. */
export const embeds = {
  seal: '算',
  unknownTheme: { before: '不認得 theme=', after: '，改照系統的明暗。' },
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
  frozenRelease: (release: string) => `凍結於資料版本 ${release}`,
};
