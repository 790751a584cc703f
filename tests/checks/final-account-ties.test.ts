import { describe, expect, test } from 'vitest';
import { checkFinalAccountTies } from '../../src/checks/final-account-ties.ts';
import { withUniqueIds } from '../../src/checks/run-checks.ts';
import { spreadStatementReaders } from '../../src/statements/spread-statements.ts';
import { accountDocument, taichungSeed } from '../statements/account/account-fixtures.ts';

const lines = taichungSeed.split('\n');

function ties(text: string) {
  return withUniqueIds(
    checkFinalAccountTies(spreadStatementReaders.flatMap((reader) => reader.read(accountDocument(text)).tables)),
  );
}

const before = ties(taichungSeed);
const broken = new Set(before.filter(({ status }) => status === 'broken').map(({ id }) => id));

/** Ids of the ties that break when one printed figure is another. */
function brokenBy(line: number, printed: string, other: string): string[] {
  const changed = lines.map((text, at) => (at + 1 === line ? text.replace(printed, other) : text));
  return ties(changed.join('\n'))
    .filter(({ id, status }) => status === 'broken' && !broken.has(id))
    .map(({ id }) => id.replace('900/', ''));
}

describe('ties between the statements of 臺中 108 決算', () => {
  test('what does not hold is what the book itself contradicts', () => {
    expect([...broken].sort()).toEqual([
      '900/carry-over-analysis/RATIO/合計｜歲出保留／%',
      '900/expenditure-by-agency/CAPITAL-MARK/臺中市政府主管／臺中市政府資訊中心／資訊業務／應用服務*｜預算數合計',
      '900/surplus-analysis/RATIO/108年度經常門小計｜賸餘數(或減免、註銷數)／%',
      '900/surplus-analysis/RATIO/合計｜賸餘數(或減免、註銷數)／%',
    ]);
  });

  test.each([
    [
      'personnel ↔ objects',
      2943,
      '6,397,660',
      '6,397,661',
      'personnel-details/TIE/四、獎金｜決算數｜決算數＝用途別獎金',
    ],
    [
      'the number of people in words ↔ in figures',
      2937,
      '職員37名',
      '職員38名',
      'personnel-details/PROSE/一、法定編制人員待遇｜員工人數／實有數｜實有數＝說明所寫的人數',
    ],
    [
      'revenue difference ↔ revenue by source',
      3036,
      '57,354',
      '57,355',
      'revenue-differences/TIE/108年度經常門小計／財產收入／廢舊物資售價／廢舊物資售價｜餘絀數(或減免、註銷數)／金額｜餘絀數＝歲入來源別決算表增減數',
    ],
    [
      'share ↔ budget of the source',
      3042,
      '32.50%',
      '32.60%',
      'revenue-differences/RATIO/108年度經常門小計／其他收入／雜項收入／其他雜項收入｜餘絀數(或減免、註銷數)／%',
    ],
    [
      'carry-over: left page ↔ right page',
      3099,
      '59,535',
      '59,536',
      'carry-over-analysis/TIE/108年度經常門小計／行政支出／一般行政／行政管理｜保留原因分析／金額｜右頁金額＝左頁歲出保留合計',
    ],
    [
      'carry-over: amount ↔ reason',
      3117,
      '161,339元',
      '161,338元',
      'carry-over-analysis/PROSE/108年度經常門小計／行政支出／資訊業務／規劃發展／108年度外語翻譯服務案｜保留原因分析／金額',
    ],
    [
      'surplus ↔ by agency',
      3276,
      '26,988',
      '26,989',
      'surplus-analysis/TIE/108年度資本門小計／行政支出／資訊業務／設備網路｜賸餘數(或減免、註銷數)／金額｜賸餘數＝預算數－決算數（以前年度是減免、註銷數）',
    ],
    [
      'surplus: share of what an earlier year brought in',
      3236,
      '2.83%',
      '2.85%',
      'surplus-analysis/RATIO/107年度資本門小計／行政支出／資訊業務／應用服務｜賸餘數(或減免、註銷數)／%',
    ],
    [
      'surplus: whole ↔ its reasons',
      3252,
      '275,075',
      '275,076',
      'surplus-analysis/ACCOUNT-SUM/108年度經常門小計／行政支出／一般行政／行政管理｜賸餘數(或減免、註銷數)／金額',
    ],
    [
      'object analysis ↔ by agency, carried over',
      2673,
      '1,102,000',
      '1,102,001',
      'expenditure-by-object/TIE/臺中市政府主管／臺中市政府資訊中心／保留數／資訊業務／應用服務｜經常支出／業務費｜經常支出／業務費＝歲出機關別決算表保留數',
    ],
    [
      'capital outlay ↔ objects',
      3355,
      '84,539,134',
      '84,539,135',
      'capital-outlay/TIE/資訊業務｜設備及投資／資訊軟硬體設備｜設備及投資／資訊軟硬體設備＝用途別資訊軟硬體設備費實現數',
    ],
    [
      'central outlay ↔ by agency',
      2813,
      '117,734 117,734',
      '117,735 117,735',
      'central-outlay/TIE/公務人員各項補助｜各項補助費／實現數｜統籌實現數＝歲出機關別決算表統籌科目實現數',
    ],
    [
      'balance sheet ↔ its details',
      2008,
      '8,294,100',
      '8,294,101',
      'balance-sheet-details/TIE/存入保證金｜合計｜存入保證金＝所屬各項小計之和',
    ],
    [
      'cash: what an account changed by',
      1829,
      '-1,321,925',
      '-1,321,926',
      'cash/TIE/收項／二、本期收入／12.存入保證金淨增(減)數｜金額｜存入保證金變動＝平衡表本年度－上年度',
    ],
    [
      'assets ↔ changes',
      2086,
      '-17,468,650',
      '-17,468,651',
      'capital-assets/TIE/固定資產／雜項設備｜上年度｜上年度＝資本資產變動表取得成本與以前年度累計折舊',
    ],
    [
      'assets ↔ property',
      3415,
      '1,644,457',
      '1,644,458',
      'capital-assets/TIE/固定資產／交通及運輸設備｜本年度｜交通及運輸設備＝財產目錄總表價值',
    ],
    [
      'notes: items ↔ their sentence',
      2128,
      '12,929,343',
      '12,929,344',
      'capital-asset-changes/PROSE/備註／四、其他依財產現制移入、受贈或土地依公告地價申報增值等增加數｜其他依財產現制移入、受贈或土地依公告地價申報增值等增加數＝所列各項之和',
    ],
    [
      'functions in thousands ↔ accounts',
      3826,
      '237,458',
      '237,459',
      'functions/UNIT/一般公共事務｜總計｜總計＝歲出機關別決算數',
    ],
  ])('%s: line %i, %s → %s', (_, line, printed, other, check) => {
    expect(lines[line - 1]).toContain(printed);
    expect(brokenBy(line, printed, other)).toContain(check);
  });

  test.each([
    [3076, 'carry-over-analysis/TIE/資本門／應用服務｜歲出機關別決算表保留數在本表有說明'],
    [3272, 'surplus-analysis/TIE/資本門／規劃發展｜歲出機關別決算表增減數在本表有說明'],
    [3042, 'revenue-differences/TIE/其他收入／雜項收入／其他雜項收入｜歲入來源別決算表增減數在本表有說明'],
  ])('an analysis that lost line %i says what is not explained', (line, check) => {
    expect(brokenBy(line, lines[line - 1] ?? '', '資')).toContain(check);
  });

  test('a figure in 千元 may differ by its rounding and no more', () => {
    const rounded = before.filter(({ rule, tolerance }) => rule === 'UNIT' && tolerance === '0.5');
    expect(rounded.length).toBeGreaterThan(10);
    expect(rounded.every(({ status }) => status === 'holds')).toBe(true);
  });
});
