import type { CompiledBooks, Programme, UndertakingLink } from '../compiled-books.ts';
import { linkedUndertakings } from './linked-undertakings.ts';
import { planDescriptions, planProgrammes } from './plan-programmes.ts';
import type { Plan } from './plans.ts';

/** One undertaking of a plan that other documents speak of, too. */
export interface PlanElsewhere {
  readonly link: UndertakingLink;
  /** Items of the plan's own book that it joins. */
  readonly own: readonly Programme[];
  /** Items of other documents, in document order; never empty. */
  readonly others: readonly Programme[];
}

/** The declared links from the plan's items to other documents, in the order of `data/links.yaml`. */
export function planElsewhere(books: CompiledBooks, plan: Plan): PlanElsewhere[] {
  const items = [...planDescriptions(books, plan), ...planProgrammes(books, plan)];
  const links = new Set(items.flatMap((item) => linkedUndertakings(books, item).map(({ link }) => link)));
  return books.decisions.links
    .filter((link) => links.has(link))
    .map((link) => ({
      link,
      own: items.filter(({ id }) => link.items.includes(id)),
      others: books.programmes.filter(
        ({ id, document }) => document !== plan.agencyYear.document && link.items.includes(id),
      ),
    }))
    .filter(({ others }) => others.length > 0);
}
