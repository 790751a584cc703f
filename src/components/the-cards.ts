import type { Card } from '../embeds/card-svg.ts';
import { executionLadder } from '../exhibits/execution-ladder.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { planTreemap } from '../exhibits/plan-treemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { plansOf } from '../ledger/queries/plans.ts';
import { theBooks } from './the-books.ts';
import { theExhibits } from './the-exhibits.ts';
import { setting } from './the-publication.ts';

let made: Promise<ReadonlyMap<string, Card>> | undefined;

/** Every picture for sharing, by name: one for each chart and each plan, and `site`. */
export function theCards(): Promise<ReadonlyMap<string, Card>> {
  made ??= makeCards();
  return made;
}

async function makeCards(): Promise<ReadonlyMap<string, Card>> {
  const { language } = setting;
  const { shell, home } = useWords(language);
  const books = await theBooks();
  const context = new ExhibitContext(books, language);
  const exhibits = await theExhibits(language);
  const cards = new Map<string, Card>(
    exhibits.map((exhibit) => [exhibit.id, { ...exhibit, drawing: exhibit.drawings.wide }]),
  );
  for (const agencyYear of agencyYears(books)) {
    for (const plan of plansOf(books, agencyYear)) {
      const exhibit = planTreemap(context, plan) ?? executionLadder(context, agencyYear, plan);
      if (!exhibit) continue;
      const name = `${agencyYear.city}-${agencyYear.fiscalYear}-${plan.code}`;
      cards.set(name, {
        question: plan.name,
        finding: exhibit.finding,
        facts: exhibit.facts,
        drawing: exhibit.drawings.wide,
      });
    }
  }
  const whole = exhibits.find(({ id }) => id.endsWith('sankey')) ?? exhibits[0];
  if (whole)
    cards.set('site', {
      question: home.question,
      finding: shell.siteSentence,
      facts: whole.facts,
      drawing: whole.drawings.wide,
    });
  return cards;
}
