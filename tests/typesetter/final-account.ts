import fc from 'fast-check';

/** An innermost line of 歲出機關別決算表: one first-level object of one plan. */
export interface ObjectLine {
  readonly name: '人事費' | '業務費' | '設備及投資*';
  readonly original: bigint;
  readonly adjustment: bigint;
  /** Split over second-level objects, in their order. */
  readonly realised: readonly bigint[];
  readonly carried: readonly bigint[];
  /** Brought forward from the year before, and what of it was cancelled; nothing for 人事費. */
  readonly brought: bigint;
  readonly cancelled: bigint;
}

export interface Plan {
  readonly name: string;
  readonly objects: readonly ObjectLine[];
}

export interface Programme {
  readonly name: string;
  readonly plans: readonly Plan[];
}

/** A source of revenue, 款 to 節, each with one child but the last, which has several. */
export interface Source {
  readonly name: string;
  readonly item: string;
  readonly details: readonly {
    readonly name: string;
    readonly original: bigint;
    readonly adjustment: bigint;
    readonly realised: bigint;
  }[];
}

/** A consistent set of accounts: every total is a sum of what is here. */
export interface FinalAccount {
  readonly sources: readonly Source[];
  readonly programmes: readonly Programme[];
  /** Rows on each page of a spread. */
  readonly pageRows: number;
}

/** Second-level objects of each first-level one, with their codes. */
export const secondLevel = {
  人事費: [
    ['0103', '法定編制人員待遇'],
    ['0111', '獎金'],
    ['0151', '保險'],
  ],
  業務費: [
    ['0203', '通訊費'],
    ['0213', '資訊服務費'],
    ['0279', '一般事務費'],
  ],
  '設備及投資*': [
    ['0304', '機械設備費'],
    ['0306', '資訊軟硬體設備費'],
    ['0319', '雜項設備費'],
  ],
} as const;

/** Large enough that two sums are not the same by chance; often nothing. */
const amount = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt(10_000n, 9_999_999_999n) },
  { weight: 1, arbitrary: fc.constant(0n) },
);
const some = fc.bigInt(10_000n, 9_999_999_999n);

const objectLine = (name: ObjectLine['name']): fc.Arbitrary<ObjectLine> =>
  fc
    .record({
      realised: fc.tuple(some, amount, amount),
      carried: name === '人事費' ? fc.constant([0n, 0n, 0n] as const) : fc.tuple(amount, amount, fc.constant(0n)),
      surplus: amount,
      adjustment: amount,
      brought: name === '人事費' ? fc.constant(0n) : amount,
      share: fc.nat(100),
    })
    .map(({ realised, carried, surplus, adjustment, brought, share }) => {
      const spent = [...realised, ...carried].reduce((sum, part) => sum + part, surplus);
      const added = adjustment > spent ? 0n : adjustment;
      return {
        name,
        original: spent - added,
        adjustment: added,
        realised,
        carried,
        brought,
        cancelled: (brought * BigInt(share)) / 100n,
      };
    });

const objects = fc
  .subarray(['人事費', '業務費', '設備及投資*'] as const, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(objectLine)));

const planNames = ['行政管理', '規劃發展', '應用服務', '設備網路', '資安防護', '資料治理'];
const programmeNames = ['一般行政', '資訊業務', '數位推廣'];

const programmes = fc
  .tuple(
    fc.subarray(programmeNames, { minLength: 1 }),
    fc.shuffledSubarray(planNames, { minLength: 3 }),
    fc.array(objects, { minLength: 6, maxLength: 6 }),
  )
  .map(([heads, names, lines]) =>
    heads.map((name, at) => ({
      name,
      // Every programme has a plan; the plans are dealt out in turn.
      plans: names.flatMap((plan, index) =>
        index % heads.length === at ? [{ name: plan, objects: lines[index] ?? [] }] : [],
      ),
    })),
  );

const detail = fc.record({ original: amount, adjustment: amount, realised: some });
const sources = fc
  .tuple(
    fc.subarray(['罰款及賠償收入', '財產收入', '補助及協助收入', '其他收入'], { minLength: 1 }),
    fc.array(fc.array(detail, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([names, details]) =>
    names.map((name, at) => ({
      name,
      item: `${name}甲目`,
      details: (details[at] ?? []).map((figures, index) => ({ name: `${name}第${'一二三'[index]}節`, ...figures })),
    })),
  );

/** Random accounts in which everything adds up. */
export const finalAccount: fc.Arbitrary<FinalAccount> = fc.record({
  sources,
  programmes,
  pageRows: fc.integer({ min: 5, max: 30 }),
});
