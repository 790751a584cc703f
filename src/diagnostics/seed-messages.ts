/** What can be wrong with a document as a file, and with its entry, before a line of it is read. */
export const seedMessages = {
  'SEED-MISSING': {
    severity: 'error',
    zh: { message: '找不到文件 {file}', hint: '把檔案放進 seeds/，或從 data/documents.yaml 移除這一筆。' },
    en: {
      message: 'the document {file} is not there',
      hint: 'Put the file into seeds/, or remove its entry from data/documents.yaml.',
    },
  },
  'SEED-ENCODING': {
    severity: 'error',
    zh: { message: '{file} 不是 UTF-8 文字（第 {byte} 個位元組起）', hint: '以 UTF-8 重新存檔；不要刪改內容。' },
    en: {
      message: '{file} is not UTF-8 text (from byte {byte})',
      hint: 'Save it again as UTF-8; change nothing else.',
    },
  },
  'SEED-TRUNCATED': {
    severity: 'error',
    zh: {
      message: '{file} 在一個字的中間結束（第 {byte} 個位元組）',
      hint: '檔案沒有下載或複製完整；重新取得完整的檔案，不必改編碼。',
    },
    en: {
      message: '{file} ends in the middle of a character (byte {byte})',
      hint: 'The file was not fetched or copied to its end; fetch it again. Its encoding is right.',
    },
  },
  'SEED-EMPTY': {
    severity: 'error',
    zh: { message: '{file} 是空的', hint: '重新取得完整的檔案。' },
    en: { message: '{file} is empty', hint: 'Fetch the complete file again.' },
  },
  'SEED-CHANGED': {
    severity: 'warning',
    zh: {
      message: '{file} 不是宣告時的那一份（sha256 {found}）',
      hint: '若公告的文件真的換了，核對 data/ 的讀法與矛盾，再更新 data/documents.yaml 的 sha256；否則還原原檔。',
    },
    en: {
      message: '{file} is not the file that was declared (its sha256 is {found})',
      hint: 'If the published document was replaced, compare the readings and discrepancies in data/ and renew its sha256 in data/documents.yaml; else restore the file.',
    },
  },
  'YEAR-TWICE': {
    severity: 'error',
    zh: {
      message: '{city} {year} 年度已經有文件 {first}；同一城市同一年度只能有一本預算或決算',
      hint: '兩本的頁面與圖會同名。從 data/documents.yaml 拿掉其中一本，或另建一個網站。',
    },
    en: {
      message: '{city} {year} has a book already, {first}; a city has one budget or account in a year',
      hint: 'Pages and charts of both would have the same names. Take one of them out of data/documents.yaml, or build a site of its own.',
    },
  },
} as const;
