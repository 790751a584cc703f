import type { FinalAccount, ObjectLine, Programme, Source } from './final-account.ts';
import { secondLevel } from './final-account.ts';
import type { TypesetBook, TypesetRow, TypesetTable } from './typeset-row.ts';
import { grouped, percent, sumOf } from './typeset-row.ts';

const authority = '某市政府主管';
const agency = '某市政府某局';
const year = 120;
const gap = '\n\n\n\n';

/** A row with how it is set: its ordinal, its indentation, and what stands on the facing page. */
interface SetRow extends TypesetRow {
  readonly ordinal: string;
  readonly indent: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Totals and objects stand on one line; the others print code, name and figures on a line each. */
  readonly oneLine: boolean;
}

/**
 * Prints accounts as a final account in spreads comes out of its conversion: names, codes and the first columns on the left
 * page, the rest on the right, titles cut at the gutter, and in 歲出用途別決算累計表 every blank lost.
 */
export function setSpread(account: FinalAccount): TypesetBook {
  const revenue = revenueRows(account.sources);
  const spending = spendingRows(account.programmes);
  const prior = priorRows(account.programmes);
  const objects = objectTable(account.programmes);
  const text = [
    `${agency}\n\n中華民國${year}年度\n\n單位決算`,
    ...spreads('歲入來源別決算表', revenue, account.pageRows),
    ...spreads('歲出機關別決算表', spending, account.pageRows),
    ...spreads('以前年度歲出機關別轉入數決算表', prior, account.pageRows),
    objects.text,
  ].join(gap);
  const bare = (rows: readonly SetRow[]) => rows.map(({ path, code, figures }) => ({ path, code, figures }));
  return {
    text: `${text}\n`,
    damage: objects.lostBlanks ? new Set(['blank cells lost, columns found by the totals']) : new Set(),
    tables: [
      { slug: 'revenue-by-source', title: '歲入來源別決算表', rows: bare(revenue) },
      { slug: 'expenditure-by-agency', title: '歲出機關別決算表', rows: bare(spending) },
      { slug: 'prior-year-expenditure', title: '以前年度歲出機關別轉入數決算表', rows: bare(prior) },
      objects.table,
    ],
  };
}

/** The two pages of each spread: `歲入來源` on the left, `別決算表` on the right. */
function spreads(title: string, rows: readonly SetRow[], pageRows: number): string[] {
  const cut = Math.floor(title.length / 2);
  const pages: string[] = [];
  const left = rows[0]?.left.length ?? 0;
  const heads = columnHeads(rows);
  for (let from = 0; from < rows.length; from += pageRows) {
    const own = rows.slice(from, from + pageRows);
    pages.push(
      [title.slice(0, cut), `款 項 目 節 名稱及編號 ${heads.slice(0, left).join(' ')}`, ...own.map(leftRow)].join(
        '\n\n',
      ),
    );
    pages.push(
      [
        title.slice(cut),
        heads.slice(left).join(' '),
        `${year}年度 單位:新臺幣元`,
        ...own.map(({ right }) => right.join(' ')),
      ].join('\n\n'),
    );
  }
  return pages;
}

/** The columns as a head prints them: without their groups, 合計 without what it is the total of. */
function columnHeads([first]: readonly SetRow[]): string[] {
  const names = Object.keys(first?.figures ?? {}).map((name) =>
    (name.split('／').at(-1) ?? '').replace(/^.+合計$/, '合　計'),
  );
  const figures = (first?.left.length ?? 0) + (first?.right.length ?? 0);
  return names.length < figures ? [...names, '決算數占預算數之比率'] : names;
}

function leftRow({ ordinal, indent, code, path, left, oneLine }: SetRow): string {
  const space = '　'.repeat(indent);
  const name = path.at(-1) ?? '';
  const figures = left.join(' ');
  if (oneLine) return `${ordinal === '' ? '' : `${ordinal} `}${space}${code}${name} ${figures}`;
  return `${ordinal} ${space}${code}\n\n${space}${name}\n\n${figures}`;
}

interface BudgetFigures {
  readonly original: bigint;
  readonly adjustment: bigint;
  readonly realised: bigint;
  readonly carried: bigint;
}

/** A row of the two budget tables. `sign` is the book's: revenue above budget and spending below it are both 增減數. */
function budgetRow(
  path: readonly string[],
  place: Pick<SetRow, 'code' | 'ordinal' | 'indent' | 'oneLine'>,
  parts: readonly BudgetFigures[],
  unpaid: '應收數' | '應付數',
): SetRow {
  const original = sumOf(parts, (part) => part.original);
  const adjustment = sumOf(parts, (part) => part.adjustment);
  const realised = sumOf(parts, (part) => part.realised);
  const carried = sumOf(parts, (part) => part.carried);
  const budget = original + adjustment;
  const account = realised + carried;
  const money = (value: bigint) => (value < 0n ? `-${grouped(-value)}` : grouped(value));
  return {
    path,
    ...place,
    figures: {
      原預算數: original,
      預算增減數: adjustment,
      預算數合計: budget,
      實現數: realised,
      [unpaid]: 0n,
      保留數: carried,
      決算數合計: account,
      增減數: account - budget,
    },
    left: [original, adjustment, budget].map(grouped),
    right: [...[realised, 0n, carried, account, account - budget].map(money), percent(account, budget)],
  };
}

const node = (code: string, ordinal: string, indent: number) => ({ code, ordinal, indent, oneLine: false });
const total = (indent: number) => ({ code: '', ordinal: '', indent, oneLine: true });

function revenueRows(sources: readonly Source[]): SetRow[] {
  const row = (path: readonly string[], place: Parameters<typeof budgetRow>[1], details: Source['details']) =>
    budgetRow(
      path,
      place,
      details.map((each) => ({ ...each, carried: 0n })),
      '應收數',
    );
  const all = sources.flatMap(({ details }) => details);
  return [
    row(['合計'], total(6), all),
    row(['經資門總計'], total(6), all),
    row(['經常門合計'], total(6), all),
    ...sources.flatMap(({ name, item, details }, at) => {
      const head = `${String(at + 2).padStart(2, '0')}0`;
      const section = `${head}20000000`.padEnd(11, '0');
      return [
        row([name], node(section, '01', 0), details),
        row([name, agency], node(`${section.slice(0, 2)}020990000`, '01', 1), details),
        row([name, agency, item], node(`${section.slice(0, 2)}020990100`, '01', 2), details),
        ...details.map((each, index) =>
          row([name, agency, item, each.name], node(`${section.slice(0, 2)}02099010${index + 1}`, '01', 3), [each]),
        ),
      ];
    }),
  ];
}

const objectCodes = { 人事費: '010000', 業務費: '020000', '設備及投資*': '030000' } as const;
const whole = (parts: readonly bigint[]) => sumOf(parts, (part) => part);

function spendingRows(programmes: readonly Programme[]): SetRow[] {
  const row = (path: readonly string[], place: Parameters<typeof budgetRow>[1], lines: readonly ObjectLine[]) =>
    budgetRow(
      path,
      place,
      lines.map((each) => ({ ...each, realised: whole(each.realised), carried: whole(each.carried) })),
      '應付數',
    );
  const all = programmes.flatMap(({ plans }) => plans.flatMap(({ objects }) => objects));
  const capital = all.filter(({ name }) => name.endsWith('*'));
  const current = all.filter(({ name }) => !name.endsWith('*'));
  const above = [authority, agency];
  return [
    row(['合計'], total(6), all),
    row([authority], node('00020000000', '01', 0), all),
    row(above, node('00020990000', '01', 1), all),
    row([...above, '經常門合計'], total(2), current),
    ...(capital.length > 0 ? [row([...above, '資本門合計'], total(2), capital)] : []),
    ...programmes.flatMap(({ name, plans }, at) => {
      const code = `3202099${String(at + 1).padStart(2, '0')}`;
      return [
        row(
          [...above, name],
          node(`${code}00`, '01', 2),
          plans.flatMap(({ objects }) => objects),
        ),
        ...plans.flatMap(({ name: plan, objects }, index) => [
          row([...above, name, plan], node(`${code}0${index + 1}`, '01', 3), objects),
          ...objects.map((line) =>
            row(
              [...above, name, plan, line.name],
              { code: objectCodes[line.name], ordinal: '', indent: 4, oneLine: true },
              [line],
            ),
          ),
        ]),
      ];
    }),
  ];
}

function priorRows(programmes: readonly Programme[]): SetRow[] {
  const row = (path: readonly string[], indent: number, ordinal: string, lines: readonly ObjectLine[]): SetRow => {
    const brought = sumOf(lines, (line) => line.brought);
    const cancelled = sumOf(lines, (line) => line.cancelled);
    const realised = brought - cancelled;
    const pair = (name: string, value: bigint) => ({ [`${name}／應付數`]: 0n, [`${name}／保留數`]: value });
    return {
      path,
      code: '',
      ordinal,
      indent,
      oneLine: true,
      figures: {
        ...pair('以前年度轉入數', brought),
        ...pair('本年度減免(註銷)數', cancelled),
        ...pair('本年度實現數', realised),
        ...pair('本年度調整數', 0n),
        ...pair('本年度未結清數', 0n),
      },
      left: [0n, brought, 0n, cancelled].map(grouped),
      right: [0n, realised, 0n, 0n, 0n, 0n].map(grouped),
    };
  };
  const all = programmes.flatMap(({ plans }) => plans.flatMap(({ objects }) => objects));
  const above = [authority, agency];
  return [
    row(['合計'], 5, '', all),
    row(['經資門總計'], 5, '', all),
    row(
      ['經常門合計'],
      5,
      '',
      all.filter(({ name }) => !name.endsWith('*')),
    ),
    row(
      ['資本門合計'],
      5,
      '',
      all.filter(({ name }) => name.endsWith('*')),
    ),
    row([`${year - 1}年度小計`], 0, `${year - 1}`, all),
    row([authority], 0, '02', all),
    row(above, 1, '011', all),
    ...programmes.flatMap(({ name, plans }) => [
      row(
        [...above, name],
        2,
        '17',
        plans.flatMap(({ objects }) => objects),
      ),
      ...plans.flatMap(({ name: plan, objects }) => [
        row([...above, name, plan], 3, '01', objects),
        ...objects.map((line) => row([...above, name, plan, line.name], 4, '', [line])),
      ]),
    ]),
  ];
}

/** 歲出用途別決算累計表: second-level objects by programme, blanks lost; what was realised, then what was carried over. */
function objectTable(programmes: readonly Programme[]): { text: string; table: TypesetTable; lostBlanks: boolean } {
  const title = '歲出用途別決算累計表';
  const names = [...programmes.map(({ name }) => name), '合計'];
  const rows: TypesetRow[] = [];
  const printed: string[] = [];
  let lostBlanks = false;
  const add = (path: readonly string[], code: string, label: string, amounts: readonly bigint[], complete: boolean) => {
    const all = [...amounts, whole(amounts)];
    if (all.at(-1) === 0n && !complete) return;
    const filled = all.flatMap((value, at) => (value === 0n && !complete ? [] : [{ name: names[at] ?? '', value }]));
    if (filled.length < all.length) lostBlanks = true;
    rows.push({ path, code, figures: Object.fromEntries(filled.map(({ name, value }) => [name, value])) });
    printed.push(`${label} ${filled.map(({ value }) => grouped(value)).join(' ')}`);
  };
  const linesOf = (programme: Programme, name: ObjectLine['name']) =>
    programme.plans.flatMap(({ objects }) => objects.filter((line) => line.name === name));
  const section = (above: readonly string[], part: 'realised' | 'carried', subtotal: string) => {
    for (const [at, name] of (['人事費', '業務費', '設備及投資*'] as const).entries()) {
      const object = name.replace('*', '');
      const code = `0${at + 1}00`;
      const amounts = programmes.map((programme) => sumOf(linesOf(programme, name), (line) => whole(line[part])));
      add([...above, object], code, `${code}　${object}`, amounts, false);
      for (const [second, [ownCode, ownName]] of secondLevel[name].entries()) {
        const own = programmes.map((programme) => sumOf(linesOf(programme, name), (line) => line[part][second] ?? 0n));
        add([...above, object, ownName], ownCode, `ˉ${ownCode}　${ownName}`, own, false);
      }
    }
    const all = programmes.map(({ plans }) =>
      sumOf(plans, ({ objects }) => sumOf(objects, (line) => whole(line[part]))),
    );
    add([...above, subtotal], '', subtotal, all, true);
    return all;
  };
  const realised = section([], 'realised', '小計');
  printed.push('保留數');
  const carried = section(['保留數'], 'carried', '保留小計');
  add(
    ['合計'],
    '',
    '合計',
    realised.map((value, at) => value + (carried[at] ?? 0n)),
    true,
  );
  const text = [agency, title, `中華民國${year}年度 單位:新臺幣元`, ` ${names.join(' ')}`, ...printed].join('\n\n');
  return { text, table: { slug: 'objects', title, rows }, lostBlanks };
}
