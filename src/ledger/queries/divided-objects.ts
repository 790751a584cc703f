import { sumDigits } from '../../money/amount.ts';
import type { CompiledBooks, Stage } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import type { Plan } from './plans.ts';
import { innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/** A part of a first-level object: a second-level one, or the object itself where the book goes no further. */
export interface ObjectPart {
  readonly name: string;
  /** `false` where other money of the same object is divided, and this is not. */
  readonly divided: boolean;
  readonly amount: EvidencedAmount;
}

/** Some of its lines cover one to three people, so it stays whole. */
const personnel = '人事費';

/** A part of what one 業務計畫 prints for a first-level object. */
export interface ProgrammePart extends ObjectPart {
  /** Any plan of the programme. */
  readonly plan: Plan;
  readonly object: string;
}

/**
 * The expenditure of a final account at one stage by 業務計畫, first-level and second-level object, as 歲出用途別決算累計表
 * prints it: what was realised and what was carried over of the year's own budget. The table knows no work plans, no surplus
 * and no money of earlier years. An object stays whole where the table prints nothing for it, or not exactly its amount.
 */
export function dividedObjects(books: CompiledBooks, agencyYear: AgencyYear, stage: Stage): ProgrammePart[] {
  const programmes = Map.groupBy(innermostPlans(books, agencyYear), ({ programme }) => programme.name);
  return [...programmes.values()].flatMap((plans) => {
    const [plan] = plans;
    if (!plan) return [];
    const facts = plans
      .flatMap(({ workPlan }) =>
        selectFacts(books, agencyYear, { stage, flow: 'expenditure', workPlan: workPlan.name }),
      )
      .filter(({ object1 }) => object1.name !== '');
    return [...Map.groupBy(facts, ({ object1 }) => object1.name)].flatMap(([object, same]) =>
      divided(books, plan, stage, object, sumOf(same.map(evidenceOf), '各計畫同項之和')).map((part) => ({
        ...part,
        plan,
        object,
      })),
    );
  });
}

function divided(
  books: CompiledBooks,
  { agencyYear, programme }: Plan,
  stage: Stage,
  object: string,
  whole: EvidencedAmount,
): ObjectPart[] {
  if (object === personnel) return [{ name: object, divided: true, amount: whole }];
  const parts = selectFacts(books, agencyYear, {
    stage,
    flow: 'expenditure',
    programme: programme.name,
    object1: object,
    statement: '歲出用途別決算累計表',
  }).filter(({ object2 }) => object2.name !== '');
  const exact = sumDigits(parts.map(({ amountNtd }) => amountNtd)) === whole.amountNtd;
  if (parts.length === 0 || !exact) return [{ name: object, divided: false, amount: whole }];
  return parts.map((fact) => ({ name: fact.object2.name, divided: true, amount: evidenceOf(fact) }));
}
