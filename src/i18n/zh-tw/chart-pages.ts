/** Words of the list of charts and of a chart's own page. */
export const chartPages = {
  title: '所有圖表',
  description: '本站每一張圖的固定網址：問題、發現、年度、階段、出處與表格。',
  question: '要用哪一張圖？',
  finding: (count: number) => `${count} 張圖，每張都有固定網址與表格`,
  sentence: '網址不會變，可以放心引用。每張圖都寫明誰的、哪一年、哪個階段，旁邊有同一份資料的表格。',
  compare: '兩市',
  indicators: '指標',
  /** Folded lists: charts that a place has many of. */
  ofYear: (count: number) => `這一年的 ${count} 張圖`,
  families: {
    dimensions: (count: number) => `同一筆錢的其他拆法，${count} 張`,
    plans: (count: number) => `各計畫，${count} 張`,
    indicators: (count: number) => `各項指標，${count} 張`,
  },
  pairs: {
    before: '任兩個年度、階段的比較在',
    link: '比較頁',
    after: '都有網址可引用，但數量隨書的平方增加，沒有各自的嵌入頁。',
  },
  asked: (city: string, year: number, question: string) => `${city} ${year}　${question}`,
  pageDescription: (question: string, finding: string, whose: string) => `${question}${finding}。${whose}。`,
  cite: {
    heading: '引用這張圖',
    text: (site: string, finding: string, facts: string, address: string) =>
      `${site}，〈${finding}〉，${facts}，${address}`,
  },
  context: { heading: '這張圖在', compare: '兩市比較' },
  gallery: {
    title: '圖廊',
    description: '每一種圖，寬版與手機版，淺色與深色，供改圖的人一次看過。',
    question: '每一種圖都好看、好讀嗎？',
    finding: (count: number) => `${count} 張圖，各有四種樣子`,
    sentence:
      '寬版與手機版，淺色與深色，和網頁、嵌入、圖檔出自同一份程式。同一種圖有很多張的（各計畫、各指標），每處放一張。這一頁不列入搜尋。',
    themes: { light: '淺色', dark: '深色' },
    forms: { wide: '寬版', phone: '手機版' },
    picture: (finding: string, form: string, theme: string) => `${finding}（${form}，${theme}）`,
  },
  others: '同一頁的其他圖',
  tableHeading: '同一份資料的表格',
};
