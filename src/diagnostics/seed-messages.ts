/** What can be wrong with a document as a file, and with its entry, before it is read line by line. */
export const seedMessages = {
  'SEED-MISSING': {
    severity: 'error',
    zh: { message: '找不到文件 {file}', hint: '把檔案放進 seeds/，或從 data/documents.yaml 移除這一筆。' },
    en: {
      message: 'the document {file} is not there',
      hint: 'Put the file into seeds/, or remove its entry from data/documents.yaml.',
    },
  },
  'SEED-FORBIDDEN': {
    severity: 'error',
    zh: {
      message: '沒有讀取 {file} 的權限（{reason}）',
      hint: '讓執行建置的帳號可以讀這個檔案和它所在的資料夾，例如 chmod a+r。',
    },
    en: {
      message: 'no permission to read {file} ({reason})',
      hint: 'Let the account that builds read the file and its folder, for example with chmod a+r.',
    },
  },
  'SEED-FOLDER': {
    severity: 'error',
    zh: {
      message: '{file} 是資料夾，不是文字檔',
      hint: '把文件本身以這個名稱放進 seeds/，或更正 data/documents.yaml 的 file。',
    },
    en: {
      message: '{file} is a folder, not a text file',
      hint: 'Put the document itself into seeds/ under this name, or correct its file in data/documents.yaml.',
    },
  },
  'SEED-UNREADABLE': {
    severity: 'error',
    zh: {
      message: '{file} 在，但系統讀不出來（{reason}）',
      hint: '檢查磁碟或網路磁碟，再執行一次；仍讀不出來就重新取得這個檔案。',
    },
    en: {
      message: '{file} is there, but the system cannot read it ({reason})',
      hint: 'Check the disk or the share that it lies on and run again; if it still fails, fetch the file again.',
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
  'CONTROL-CHARACTER': {
    severity: 'warning',
    zh: {
      message: '這一行第 {column} 個字是 {character}，{zh}',
      hint: '若原檔沒有這個字，重新取得原檔；若公告的檔案就有，不必處理，其餘的字照讀。',
    },
    en: {
      message: 'character {column} of this line is {character}, {en}',
      hint: 'If the published file does not have it, fetch the file again; if it does, nothing need be done and all else is read as it stands.',
    },
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
