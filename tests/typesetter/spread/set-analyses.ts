import type { FinalAccount, ObjectLine, Source } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { brokenOver, cutInto, grouped, percent, sumOf } from '../typeset-row.ts';
import { budgetOf, carriedOf, isCapital, linesOf, linesOfPlans, surplusOf, year } from './account-sums.ts';
import { pageGap, setLines, setPage } from './set-pages.ts';

/** The three analyses of a final account, whose rows end in reasons in prose, broken over narrow columns. */
export function setAnalyses(account: FinalAccount): TypesetStatement[] {
  return [revenueDifferences(account), carryOver(account), surplus(account)];
}

type Detail = Source['details'][number];
const budgeted = ({ original, adjustment }: Detail) => original + adjustment;
const beyond = (detail: Detail) => detail.realised - budgeted(detail);

/** What each source brought beyond its budget or below it; a source with a reason prints its share. */
function revenueDifferences({ sources, setting }: FinalAccount): TypesetStatement {
  const title = '歲入餘絀數(或減免、註銷數)分析表';
  const amount = '餘絀數(或減免、註銷數)／金額';
  const section = `${year}年度經常門小計`;
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const add = (path: readonly string[], label: string, details: readonly Detail[], note?: string) => {
    const value = sumOf(details, beyond);
    const share = note === undefined ? '' : ` ${percent(value, sumOf(details, budgeted))}`;
    rows.push({ path, code: '', figures: { [amount]: value }, ...(note === undefined ? {} : { note }) });
    // Of a budget of nothing there is no share.
    const [first = '', ...more] = brokenOver(note ?? '', 17);
    lines.push(`${label} ${grouped(value)}${share === ' -' ? '' : share}${first === '' ? '' : ` ${first}`}`, ...more);
  };
  const all = sources.flatMap(({ details }) => details);
  add(['合計'], '合計', all);
  add([section], `${year} ${section}`, all);
  for (const { name, item, details } of sources) {
    const differing = details.filter((detail) => beyond(detail) !== 0n);
    if (differing.length === 0) continue;
    add([section, name], `　${name}`, details);
    add([section, name, item], `　　${item}`, details);
    for (const detail of differing) {
      const note = `主要係${detail.name}收入發生次數不易估計，爾後將核實編列預算，以求精確。`;
      add([section, name, item, detail.name], `　　　${detail.name}`, [detail], note);
    }
  }
  const heads = ['年度 科目名稱', '餘絀數', '金　額 % 原因說明及因應改善措施'];
  return { slug: 'revenue-differences', title, rows, text: setPage(title, heads, lines, setting) };
}

const task = '行政支出';

/** A row of an analysis by year, current and capital: the section, what it serves, and the programmes and plans in it. */
interface Branch {
  readonly path: readonly string[];
  readonly label: string;
  readonly lines: readonly ObjectLine[];
  readonly isPlan: boolean;
}

/** The branches of one year's current or capital money, as far as `isIn` takes the lines. */
function branches(
  { programmes }: FinalAccount,
  ofYear: number,
  capital: boolean,
  isIn: (line: ObjectLine) => boolean,
): Branch[] {
  const section = `${ofYear}年度${capital ? '資本門' : '經常門'}小計`;
  const own = (lines: readonly ObjectLine[]) => lines.filter((line) => isCapital(line) === capital && isIn(line));
  const all = own(linesOf(programmes));
  if (all.length === 0) return [];
  const branch = (names: readonly string[], lines: readonly ObjectLine[], isPlan = false): Branch => ({
    ...{ path: [section, ...names], lines, isPlan },
    label: names.length === 0 ? `${ofYear} ${section}` : `${'　'.repeat(names.length)}${names.at(-1)}`,
  });
  return [
    branch([], all),
    branch([task], all),
    ...programmes.flatMap(({ name, plans }) => {
      const lines = own(linesOfPlans(plans));
      if (lines.length === 0) return [];
      return [
        branch([task, name], lines),
        ...plans.flatMap((plan) => {
          const ofPlan = own(plan.objects);
          return ofPlan.length === 0 ? [] : [branch([task, name, plan.name], ofPlan, true)];
        }),
      ];
    }),
  ];
}

const types = ['C14', 'B14', 'C7'];

/** What each plan carries over: on the left with its share of the budget, on the right item by item with its reason. */
function carryOver(account: FinalAccount): TypesetStatement {
  const title = '歲出保留分析表';
  const { setting } = account;
  const carries = (line: ObjectLine) => carriedOf(line) > 0n;
  const all = linesOf(account.programmes).filter(carries);
  const own = [false, true].flatMap((capital) => branches(account, year, capital, carries));
  const rows: TypesetRow[] = [];
  const printed = [{ path: ['合計'], label: '合計', lines: all, isPlan: false }, ...own].map((branch) => {
    const { path, label, lines, isPlan } = branch;
    const value = sumOf(lines, carriedOf);
    const share = percent(value, sumOf(lines, budgetOf));
    const lost = setting.blanksLost;
    rows.push({
      ...{ path, code: '' },
      figures: {
        ...(lost ? {} : { '歲出保留／應付數': 0n }),
        ...{ '歲出保留／保留數': value, '歲出保留／合計': value, '保留原因分析／金額': value },
      },
    });
    const capital = path[0]?.includes('資本門') ?? false;
    const kind = isPlan ? `${capital ? '資本門' : '經常門'} ` : '';
    const right = [`${kind}${grouped(value)}`];
    const items = isPlan ? cutInto(value, lines.flatMap(({ cuts }) => cuts).slice(0, 2)) : [];
    for (const [at, item] of items.entries()) {
      const name = `${path.at(-1)}${capital ? '設備' : '服務'}採購第${at + 1}案`;
      const reason = `${name}${grouped(item)}元;保留原因：尚在執行中(契約期限至${year + 1}年${at + 1}月5日止)，預定於履約期間內如期完成。`;
      const type = types[at] ?? '';
      rows.push({ path: [...path, name], code: type, figures: { '保留原因分析／金額': item }, note: reason });
      const [first = '', ...more] = brokenOver(reason, 30);
      right.push(`　${type} ${grouped(item)} ${first}`, ...more);
    }
    const figures = [...(lost ? [] : ['-']), grouped(value), grouped(value), share].join(' ');
    return { left: `${label.trimStart() === label ? label : label.slice(1)} ${figures}`, right };
  });
  const pages: string[] = [];
  for (let from = 0; from < printed.length; from += setting.pageRows) {
    const page = printed.slice(from, from + setting.pageRows);
    const heads = ['年度 工作計畫名稱', '應付數 保留數 合　計 %', '歲出保留', '中華民國'];
    pages.push(setLines([...page.map(({ left }) => left), ...heads], setting));
    const rightHeads = ['經資門 類型 金　額 保留原因說明及相關改善措施', '分析表', `${year}年度 單位:新臺幣元`];
    pages.push(setLines([...rightHeads, ...page.flatMap(({ right }) => right)], setting));
  }
  return {
    ...{ slug: 'carry-over-analysis', title, rows, text: pages.join(pageGap) },
    damage: setting.blanksLost ? ['blank 應付數 lost; the amount is 保留數'] : [],
  };
}

const reasons = [
  ['10', '主要係依實際需要覈實支用，節餘經費依規定繳回市庫。'],
  ['2', '主要係員額未補足所致。'],
  ['8', '無'],
] as const;

/** What each plan left, of this year's budget and of what the year before left: amount, share, then both kinds with type and reason. */
function surplus(account: FinalAccount): TypesetStatement {
  const title = '歲出賸餘數(或減免、註銷數)分析表';
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const every = linesOf(account.programmes);
  const stages = [
    { ofYear: year - 1, left: (line: ObjectLine) => line.cancelled, base: (line: ObjectLine) => line.brought },
    { ofYear: year, left: surplusOf, base: budgetOf },
  ];
  const side = (capital: boolean) => (line: ObjectLine) =>
    isCapital(line) === capital ? line.cancelled + surplusOf(line) : 0n;
  const both = [sumOf(every, side(false)), sumOf(every, side(true))] as const;
  const add = (
    path: readonly string[],
    label: string,
    [current, capital]: readonly [bigint, bigint],
    base: bigint,
    items: readonly bigint[],
  ) => {
    const value = current + capital;
    const share = value === 0n ? '' : ` ${percent(value, base)}`;
    const parts = items.map((item, at) => ({ item, type: reasons[at]?.[0] ?? '', reason: reasons[at]?.[1] ?? '' }));
    const isWhole = parts.length === 1;
    const sides = { '經常門／金額': current, '資本門／金額': capital };
    const several = capital > 0n ? '資本門／金額' : '經常門／金額';
    const figures = Object.entries(sides).filter(([name]) => parts.length < 2 || name !== several);
    rows.push({
      ...{ path, code: isWhole ? (parts[0]?.type ?? '') : '' },
      figures: { '賸餘數(或減免、註銷數)／金額': value, ...Object.fromEntries(figures) },
      ...(isWhole ? { note: parts[0]?.reason ?? '' } : {}),
    });
    if (parts.length > 1)
      rows.push(
        ...parts.map(({ item, type, reason }) => ({
          ...{ path: [...path, `類型${type}`], code: type, figures: { [several]: item }, note: reason },
        })),
      );
    const own = parts.map(({ item, type, reason }) => `${type} ${grouped(item)} ${brokenOver(reason, 12).join('\n')}`);
    const [first, ...more] = own.length > 0 ? own : [grouped(current + capital)];
    // The other side stands between the first reason and those after it, or before them all.
    const sidesPrinted =
      own.length === 0
        ? [grouped(current), grouped(capital)]
        : several === '經常門／金額'
          ? [`${first}`, '-', ...more]
          : ['-', `${first}`, ...more];
    lines.push(...`${label} ${grouped(value)}${share} ${sidesPrinted.join('\n')}`.split('\n'));
  };
  const prior = sumOf(every, ({ brought }) => brought);
  add(['合計'], '合計', both, sumOf(every, budgetOf) + prior, []);
  for (const { ofYear, left, base } of stages)
    for (const capital of [false, true])
      for (const branch of branches(account, ofYear, capital, (line) => base(line) > 0n)) {
        const value = sumOf(branch.lines, left);
        const cuts = branch.lines.flatMap((line) => line.cuts).slice(0, 2);
        const items = branch.isPlan && value > 0n ? cutInto(value, cuts) : [];
        add(branch.path, branch.label, capital ? [0n, value] : [value, 0n], sumOf(branch.lines, base), items);
      }
  // The words of the head that come after the rows begin with the year: that ends the last reason.
  const heads = ['年度 工作計畫名稱 備註', '賸餘數', '金　額 % 類型 金　額 原因說明 類型 金　額 原因說明'];
  return { slug: 'surplus-analysis', title, rows, text: setPage(title, heads, lines, account.setting) };
}
