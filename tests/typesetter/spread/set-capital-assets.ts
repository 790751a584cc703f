import type { Asset, FinalAccount } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { cutInto, grouped, groupedOrZero, sumOf } from '../typeset-row.ts';
import { accountSums } from './account-sums.ts';
import type { Balance, SideRow } from './set-balance-sheet.ts';
import { closingLine, sideBySide, sumOfBalances } from './set-balance-sheet.ts';
import { setLines, setPage } from './set-pages.ts';

/** Kinds of asset in the order of the form: what wears out by use, and what is being built or bought as a right. */
const inUse = ['土地', '機械及設備', '交通及運輸設備', '雜項設備'] as const;
const otherwise = ['購建中固定資產', '電腦軟體', '發展中之無形資產'] as const;
const intangible: readonly string[] = ['電腦軟體', '發展中之無形資產'];
/** Rows of the form that every book prints, be it with nothing. */
const formKinds = {
  inUse: [
    '長期投資',
    '土地',
    '土地改良物',
    '房屋建築及設備',
    '機械及設備',
    '交通及運輸設備',
    '雜項設備',
    '收藏品及傳承資產',
    '權利',
  ],
  otherwise: ['租賃資產', '購建中固定資產', '其他固定資產', '遞耗資產', '電腦軟體', '發展中之無形資產', '其他無形資產'],
} as const;

/** One kind of asset over the year. */
interface Change extends Asset {
  readonly name: string;
  readonly added: bigint;
}

/** What all kinds together gained: what was bought and kept, and what came in otherwise. */
function additions(account: FinalAccount) {
  const { outlay } = accountSums(account);
  const all = outlay.own + outlay.prior;
  const notOwned = (all * BigInt(account.notOwned.share)) / 100n;
  const kept = all - notOwned;
  return {
    outlay: all,
    notOwned,
    kept,
    otherwise: account.otherAdditions.amount,
    total: kept + account.otherAdditions.amount,
  };
}

/** Every kind with what the year added to it; the last takes what the others leave. */
function changesOf(account: FinalAccount): Change[] {
  let rest = additions(account).total;
  return [...inUse, ...otherwise].map((name, at, { length }) => {
    const own = account.assets[at] ?? { cost: 0n, depreciated: 0n, takenOff: 0n, writtenDown: 0n, share: 0, count: 1n };
    const added = at === length - 1 ? rest : (rest * BigInt(own.share)) / 100n;
    rest -= added;
    return { ...own, name, added };
  });
}

const bookValue = ({ cost, depreciated, added, takenOff, writtenDown }: Change) =>
  cost - depreciated + added - takenOff - writtenDown;
const balanceOf = (change: Change): Balance => ({ now: bookValue(change), before: change.cost - change.depreciated });

/** 資本資產表, 資本資產變動表 with its 備註, and both catalogues of property. */
export function setCapitalAssets(account: FinalAccount): TypesetStatement[] {
  const changes = changesOf(account);
  return [assets(account, changes), assetChanges(account, changes)];
}

function assets({ setting }: FinalAccount, changes: readonly Change[]): TypesetStatement {
  const title = '資本資產表';
  const fixed = changes.filter(({ name }) => !intangible.includes(name));
  const rights = sumOfBalances(changes.filter(({ name }) => intangible.includes(name)).map(balanceOf));
  const all = sumOfBalances(changes.map(balanceOf));
  const row = (path: readonly string[], balance: Balance): SideRow => ({ path, balance });
  const sides = sideBySide(
    [
      row(['固定資產'], sumOfBalances(fixed.map(balanceOf))),
      ...fixed.map((change) => row(['固定資產', change.name], balanceOf(change))),
      row(['無形資產'], rights),
      row(['無形資產', '無形資產'], rights),
    ],
    [row(['資本資產總額'], all), row(['資本資產總額', '資本資產總額'], all)],
    1,
  );
  const closing = closingLine(all);
  const heads = ['科 目 名 稱 本年度 上年度 科 目 名 稱 本年度 上年度'];
  return {
    ...{ slug: 'capital-assets', title, rows: [...sides.rows, ...closing.rows] },
    text: setPage(title, heads, [...sides.lines, closing.line], setting),
    damage: ['one side lost its blanks; the side is found by the totals'],
  };
}

const columns = [
  '取得成本',
  '以前年度累計折舊（耗）/長期投資評價',
  '本年度資本資產成本變動／增加數',
  '本年度資本資產成本變動／減少數',
  '本年度累計折舊（耗）/長期投資評價變動數',
  '期末帳面金額',
];

function assetChanges(account: FinalAccount, changes: readonly Change[]): TypesetStatement {
  const title = '資本資產變動表';
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const add = (name: string, own: readonly Change[]) => {
    const amounts = [
      sumOf(own, ({ cost }) => cost),
      -sumOf(own, ({ depreciated }) => depreciated),
      sumOf(own, ({ added }) => added),
      sumOf(own, ({ takenOff }) => takenOff),
      -sumOf(own, ({ writtenDown }) => writtenDown),
      sumOf(own, bookValue),
    ];
    rows.push({
      ...{ path: [name.replaceAll('　', '')], code: '' },
      figures: Object.fromEntries(columns.map((column, at) => [column, amounts[at] ?? 0n])),
    });
    lines.push(`${name} ${amounts.map(groupedOrZero).join(' ')}`);
  };
  for (const kinds of [formKinds.inUse, formKinds.otherwise]) {
    const own = changes.filter(({ name }) => (kinds as readonly string[]).includes(name));
    for (const kind of kinds)
      add(
        kind,
        own.filter(({ name }) => name === kind),
      );
    add('　小　　計', own);
  }
  add('　合　　計', changes);
  const notes = assetNotes(account);
  rows.push(...notes.rows);
  // The conversion tears the words of this head apart.
  const heads = [
    '取得成本 以前年度累計折舊（',
    '耗）/長期投資評價',
    '本年度累計折舊（耗）',
    '/長期投資評價變動數',
    '期末帳面金額',
    '增加數',
    '減少數',
    '科 目',
  ];
  const { setting } = account;
  return {
    ...{ slug: 'capital-asset-changes', title, rows },
    text: setLines([setPage(title, heads, lines, { ...setting, headsLast: false }), '備註：', ...notes.lines], setting),
    damage: notes.moved ? ['items of the notes printed apart from their sentence, found by their sums'] : [],
  };
}

/** The 備註 in its official sentences; items come out under the next sentence where the book's conversion moved them. */
function assetNotes(account: FinalAccount): { lines: string[]; rows: TypesetRow[]; moved: boolean } {
  const { outlay, notOwned, kept, otherwise: other, total } = additions(account);
  const sums = accountSums(account).outlay;
  const rows: TypesetRow[] = [];
  const say = (path: readonly string[], note: string, labels: readonly string[], amounts: readonly bigint[]) => {
    for (const [at, label] of labels.entries())
      rows.push({
        path: ['備註', ...path.slice(0, -1), `${path.at(-1)}${label}`],
        code: '',
        figures: { 備註: amounts[at] ?? 0n },
        note,
      });
    // Each line is as wide as the page allows; where it would end in an amount the sentence would seem to end there.
    return note.match(/.{1,40}?(?:[^\d,元](?![。：])|$)/gu) ?? [];
  };
  const yuan = (amount: bigint) => `${groupedOrZero(amount)}元`;
  if (outlay === 0n || notOwned === 0n || kept === 0n) {
    const note = `一、資本資產成本增加數${yuan(total)}。`;
    return { lines: say(['一、'], note, ['資本資產成本增加數'], [total]), rows, moved: false };
  }
  const first = say(
    ['一、'],
    `一、資本資產成本增加數${yuan(total)}＝屬預算執行增加數${yuan(kept)}＋其他依財產規制移入、受贈等增加數${yuan(other)}。`,
    ['資本資產成本增加數', '預算執行增加數', '其他依財產規制移入、受贈等增加數'],
    [total, kept, other],
  );
  const second = say(
    ['二、'],
    `二、設備及投資預算執行數${yuan(outlay)}＝本年度預算執行數${yuan(sums.own)}＋以前年度保留預算執行數${yuan(sums.prior)}。`,
    ['設備及投資預算執行數', '本年度預算執行數', '以前年度保留預算執行數'],
    [outlay, sums.own, sums.prior],
  );
  const third = say(
    ['三、'],
    `三、預算執行增加數${yuan(kept)}較設備及投資預算執行數${yuan(outlay)}減少${yuan(notOwned)}，係：`,
    ['預算執行增加數', '設備及投資預算執行數', '減少'],
    [kept, outlay, notOwned],
  );
  const items = (ordinal: string, amount: bigint, cuts: readonly number[], words: readonly string[]) =>
    cutInto(amount, cuts).map((part, at) => {
      const own = `(${'一二三'[at]})`;
      const label = words[at] ?? '';
      return say([ordinal, own], `${own}${label}${yuan(part)}。`, [label], [part]).join('');
    });
  const thirdItems = items('三、', notOwned, account.notOwned.cuts, ['購予其他機關使用', '未達財產標準', '列為費用']);
  const fourth = say(
    ['四、'],
    `四、其他依財產規制移入、受贈等增加數${yuan(other)}，係：`,
    ['其他依財產規制移入、受贈等增加數'],
    [other],
  );
  const fourthItems = items('四、', other, account.otherAdditions.cuts, ['無償接管', '由其他機關撥入', '補認列財產']);
  const moved = account.setting.notesApart;
  const tail = moved
    ? [...third, ...fourth, ...fourthItems, ...thirdItems]
    : [...third, ...thirdItems, ...fourth, ...fourthItems];
  return { lines: [...first, ...second, ...tail], rows, moved };
}

/** The units of the form in their order, with the row that each counts. */
const catalogue: readonly (readonly [unit: string, path: readonly string[], printedName?: string])[] = [
  ['筆', ['土地（筆）']],
  ['公頃', ['土地（公頃）']],
  ['個', ['土地改良物']],
  ['棟', ['房屋建築及設備', '辦公房屋（棟）']],
  ['平方公尺', ['房屋建築及設備', '辦公房屋（平方公尺）']],
  ['棟', ['房屋建築及設備', '宿舍（棟）']],
  ['平方公尺', ['房屋建築及設備', '宿舍（平方公尺）']],
  ['個', ['房屋建築及設備', '其他'], '其     他'],
  ['件', ['機械及設備']],
  ['艘', ['交通及運輸設備', '船'], '船'],
  ['架', ['交通及運輸設備', '飛機'], '飛       機'],
  ['輛', ['交通及運輸設備', '汽(機)車'], '汽(機)車'],
  ['件', ['交通及運輸設備', '其他'], '其       他'],
  ['冊  (套)', ['雜項設備', '圖書'], '圖       書'],
  ['件', ['雜項設備', '博物'], '博       物'],
  ['件', ['雜項設備', '其他'], '其       他'],
  ['股', ['有價證券']],
];

/** 財產目錄總表 and 珍貴動產、不動產目錄總表: units and figures first, the names of the rows somewhere below. */
export function setProperty(account: FinalAccount): TypesetStatement[] {
  const changes = changesOf(account);
  const [land, machines, vehicles, others] = inUse.map((kind) => changes.find(({ name }) => name === kind));
  const counted = (change: Change | undefined) => {
    const value = change ? bookValue(change) : 0n;
    return value === 0n ? undefined : { 數量: change?.count ?? 1n, 價值: value };
  };
  const held: Readonly<Record<string, TypesetRow['figures'] | undefined>> = {
    '土地（筆）': counted(land),
    '土地（公頃）': land && bookValue(land) !== 0n ? { 數量: `${land.count}.25` } : undefined,
    機械及設備: counted(machines),
    '交通及運輸設備／汽(機)車': counted(vehicles),
    '雜項設備／圖書': { 數量: machines?.count ?? 1n },
    '雜項設備／其他': counted(others),
  };
  const all = [land, machines, vehicles, others].flatMap((change) => (change ? [bookValue(change)] : []));
  return [
    cataloguePage(
      '財產目錄總表',
      'property',
      held,
      sumOf(all, (value) => value),
      account,
    ),
    cataloguePage('珍貴動產、不動產目錄總表', 'precious-property', {}, 0n, account),
  ];
}

function cataloguePage(
  title: string,
  slug: string,
  held: Readonly<Record<string, TypesetRow['figures'] | undefined>>,
  total: bigint,
  { setting }: FinalAccount,
): TypesetStatement {
  const rows: TypesetRow[] = [];
  const lines = catalogue.map(([unit, path, name]) => {
    const figures = held[path.join('／')];
    if (figures) rows.push({ path, code: '', figures });
    const printed = Object.values(figures ?? {}).map((value) =>
      typeof value === 'bigint' ? grouped(value) : value.replace(/\B(?=(\d{3})+\.)/g, ','),
    );
    return [...(name === undefined ? [] : [name]), unit, ...printed].join(' ');
  });
  rows.push({ path: ['總值'], code: '', figures: { 價值: total } });
  const names = ['雜項設備', '有        價        證        券', '權                               利', '土        地'];
  const body = [
    '單   位 數   量 價            值 備     註',
    ...lines,
    `${groupedOrZero(total)}總                         值`,
    ...names,
    title,
    '單位：新臺幣元',
  ];
  return {
    ...{ slug, title, rows, text: setLines(body, setting) },
    damage: ['names and figures printed apart, joined by the order of units'],
  };
}
