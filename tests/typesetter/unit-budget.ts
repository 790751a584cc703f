import fc from 'fast-check';

/** A purchase line; its amount is quantity × unit price, in whole thousands of 元. */
export interface Purchase {
  readonly unit: '年' | '式' | '月' | '時';
  readonly quantity: bigint;
  readonly price: bigint;
  readonly text: string;
}

/** How the conversion printed a subject and its first purchase line. */
export type SubjectDamage = 'none' | 'merged' | 'both amounts' | 'left' | 'right';

export interface Subject {
  readonly code: string;
  readonly name: string;
  readonly purchases: readonly Purchase[];
  readonly damage: SubjectDamage;
}

export interface FirstObject {
  readonly code: string;
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Of its amount, in percent, what an earmarked grant pays. */
  readonly earmarked: number;
}

export interface SubPlan {
  readonly name: string;
  readonly objects: readonly FirstObject[];
}

export interface WorkPlan {
  readonly programme: string;
  readonly name: string;
  readonly subPlans: readonly SubPlan[];
  /** Thousands of 元: last year's budget and the account of the year before. */
  readonly last: bigint;
  readonly before: bigint;
}

/** Posts of one kind of staff: by law, this year and last. */
export interface Posts {
  readonly name: '職員' | '技工' | '工友';
  readonly legal: bigint;
  readonly now: bigint;
  readonly last: bigint;
}

/** How the conversion moved what a page holds. */
export interface TabSetting {
  /** The columns of 歲出機關別預算表 stand one to the right of their heads. */
  readonly shifted: boolean;
  /** The names of 歲入來源別預算表 were lost. */
  readonly namesLost: boolean;
  /** The heads 合計 and 備註 of 人事費彙計表 changed places. */
  readonly headsSwapped: boolean;
  /** The names of 約聘僱人員費用分析表 stand a row late. */
  readonly namesLate: boolean;
  /** How far the right half of the functions stands from its form. */
  readonly rightShift: 0 | -1 | -2;
  /** Empty lines between the pages, and rules of dashes under the heads of tables. */
  readonly blankLines: number;
  readonly rules: boolean;
  /** 年 and 度 as compatibility ideographs. */
  readonly ideographs: boolean;
}

/** A consistent unit budget: every total is a sum of what is here. */
export interface UnitBudget {
  readonly plans: readonly WorkPlan[];
  /** Last year's and the year before's revenue of the one source, thousands of 元. */
  readonly revenue: { readonly last: bigint; readonly before: bigint };
  readonly posts: readonly Posts[];
  /** Contract staff by group, in persons, and what of 獎金, 保險 and 加班費 others than 職員 get, in hundredths. */
  readonly contract: readonly bigint[];
  readonly others: number;
  /** Of capital outlay, what is software, and of a journey what is 交通費, in hundredths. */
  readonly share: number;
  readonly setting: TabSetting;
}

const objects = [
  {
    code: '1000',
    name: '人事費',
    subjects: [
      ['1015', '法定編制人員待遇'],
      ['1020', '約聘僱人員待遇'],
      ['1030', '獎金'],
      ['1040', '加班費'],
      ['1055', '保險'],
    ],
  },
  {
    code: '2000',
    name: '業務費',
    subjects: [
      ['2003', '教育訓練費'],
      ['2009', '通訊費'],
      ['2018', '資訊服務費'],
      ['2054', '一般事務費'],
      ['2078', '國外旅費'],
    ],
  },
  {
    code: '3000',
    name: '設備及投資',
    subjects: [
      ['3025', '機械設備費'],
      ['3030', '資訊軟硬體設備費'],
    ],
  },
  { code: '4000', name: '獎補助費', subjects: [['4085', '獎勵及慰問']] },
] as const;

const purchase = fc.record({
  unit: fc.constantFrom('年', '式', '月', '時'),
  quantity: fc.bigInt(1n, 12n),
  price: fc.bigInt(1n, 999_999n).map((thousands) => thousands * 1000n),
});

const subject = fc.record({
  purchases: fc.array(purchase, { minLength: 1, maxLength: 3 }),
  damage: fc.constantFrom<SubjectDamage>('none', 'none', 'merged', 'both amounts', 'left', 'right'),
});

const firstObject = fc.constantFrom(...objects).chain(({ code, name, subjects }) =>
  fc.record({
    code: fc.constant(code),
    name: fc.constant(name),
    earmarked: fc.constantFrom(0, 0, 30, 100),
    subjects: fc.subarray([...subjects], { minLength: 1 }).chain((chosen) =>
      fc.tuple(
        ...chosen.map(([ownCode, ownName]) =>
          subject.map(
            ({ purchases, damage }): Subject => ({
              code: ownCode,
              name: ownName,
              damage,
              purchases: purchases.map((each, at) => ({ ...each, text: `${ownName}第${at + 1}項。` })),
            }),
          ),
        ),
      ),
    ),
  }),
);

const byCode = (a: FirstObject, b: FirstObject) => a.code.localeCompare(b.code);
const firstObjects = fc
  .uniqueArray(firstObject, { minLength: 1, maxLength: 4, selector: ({ code }) => code })
  .map((chosen) => [...chosen].sort(byCode));

const thousands = fc.bigInt(0n, 999_999n);
const persons = fc.bigInt(0n, 99n);
const plan = fc.record({
  subPlans: fc
    .array(firstObjects, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((own, at) => ({ name: `分支${'甲乙丙'[at]}`, objects: own }))),
  last: thousands,
  before: thousands,
});

/** A budget without a grant prints no item of revenue: the first object of all is paid by one. */
function granted(own: WorkPlan, at: number): WorkPlan {
  const [first, ...rest] = own.subPlans;
  const [object, ...objectsAfter] = first?.objects ?? [];
  if (at > 0 || !first || !object) return own;
  return { ...own, subPlans: [{ ...first, objects: [{ ...object, earmarked: 100 }, ...objectsAfter] }, ...rest] };
}

/** Random unit budgets in which everything adds up. */
export const unitBudget: fc.Arbitrary<UnitBudget> = fc.record({
  plans: fc
    .array(plan, { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.map((own, at) => ({ ...own, programme: `業務${'甲乙丙'[at]}`, name: `工作${'甲乙丙'[at]}` })).map(granted),
    ),
  revenue: fc.record({ last: thousands, before: thousands }),
  posts: fc
    .array(fc.record({ legal: persons, now: persons, last: persons }), { minLength: 3, maxLength: 3 })
    .map((all) => all.map((own, at) => ({ ...own, name: (['職員', '技工', '工友'] as const)[at] ?? '職員' }))),
  contract: fc.array(fc.bigInt(1n, 9n), { minLength: 1, maxLength: 3 }),
  others: fc.nat(100),
  share: fc.integer({ min: 1, max: 99 }),
  setting: fc.record({
    shifted: fc.boolean(),
    namesLost: fc.boolean(),
    headsSwapped: fc.boolean(),
    namesLate: fc.boolean(),
    rightShift: fc.constantFrom(0, -1, -2),
    blankLines: fc.integer({ min: 1, max: 4 }),
    rules: fc.boolean(),
    ideographs: fc.boolean(),
  }),
});
