/** What can be wrong with the search index: something that the books hold and nobody would find. */
export const searchMessages = {
  'SEARCH-RECORD-MISSING': {
    severity: 'error',
    zh: {
      message: '搜尋找不到這一筆{zhKind}：{name}',
      hint: '書裡有，搜尋索引卻沒有它的紀錄；檢查 src/search/records/ 裡產生這類紀錄的程式。',
    },
    en: {
      message: 'search does not find this {enKind}: {name}',
      hint: 'The books hold it and no record of the search index tells it; see what makes such records in src/search/records/.',
    },
  },
} as const;
