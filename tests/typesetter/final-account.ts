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
  /** Where to cut what is carried over and what is left into items with reasons of their own. */
  readonly cuts: readonly number[];
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

/** Money of others that the agency keeps in its bank account. */
export interface Deposit {
  readonly now: bigint;
  readonly before: bigint;
  /** Where to cut it into its items. */
  readonly cuts: readonly number[];
}

/** One kind of capital asset; what it cost, and what was taken off it in this year and before. */
export interface Asset {
  readonly cost: bigint;
  readonly depreciated: bigint;
  readonly takenOff: bigint;
  readonly writtenDown: bigint;
  /** Of what the year added, in hundredths of what is left for this kind and those after it. */
  readonly share: number;
  readonly count: bigint;
}

/** How the pages are set and what the conversion did to all of them. */
export interface Setting {
  /** Rows on each page. */
  readonly pageRows: number;
  /** Between the rows of a page. */
  readonly blankLines: 0 | 1 | 2;
  /** The frames of the head come out after the rows. */
  readonly headsLast: boolean;
  /** The pages of a spread begin with a frame and not after blank lines. */
  readonly framed: boolean;
  /** Where the gutter cuts a title, in hundredths of it. */
  readonly cut: number;
  /** 年 as its compatibility ideograph. */
  readonly ideographs: boolean;
  /** Blank cells are lost where nothing is. */
  readonly blanksLost: boolean;
  /** Items of the notes come out under another sentence. */
  readonly notesApart: boolean;
}

/** A consistent set of accounts: every total is a sum of what is here. */
export interface FinalAccount {
  readonly sources: readonly Source[];
  readonly programmes: readonly Programme[];
  /** Paid for people by the city, outside the agency's own total; whole thousands. */
  readonly central: bigint;
  /** Paid in advance: this year, and before it. */
  readonly advance: { readonly now: bigint; readonly before: bigint };
  readonly deposits: readonly Deposit[];
  /** Guarantees held for others. */
  readonly guarantees: { readonly now: bigint; readonly before: bigint };
  readonly assets: readonly Asset[];
  /** Assets that came in otherwise than by buying, and what of the outlay never became an asset. */
  readonly otherAdditions: { readonly amount: bigint; readonly cuts: readonly number[] };
  readonly notOwned: { readonly share: number; readonly cuts: readonly number[] };
  readonly lastYear: readonly bigint[];
  /** Posts planned and filled, for each kind of pay. */
  readonly posts: readonly (readonly [planned: bigint, filled: bigint])[];
  /** Of what software and hardware cost together, in hundredths. */
  readonly software: number;
  readonly setting: Setting;
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
    ['0250', '按日按件計資酬金'],
  ],
  '設備及投資*': [
    ['0304', '機械設備費'],
    ['0306', '資訊軟硬體設備費'],
    ['0319', '雜項設備費'],
  ],
} as const;

/**
 * So large that two sums are not the same by chance: of two equal amounts no total tells which column has lost its blank.
 * Without bias, which would take the bounds again and again.
 */
const some = fc.noBias(fc.bigInt(10_000n, 9_999_999_999n));
/** Often nothing. */
const amount = fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: fc.constant(0n) });
const cuts = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 2 });
const inThousands = (value: bigint) => (value / 1000n) * 1000n;

const objectLine = (name: ObjectLine['name']): fc.Arbitrary<ObjectLine> =>
  fc
    .record({
      realised: fc.tuple(some, amount, amount),
      carried: name === '人事費' ? fc.constant([0n, 0n, 0n] as const) : fc.tuple(amount, amount, fc.constant(0n)),
      surplus: fc.oneof(amount, fc.bigInt(1n, 9_999n)),
      adjustment: amount,
      brought: name === '人事費' ? fc.constant(0n) : amount,
      share: fc.nat(100),
      cuts,
    })
    .map(({ surplus, adjustment, brought, share, ...own }) => {
      // Capital outlay in whole thousands: one table in 千元 prints it beside its sum with other outlay, each rounded.
      const round = name === '設備及投資*' ? inThousands : (value: bigint) => value;
      const realised = own.realised.map(round);
      const carried = [...own.carried].map(round);
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
        cuts: own.cuts,
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
  )
  // An agency without running costs prints no line of its own among the functions, one that carries nothing over no analysis.
  .filter((all) => {
    const lines = all.flatMap(({ plans }) => plans.flatMap((plan) => plan.objects));
    const carriesOver = lines.some(({ carried }) => carried.some((part) => part > 0n));
    return carriesOver && lines.some(({ name }) => name !== '設備及投資*');
  });

const detail = fc.record({ original: amount, adjustment: amount, realised: some });
const items: Readonly<Record<string, string>> = { 財產收入: '財產孳息' };
const sources = fc
  .tuple(
    fc.subarray(['罰款及賠償收入', '財產收入', '補助及協助收入', '其他收入'], { minLength: 1 }),
    fc.array(fc.array(detail, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([names, details]) =>
    names.map((name, at) => ({
      name,
      item: items[name] ?? `${name}甲目`,
      details: (details[at] ?? []).map((figures, index) => ({ name: `${name}第${'一二三'[index]}節`, ...figures })),
    })),
  );

const asset: fc.Arbitrary<Asset> = fc
  .record({
    cost: amount,
    worn: fc.nat(99),
    off: fc.nat(50),
    down: fc.nat(20),
    share: fc.nat(100),
    count: fc.bigInt(1n, 9999n),
  })
  .map(({ cost, worn, off, down, share, count }) => {
    const depreciated = (cost * BigInt(worn)) / 100n;
    const left = cost - depreciated;
    return {
      ...{ cost, depreciated, share, count },
      takenOff: (left * BigInt(off)) / 100n,
      writtenDown: (left * BigInt(down)) / 100n,
    };
  });

const setting: fc.Arbitrary<Setting> = fc.record({
  pageRows: fc.integer({ min: 5, max: 30 }),
  blankLines: fc.constantFrom(0, 1, 2),
  headsLast: fc.boolean(),
  framed: fc.boolean(),
  cut: fc.nat(100),
  ideographs: fc.boolean(),
  blanksLost: fc.boolean(),
  notesApart: fc.boolean(),
});

const balance = fc.record({ now: some, before: some });

/** Random accounts in which everything adds up. */
export const finalAccount: fc.Arbitrary<FinalAccount> = fc.record({
  sources,
  programmes,
  central: fc.bigInt(10n, 9_999n).map((thousands) => thousands * 1000n),
  advance: balance,
  deposits: fc.array(fc.record({ now: some, before: some, cuts }), { minLength: 3, maxLength: 3 }),
  guarantees: balance,
  assets: fc.array(asset, { minLength: 7, maxLength: 7 }),
  otherAdditions: fc.record({ amount: some, cuts }),
  notOwned: fc.record({ share: fc.integer({ min: 1, max: 99 }), cuts }),
  lastYear: fc.array(amount, { minLength: 10, maxLength: 10 }),
  posts: fc.array(fc.tuple(fc.bigInt(0n, 99n), fc.bigInt(0n, 99n)), { minLength: 3, maxLength: 3 }),
  software: fc.integer({ min: 1, max: 99 }),
  setting,
});
