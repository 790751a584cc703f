import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { sumOf, whole } from '../typeset-row.ts';
import type { UnitBudget, WorkPlan } from '../unit-budget.ts';
import {
  allObjects,
  blank,
  comma,
  dash,
  headOf,
  objectAmount,
  planAmount,
  planCode,
  spentOn,
  subjectAmount,
} from './budget-sums.ts';

/** What a unit budget says of its objects of expenditure: by plan, by kind of capital, by journey, by function. */
export function setObjectTables(budget: UnitBudget): TypesetStatement[] {
  return [costTable(budget), firstLevel(budget), capitalOutlay(budget), ...journeys(budget), functions(budget)];
}

function costTable({ plans }: UnitBudget): TypesetStatement {
  const names = plans.map(({ name }) => name);
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const add = (path: readonly string[], code: string, label: string, own: readonly bigint[]) => {
    const amounts = [...own, sumOf(own, (value) => value)].map((value) => value / 1000n);
    if (amounts.every((value) => value === 0n)) return;
    const columns = [...names, '合計'];
    const filled = amounts.flatMap((value, at) => (value === 0n ? [] : [[columns[at] ?? '', value] as const]));
    rows.push({ path, code, figures: Object.fromEntries(filled) });
    lines.push([label, ...amounts.map((value) => (value === 0n ? '' : comma(value))), '', ''].join('\t'));
  };
  add(['合計'], '', '合 計', plans.map(planAmount));
  const objects = new Map<string, { readonly name: string; readonly subjects: Map<string, string> }>();
  for (const object of plans.flatMap(allObjects)) {
    const known = objects.get(object.code) ?? { name: object.name, subjects: new Map<string, string>() };
    for (const { code, name } of object.subjects) known.subjects.set(code, name);
    objects.set(object.code, known);
  }
  for (const [code, { name, subjects }] of [...objects].sort(([a], [b]) => a.localeCompare(b))) {
    const same = (plan: WorkPlan) => allObjects(plan).filter((object) => object.code === code);
    add(
      [name],
      `${code}00`,
      `${code}00${name}`,
      plans.map((plan) => sumOf(same(plan), objectAmount)),
    );
    for (const [ownCode, ownName] of [...subjects].sort(([a], [b]) => a.localeCompare(b))) {
      const own = (plan: WorkPlan) =>
        same(plan).flatMap((object) => object.subjects.filter((subject) => subject.code === ownCode));
      add(
        [name, ownName],
        `${ownCode}00`,
        `${ownCode}00${ownName}`,
        plans.map((plan) => sumOf(own(plan), subjectAmount)),
      );
    }
  }
  const columns = plans.map(({ name }, at) => `${planCode(at, true)} ${name}`);
  const heads = [
    `工作計畫名稱及編號\t${columns.join('\t')}\t合 計\t\t`,
    `第一、二級用途別 科目名稱及編號${'\t'.repeat(plans.length + 3)}`,
  ];
  const title = '各項費用彙計表';
  return { slug: 'cost-summary', title, rows, text: `${headOf(title, '千元')}${[...heads, ...lines].join('\n')}` };
}

const current = ['人事費', '業務費', '獎補助費', '債務費', '預備金'];
const capital = ['人事費', '業務費', '設備及投資', '獎補助費', '預備金'];

/** A row of thousands under named columns; a blank is no figure. */
function matrixRow(
  path: readonly string[],
  code: string,
  columns: readonly string[],
  amounts: Readonly<Record<string, bigint>>,
): { row: TypesetRow; line: string } {
  const printed = columns.map((column) => blank(amounts[column] ?? 0n));
  const figures = Object.fromEntries(columns.flatMap((name) => (amounts[name] ? [[name, amounts[name]]] : [])));
  // A total of nothing is a dash, not a blank.
  const isEmpty = printed.every((cell) => cell === '');
  const cells = isEmpty ? ['-', ...printed.slice(1)] : printed;
  const label = code === '' ? (path.at(-1) ?? '') : `${code} ${path.at(-1)}`;
  return {
    row: { path, code, figures: isEmpty ? { [columns[0] ?? '']: 0n } : figures },
    line: [label, ...cells].join('\t'),
  };
}

/** 歲出一級用途別科目分析表: function, programme and plan under each other by their codes. */
function firstLevel({ plans }: UnitBudget): TypesetStatement {
  const title = '歲出一級用途別科目分析表';
  const columns = [
    '合計',
    ...[...current, '小計'].map((name) => `經常支出／${name}`),
    ...[...capital, '小計'].map((name) => `資本支出／${name}`),
  ];
  const amounts = (own: readonly WorkPlan[]) => {
    const spent = (name: string) => spentOn(own, name) / 1000n;
    const [running, invested] = [whole(['人事費', '業務費', '獎補助費'].map(spent)), spent('設備及投資')];
    return {
      合計: running + invested,
      ...Object.fromEntries(['人事費', '業務費', '獎補助費'].map((name) => [`經常支出／${name}`, spent(name)])),
      ...{ '經常支出／小計': running, '資本支出／設備及投資': invested, '資本支出／小計': invested },
    };
  };
  const task = '行政支出';
  const printed = [
    matrixRow(['合計'], '', columns, amounts(plans)),
    matrixRow([task], '32020990000', columns, amounts(plans)),
    ...plans.flatMap((plan, at) => [
      matrixRow([task, plan.programme], planCode(at, false), columns, amounts([plan])),
      matrixRow([task, plan.programme, plan.name], planCode(at, true), columns, amounts([plan])),
    ]),
  ];
  const heads = [
    ['名稱及編號', '合計', '經常支出', ...current.map(() => ''), '資本支出', ...capital.map(() => '')],
    ['', '', ...current, '小計', ...capital, '小計'],
  ];
  return { slug: 'first-level-objects', title, rows: printed.map(({ row }) => row), text: page(title, heads, printed) };
}

function page(
  title: string,
  heads: readonly (readonly string[])[],
  rows: readonly { readonly line: string }[],
): string {
  return `${headOf(title, '千元')}${[...heads.map((cells) => cells.join('\t')), ...rows.map(({ line }) => line)].join('\n')}`;
}

const kinds = ['土地', '房屋建築及設備', '公共建設及設施', '機械設備', '運輸設備', '資訊軟體設備', '雜項設備', '權利'];

/** 資本支出分析表: only plans that buy something have rows. */
function capitalOutlay({ plans }: UnitBudget): TypesetStatement {
  const title = '資本支出分析表';
  const columns = ['合計', ...kinds.map((name) => `設備及投資／${name}`), '其他資本支出', '其他資本支出／投資'];
  const amounts = (own: readonly WorkPlan[]) => {
    const bought = (name: string) => spentOn(own, '設備及投資', name) / 1000n;
    const [machines, software] = [bought('機械設備費'), bought('資訊軟硬體設備費')];
    return { 合計: machines + software, '設備及投資／機械設備': machines, '設備及投資／資訊軟體設備': software };
  };
  const printed = [
    matrixRow(['合計'], '', columns, amounts(plans)),
    ...plans.flatMap((plan, at) =>
      spentOn([plan], '設備及投資') === 0n
        ? []
        : [
            matrixRow([plan.programme], planCode(at, false), columns, amounts([plan])),
            matrixRow([plan.programme, plan.name], planCode(at, true), columns, amounts([plan])),
          ],
    ),
  ];
  const heads = [
    ['名稱及編號', '合計', '設備及投資', ...kinds.slice(1).map(() => ''), '其他資本支出', ''],
    ['', '', ...kinds, '', '投資'],
  ];
  return { slug: 'capital-outlay', title, rows: printed.map(({ row }) => row), text: page(title, heads, printed) };
}

/** 派員出國計畫預算類別表: a journey where the budget pays for one; texts stand between the figures. */
function journeys({ plans, share }: UnitBudget): TypesetStatement[] {
  const cost = spentOn(plans, '業務費', '國外旅費') / 1000n;
  if (cost === 0n) return [];
  const fare = (cost * BigInt(share)) / 100n;
  const parts = [fare, cost - fare, 0n];
  const names = ['交通費', '生活費', '辦公費'];
  const heads = [
    [
      '計畫名稱',
      '擬前往國家',
      '計畫內容',
      '預計前往期間',
      '預計天數',
      '擬派人數',
      '旅費預算',
      '',
      '',
      '',
      '歸屬預算科目',
    ],
    ['', '', '', '', '', '', ...names, '合計', ''],
  ];
  const cells = [
    '參與國際展會',
    '西班牙',
    '觀摩智慧城市',
    '120年3月',
    '10',
    '4',
    ...parts.map(dash),
    comma(cost),
    '業務費',
  ];
  return [
    {
      ...{ slug: 'travel-abroad', title: '派員出國計畫預算類別表-考察、訪問' },
      rows: [
        {
          ...{ path: ['考察', '參與國際展會'], code: '' },
          figures: {
            ...{ 預計天數: 10n, 擬派人數: 4n, '旅費預算／合計': cost },
            ...Object.fromEntries(names.map((name, at) => [`旅費預算／${name}`, parts[at] ?? 0n])),
          },
        },
      ],
      text: page('派員出國計畫預算類別表 - 考察、訪問', heads, [
        { line: `一、考察${'\t'.repeat(10)}` },
        { line: cells.join('\t') },
      ]),
    },
  ];
}

const receivers = ['對企業', '對非營利機構', '對家庭及民間', '對政府', '對國外'];
const invested = ['對營業基金', '對非營業特種基金', '對民間企業'];
const formation = ['住宅', '非住宅房屋', '營建工程', '運輸工具', '資訊軟體', '機器及其他設備', '土地改良'];

/** 歲出按職能及經濟性綜合分類表: two halves side by side, the title cut in two, the right one without names and out of its columns. */
function functions({ plans, share, setting }: UnitBudget): TypesetStatement {
  const title = '歲出按職能及經濟性綜合分類表';
  const spent = (name: string) => spentOn(plans, name) / 1000n;
  const [people, goods, grants, outlay] = ['人事費', '業務費', '獎補助費', '設備及投資'].map(spent) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const software = (outlay * BigInt(share)) / 100n;
  const running = people + goods + grants;
  const left = [people, goods, 0n, 0n, 0n, 0n, grants, 0n, 0n].map(blank);
  const leftCells = [...left, dash(running), '', '', ''];
  // Receivers, land and rights, then what is built and bought, of which only software and machines have money.
  const rightCells = [
    ...Array.from({ length: 7 + 4 }, () => ''),
    blank(software),
    blank(outlay - software),
    '',
    dash(outlay),
    comma(running + outlay),
  ];
  const shifted = rightCells.slice(-setting.rightShift);
  const nothing = leftCells.map(() => '');
  const leftRows = [
    ['總計', '', ...leftCells],
    ['01 一般公共事務', '', ...leftCells],
    ...['02 防衛', '03 公共秩序與安全', '15 其他支出'].map((name) => [name, '', ...nothing]),
  ];
  const leftHeads = [
    ['職能別分類', '經濟性分類', '經常支出', ...Array.from({ length: 8 }, () => ''), '', '資本支出', '', ''],
    [
      '',
      '',
      '受僱人員報酬',
      '購買商品及勞務支出',
      '債務利息',
      '土地租金支出',
      '經常移轉',
      '',
      '',
      '',
      '',
      '經常支出合計',
      '投資及增資',
      '',
      '',
    ],
    ['', '', '', '', '', '', ...receivers, '', ...invested],
  ];
  const rightHeads = [
    ['資本支出', ...Array.from({ length: 14 }, () => ''), '總計'],
    [
      '資本移轉',
      '',
      '',
      '',
      '',
      '土地購入',
      '無形資產購入',
      '固定資本形成',
      '',
      '',
      '',
      '',
      '',
      '',
      '資本支出合計',
      '',
    ],
    [...receivers, '', '', ...formation, '', ''],
  ];
  const half = (name: string, date: string, cells: readonly (readonly string[])[]) =>
    `${name}\n\n${date}\n\n${cells.map((row) => row.join('\t')).join('\n')}`;
  const amounts = {
    ...{ 受僱人員報酬: people, 購買商品及勞務支出: goods, '經常移轉／對家庭及民間': grants },
    ...{ '固定資本形成／資訊軟體': software, '固定資本形成／機器及其他設備': outlay - software },
  };
  const figures = {
    ...Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== 0n)),
    ...{ 經常支出合計: running, 資本支出合計: outlay, 總計: running + outlay },
  };
  return {
    ...{ slug: 'functional-economic', title },
    rows: [
      { path: ['總計'], code: '', figures },
      { path: ['一般公共事務'], code: '01', figures },
      ...[
        ['02', '防衛'],
        ['03', '公共秩序與安全'],
        ['15', '其他支出'],
      ].map(([code = '', name = '']) => ({ path: [name], code, figures: {} })),
    ],
    text: [
      half(title.slice(0, 7), '中華民國120', [...leftHeads, ...leftRows]),
      half(title.slice(7), '年度\n\n單位：新臺幣千元', [...rightHeads, shifted, shifted]),
    ].join('\n\n'),
    damage: [`joined by order, figures shifted by ${setting.rightShift}`],
  };
}
