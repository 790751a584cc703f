/** How arithmetic comes to the expected figure, in both languages; the rest of the sentence is the same for every rule. */
const reckoned = {
  'SUM-TOTAL': ['各項加總為', 'rows add up to'],
  'ROW-TOTAL': ['同列各欄加總為', 'the columns of the row add up to'],
  'FINAL-BUDGET': ['原預算數加增減數為', 'original budget and adjustment make'],
  'ACCOUNT-SUM': ['各部分加總為', 'the parts add up to'],
  DIFFERENCE: ['兩數相減為', 'the difference is'],
  RATIO: ['相除得', 'the quotient is'],
  PRODUCT: ['數量乘單價為', 'quantity × unit price is'],
  'FUND-SPLIT': ['各項財源加總為', 'its sources of money add up to'],
  TREASURY: ['公庫收支各欄算得', 'the treasury columns give'],
  'CARRY-FORWARD': ['期初加減本年度變動為', 'opening figure and changes make'],
  TIE: ['另一處印的數字為', 'elsewhere the book prints'],
  PROSE: ['書表上為', 'the tables give'],
  REPEAT: ['同一本文件另一處印的是', 'another place of the same document prints'],
  UNIT: ['另一單位的同一數字為', 'the same figure in another unit is'],
  'CAPITAL-MARK': ['依資本門記號應為', 'the capital mark makes it'],
} as const;

const hint = {
  zh: '先對照原書：若轉檔抄錯，改回原文；若原書就這樣印，在 data/discrepancies.yaml 宣告這兩個數字與理由（檢核：{check}）。',
  en: 'Compare with the published book. If the copy is wrong, restore the text; if the book prints this, declare both figures and the reason in data/discrepancies.yaml (check: {check}).',
};

type Rule = keyof typeof reckoned;

interface RuleEntry {
  readonly severity: 'error';
  readonly zh: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
}

/**
 * A broken check is reported under the name of its rule: where, what is printed, what was expected and by which identity.
 * Values: statement, subject, found, expected, difference, formula, check.
 */
export const ruleMessages = Object.fromEntries(
  Object.entries(reckoned).map(([rule, [zh, en]]): [string, RuleEntry] => [
    rule,
    {
      severity: 'error',
      zh: {
        message: `《{statement}》{subject} 印 {found}，${zh} {expected}（差 {difference}；{formula}）`,
        hint: hint.zh,
      },
      en: {
        message: `{statement} {subject} printed {found}, ${en} {expected} (difference {difference}; {formula})`,
        hint: hint.en,
      },
    },
  ]),
) as Readonly<Record<Rule, RuleEntry>>;
