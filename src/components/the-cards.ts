import type { Card } from '../embeds/card-svg.ts';
import { executionLadder } from '../exhibits/execution-ladder.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { planTreemap } from '../exhibits/plan-treemap.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { plansOf } from '../ledger/queries/plans.ts';
import { theBooks } from './the-books.ts';
import { theCharts } from './the-charts.ts';

const made = new Map<Language, Promise<ReadonlyMap<string, Card>>>();

/** Every picture for sharing in a language, by name: one for each chart and each plan, and `site`. */
export function theCards(language: Language): Promise<ReadonlyMap<string, Card>> {
  const known = made.get(language) ?? makeCards(language);
  made.set(language, known);
  return known;
}

async function makeCards(language: Language): Promise<ReadonlyMap<string, Card>> {
  const { shell, home } = useWords(language);
  const books = await theBooks();
  const exhibits = await theCharts(language);
  const cards = new Map<string, Card>(
    exhibits.map((exhibit) => [exhibit.id, { ...exhibit, drawing: exhibit.drawings.wide }]),
  );
  const context = new ExhibitContext(books, language);
  for (const agencyYear of agencyYears(books)) {
    for (const plan of plansOf(books, agencyYear)) {
      const exhibit = planTreemap(context, plan) ?? executionLadder(context, agencyYear, plan);
      if (!exhibit) continue;
      cards.set(`${agencyYear.city}-${agencyYear.fiscalYear}-${plan.code}`, {
        question: context.name(plan.name),
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
