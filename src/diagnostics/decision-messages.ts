/** What can be wrong with the decisions on indicators, links, themes and promises: phrases and items that the texts do not have. */
export const decisionMessages = {
  'INDICATOR-PHRASE': {
    severity: 'error',
    zh: {
      message: '指標 {indicator} 的字句「{phrase}」要有剛好一個 {}，並緊接或前接單位（{found}）',
      hint: '修正這一筆的字句，或在 counters 補上書裡用的量詞。',
    },
    en: {
      message: 'indicator {indicator}: the phrase "{phrase}" needs exactly one {} next to its counter ({found})',
      hint: 'Correct the phrase, or add the counter that the document uses to counters.',
    },
  },
  'INDICATOR-UNMATCHED': {
    severity: 'error',
    zh: {
      message: '文件 {document} 裡找不到指標 {indicator} 的字句「{phrase}」',
      hint: '原文已不同，或字句抄錯；照原文修正這一筆。',
    },
    en: {
      message: 'document {document} does not print the phrase "{phrase}" of indicator {indicator}',
      hint: 'The text has changed or the phrase is miscopied; correct the entry after the text.',
    },
  },
  'INDICATORS-LOST': {
    severity: 'error',
    zh: {
      message: '文件 {document} 裡有 {count} 句指標的字句都找不到（第一句是「{phrase}」）',
      hint: '文件多半被截斷，或換成了另一份；先檢查文件，不要刪改 data/indicators.yaml。',
    },
    en: {
      message: 'document {document} prints none of {count} phrases of indicators (the first is "{phrase}")',
      hint: 'The document was probably cut short or replaced; see to it first, and leave data/indicators.yaml as it is.',
    },
  },
  'INDICATOR-AMBIGUOUS': {
    severity: 'error',
    zh: {
      message: '指標 {indicator} 的字句「{phrase}」在文件 {document} 出現不只一次（第 {found} 行）',
      hint: '把字句寫長一點，或用 part 指明在哪一部分。',
    },
    en: {
      message:
        'document {document} prints the phrase "{phrase}" of indicator {indicator} more than once (lines {found})',
      hint: 'Make the phrase longer, or name its part.',
    },
  },
  'INDICATOR-UNREAD': {
    severity: 'error',
    zh: {
      message: '指標 {indicator} 在文件 {document} 的「{phrase}」讀不出數字或日期（{found}）',
      hint: '檢查原文的數字與日期，或在 data/document-dates.yaml 補上文件本身的日期。',
    },
    en: {
      message: 'indicator {indicator}: no number or date can be read at "{phrase}" of document {document} ({found})',
      hint: 'See the number and date in the text, or give the date of the document in data/document-dates.yaml.',
    },
  },
  'LINK-UNKNOWN': {
    severity: 'error',
    zh: {
      message: '連結「{name}」指向不存在的計畫項目 {item}',
      hint: '依 /data/programmes.csv 的順序修正編號，或刪除這一筆。',
    },
    en: {
      message: 'the link {name} names a programme item that is not there: {item}',
      hint: 'Correct the number after /data/programmes.csv, or remove the entry.',
    },
  },
  'LINK-WORDS': {
    severity: 'error',
    zh: {
      message: '連結「{name}」所說的共同字詞，{item} 裡一個也沒有（{found}）',
      hint: '寫出兩邊都印著的字詞；沒有共同字詞就不要連結。',
    },
    en: {
      message: 'the link {name}: none of its words stands in {item} ({found})',
      hint: 'Give words that both items print; without such words there is no link.',
    },
  },
  'THEME-UNKNOWN': {
    severity: 'error',
    zh: {
      message: '主題 {theme} 列了不存在的計畫項目 {item}',
      hint: '依 /data/programmes.csv 的順序修正編號，或刪去這一項。',
    },
    en: {
      message: 'the theme {theme} names a programme item that is not there: {item}',
      hint: 'Correct the number after /data/programmes.csv, or remove the item.',
    },
  },
  'UNIT-COST-UNKNOWN': {
    severity: 'error',
    zh: {
      message: '單位成本 {slug}：文件 {document} 裡的「{found}」不是剛好一筆',
      hint: '字句要剛好對到一筆採購，指標要在這份文件裡剛好有一個數字，錢要以元計。',
    },
    en: {
      message: 'unit cost {slug}: "{found}" is not exactly one figure of document {document}',
      hint: 'The words must stand in one purchase line, the indicator have one figure in this document, and money be in 元.',
    },
  },
  'PROMISE-UNKNOWN': {
    severity: 'error',
    zh: { message: '承諾 {item} 指向不存在的計畫項目或指標 {found}', hint: '修正編號或代號，或刪除這一筆。' },
    en: {
      message: 'the promise {item} names a programme item or indicator that is not there: {found}',
      hint: 'Correct the number or slug, or remove the entry.',
    },
  },
  'PROMISE-EVIDENCE': {
    severity: 'error',
    zh: {
      message: '承諾 {item} 的依據「{phrase}」在文件 {document} 不是剛好出現一次（{found} 次）',
      hint: '原文已不同，或字句抄錯；照原文修正，並重新判斷這一筆的結果。',
    },
    en: {
      message: 'the evidence "{phrase}" for the promise {item} stands {found} times in document {document}, not once',
      hint: 'The text has changed or the phrase is miscopied; correct it after the text and judge the promise again.',
    },
  },
} as const;
