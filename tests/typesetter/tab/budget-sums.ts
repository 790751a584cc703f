import { sumOf } from '../typeset-row.ts';
import type { FirstObject, Purchase, Subject, SubPlan, UnitBudget, WorkPlan } from '../unit-budget.ts';

/** Whose budget every typeset book is, and of which year. */
export const authority = '某市政府主管';
export const agency = '某市政府某局';
export const year = '中華民國120年度';

export const comma = (value: bigint) => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
/** Nothing is `-`. */
export const dash = (value: bigint) => (value === 0n ? '-' : comma(value));
/** Nothing is blank. */
export const blank = (value: bigint) => (value === 0n ? '' : comma(value));

/** A purchase costs quantity × price, in 元; everything above it is a sum. */
export const amountOf = ({ quantity, price }: Purchase) => quantity * price;
export const subjectAmount = ({ purchases }: Subject) => sumOf(purchases, amountOf);
export const objectAmount = ({ subjects }: FirstObject) => sumOf(subjects, subjectAmount);
export const subPlanAmount = ({ objects }: SubPlan) => sumOf(objects, objectAmount);
export const planAmount = ({ subPlans }: WorkPlan) => sumOf(subPlans, subPlanAmount);
/** Earmarked money in whole thousands. */
export const earmarkedOf = (object: FirstObject) =>
  (((objectAmount(object) / 1000n) * BigInt(object.earmarked)) / 100n) * 1000n;
export const allObjects = (plan: WorkPlan) => plan.subPlans.flatMap(({ objects }) => objects);
/** What the grant pays of the whole budget, in 元. */
export const grantOf = ({ plans }: UnitBudget) => sumOf(plans, (plan) => sumOf(allObjects(plan), earmarkedOf));

/** What plans spend on a first-level object, or on a second-level one of it, in 元. */
export function spentOn(plans: readonly WorkPlan[], object: string, subject?: string): bigint {
  const same = plans.flatMap(allObjects).filter(({ name }) => name === object);
  if (subject === undefined) return sumOf(same, objectAmount);
  return sumOf(same, ({ subjects }) =>
    sumOf(
      subjects.filter(({ name }) => name === subject),
      subjectAmount,
    ),
  );
}

/** The printed code of a plan, or of the programme above it. */
export const planCode = (at: number, detail: boolean) =>
  `3202099${String(at + 1).padStart(2, '0')}${detail ? '01' : '00'}`;

/** The lines above a table; a page image whose head states no unit leaves the line out. */
export const headOf = (title: string, unit?: '元' | '千元') =>
  `${agency}\n\n${title}\n\n${year}\n\n${unit === undefined ? '' : `單位：新臺幣${unit}\n\n`}`;
