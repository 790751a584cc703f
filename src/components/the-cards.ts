import type { Card } from '../embeds/card-svg.ts';
import { printedBreakdowns } from '../exhibits/comparison/comparison-notes.ts';
import { comparisonPairs } from '../exhibits/comparison/comparison-pairs.ts';
import { executionLadder } from '../exhibits/execution-ladder.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { indicatorHeadline } from '../exhibits/indicator-sentences.ts';
import { planTreemap } from '../exhibits/plan-treemap.ts';
import { tableNames } from '../exhibits/table-names.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { indicatorsWithin, indicatorViews } from '../ledger/queries/indicators.ts';
import { planOfProgramme } from '../ledger/queries/plan-programmes.ts';
import { plansOf } from '../ledger/queries/plans.ts';
import { theBooks } from './the-books.ts';
import { theCharts } from './the-charts.ts';
import { shownComparison, theComparison } from './the-comparison.ts';
import { theIndicatorBooks } from './the-indicator-books.ts';

const made = new Map<Language, Promise<ReadonlyMap<string, Card>>>();

/**
 * Every picture for sharing in a language, by name: one for each chart, plan, series, programme item and pair of columns, and
 * `site` for pages about the whole. What has nothing to draw is words alone.
 */
export function theCards(language: Language): Promise<ReadonlyMap<string, Card>> {
  const known = made.get(language) ?? makeCards(language);
  made.set(language, known);
  return known;
}

async function makeCards(language: Language): Promise<ReadonlyMap<string, Card>> {
  const { shell, home, indicators, figures, compareExplorer } = useWords(language);
  const books = await theBooks();
  const exhibits = await theCharts(language);
  const cards = new Map<string, Card>(
    exhibits.map((exhibit) => [
      exhibit.id,
      { ...exhibit, names: tableNames(exhibit.table), drawing: exhibit.drawings.wide },
    ]),
  );
  const context = new ExhibitContext(books, language);
  for (const agencyYear of agencyYears(books)) {
    for (const plan of plansOf(books, agencyYear)) {
      const exhibit = planTreemap(context, plan) ?? executionLadder(context, agencyYear, plan);
      if (!exhibit) continue;
      cards.set(`${agencyYear.city}-${agencyYear.fiscalYear}-${plan.code}`, {
        question: context.name(plan.name),
        finding: exhibit.finding,
        names: [context.name(plan.name), ...tableNames(exhibit.table)],
        facts: exhibit.facts,
        drawing: exhibit.drawings.wide,
      });
    }
  }
  const named = (id: string) => exhibits.find((exhibit) => exhibit.id === id);
  for (const view of indicatorViews(await theIndicatorBooks(language))) {
    const { series } = view;
    const name = `indicator-${series.slug}`;
    if (cards.has(name)) continue;
    const facts = [indicators.measures[series.measure], figures.officialCityName(view.city)];
    cards.set(name, { question: series.name, finding: indicatorHeadline(indicators, view), facts });
  }
  for (const programme of books.programmes) {
    const { id, document, section, workPlan, name, fiscalYear } = programme;
    const plan = planOfProgramme(books, programme);
    const measured = indicatorsWithin(books, programme).flatMap(
      ({ view }) => named(`indicator-${view.series.slug}`) ?? [],
    );
    const planned = plan && named(`${plan.agencyYear.city}-${plan.agencyYear.fiscalYear}-${plan.code}-treemap`);
    const entry = books.documents.find((each) => each.entry.id === document)?.entry;
    cards.set(`programme-${id}`, {
      question: context.name(workPlan === section ? section : workPlan),
      finding: context.name(name),
      facts: [context.year(fiscalYear), ...(entry ? [context.name(entry.title)] : [])],
      drawing: (measured[0] ?? planned)?.drawings.wide,
    });
  }
  const compared = await theComparison(language);
  for (const { a, b, relation } of comparisonPairs(compared.columns)) {
    const [by] = printedBreakdowns([a, b]);
    if (by === undefined) continue;
    const as = by === 'staffing' || relation !== 'unlike' ? 'amount' : 'share';
    const { finding, drawings } = shownComparison(compared, { a: a.id, b: b.id, by, as }, 'card', language);
    cards.set(`pair-${a.id}-${b.id}`, {
      question: compareExplorer.pairs.question,
      finding,
      facts: [a.label, b.label],
      drawing: drawings?.wide,
    });
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
