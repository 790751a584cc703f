import type { FinalAccount } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { grouped, sumOf } from '../typeset-row.ts';
import { accountOf, accountSums, isCapital, linesNamed } from './account-sums.ts';
import { pageGap, setLines } from './set-pages.ts';

/** Half up, to whole thousands. */
const thousands = (value: bigint) => (value + 500n) / 1000n;

const functions = [
  '一般公共事務',
  '防衛',
  '公共秩序與安全',
  '教育',
  '保健',
  '社會安全與福利',
  '住宅及社區服務',
  '娛樂、文化與宗教',
  '燃料與能源',
  '農、林、漁、牧業',
  '礦業、製造業及營造業',
  '運輸及通信',
  '其他經濟服務',
  '環境保護',
  '其他支出',
];

/** What the heads of the two pages say, in columns one character wide; the words of each column stand below each other. */
const heads = {
  left: ['受僱人員報酬', '商品及勞務購買支出', '債務利息', '土地租金支出', '經常移轉對企業', '經常支出合計'],
  right: ['土地購入', '無形資產購入', '住宅', '運輸工具', '資訊軟體', '機器及其他設備', '資本支出合計', '總計'],
};

/** 歲出按職能及經濟性綜合分類表 in thousands: rows of one function and of what is outside, nearly every cell blank and lost. */
export function setFunctions(account: FinalAccount): TypesetStatement {
  const title = '歲出按職能及經濟性綜合分類表';
  const { lines } = accountSums(account);
  // The third kind of 業務費 pays people by the day.
  const daily = sumOf(linesNamed(lines, '業務費'), ({ realised }) => realised[2] ?? 0n);
  const people = thousands(sumOf(linesNamed(lines, '人事費'), accountOf) + daily);
  const current = thousands(
    sumOf(
      lines.filter((line) => !isCapital(line)),
      accountOf,
    ),
  );
  const capitalLines = lines.filter(isCapital);
  const capital = sumOf(capitalLines, accountOf) / 1000n;
  const both = sumOf(capitalLines, ({ realised, carried }) => (realised[1] ?? 0n) + (carried[1] ?? 0n)) / 1000n;
  const part = (both * BigInt(account.software)) / 100n;
  const software = both > 0n && part === 0n ? 1n : part;
  const outside = account.central / 1000n;
  const row = (left: Readonly<Record<string, bigint>>, right: Readonly<Record<string, bigint>>) => {
    const printed = (figures: Readonly<Record<string, bigint>>) =>
      Object.entries(figures).filter(([, value]) => value > 0n);
    return { left: printed(left), right: printed(right) };
  };
  const goods = current - people;
  const formation = {
    '固定資本形成／資訊軟體': software,
    '固定資本形成／機器及其他設備': capital - software,
    資本支出合計: capital,
  };
  const own = (extra: bigint) =>
    row(
      { 受僱人員報酬: people + extra, 商品及勞務購買支出: goods, 經常支出合計: current + extra },
      { ...formation, 總計: current + capital + extra },
    );
  const figured = new Map([
    ['總計', own(outside)],
    ['一般公共事務', own(0n)],
    ['其他支出', row({ 受僱人員報酬: outside, 經常支出合計: outside }, { 總計: outside })],
  ]);
  const rows: TypesetRow[] = [];
  const [left, right] = [[] as string[], [] as string[]];
  for (const [at, name] of ['總計', ...functions].entries()) {
    const code = at === 0 ? '' : String(at).padStart(2, '0');
    const printed = figured.get(name);
    const amounts = (figures: readonly (readonly [string, bigint])[]) =>
      figures.map(([, value]) => grouped(value)).join(' ');
    const label = at === 0 ? '總　　　計' : `${code}${name}`;
    left.push(printed ? `${label} ${amounts(printed.left)}` : label);
    if (!printed) continue;
    right.push(amounts(printed.right));
    rows.push({ path: [name], code, figures: Object.fromEntries([...printed.left, ...printed.right]) });
  }
  const narrow = (words: readonly string[]) => words.flatMap((word) => [...word]);
  const { setting } = account;
  return {
    ...{ slug: 'functions', title, rows },
    text: [
      setLines([...narrow(heads.left), ...left, '經濟性分類', title.slice(0, 7), '中華民國'], setting),
      setLines([...narrow(heads.right), ...right, title.slice(7), '單位：新臺幣千元'], setting),
    ].join(pageGap),
    damage: ['blank cells lost, columns found by totals and by the objects of expenditure'],
  };
}
