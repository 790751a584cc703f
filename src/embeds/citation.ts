import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import { nameIn } from '../i18n/name-in.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { absolute, releaseDay } from './publication.ts';
import type { SnippetSetting } from './snippets.ts';

/** How a chart is cited: always with document, line, stage and release. */
export interface Citation {
  readonly short: { readonly zh: string; readonly en: string };
  readonly long: { readonly zh: string; readonly en: string };
  readonly bibtex: string;
  readonly csl: string;
}

/** The citations of one chart, all from the same parts. */
export function citationOf(exhibit: Exhibit, books: CompiledBooks, setting: SnippetSetting): Citation {
  const { publication, base, language } = setting;
  const words = useWords(language);
  const { cite } = words.embeds;
  const { release } = publication;
  const day = releaseDay(release);
  const address = absolute(publication, addressMaker(base).page('chart', { chart: exhibit.id }, language));
  const years = agencyYears(books).filter(
    ({ city, fiscalYear }) => exhibit.place === `${city}/${fiscalYear}` || exhibit.place === 'compare',
  );
  const title = (document: string) =>
    books.documents.find(({ entry }) => entry.id === document)?.entry.title ?? document;
  const name = nameIn(language, books.decisions);
  const places = exhibit.sources.map(({ statement, cell }) => ({ ...cell, statement, title: title(cell.document) }));
  const stage = words.figures.stages;
  const { joined, list } = words.figures;
  const facts = joined(exhibit.facts);
  const about = years.every((year) => facts.includes(stage[year.stage]))
    ? facts
    : joined([facts, list([...new Set(years.map((year) => stage[year.stage]))])]);
  const aboutEn = years
    .map((year: AgencyYear) =>
      cite.english.scope(year.agency, year.fiscalYear, year.fiscalYear + 1911, cite.english.stages[year.stage]),
    )
    .join('; ');
  // A measured series has no stage of a budget: it is reported results and targets.
  const scopeEn = aboutEn === '' ? cite.english.measured : aboutEn;
  const briefly = list(places.map(({ document, line }) => cite.place(document, line)));
  const brieflyEn = places.map(({ document, line }) => cite.english.place(document, line)).join(', ');
  const fully = places
    .map((place) => cite.placeInFull(name(place.title), place.document, name(place.statement), place.line))
    .join(cite.between);
  const fullyEn = places
    .map((place) => cite.english.placeInFull(place.title, place.document, place.statement, place.line))
    .join('; ');
  const site = words.shell.siteName;
  return {
    short: {
      zh: cite.short(site, exhibit.finding, about, briefly, release, address),
      en: cite.english.short(site, exhibit.finding, scopeEn, brieflyEn, release, address),
    },
    long: {
      zh: cite.long(site, exhibit.question, exhibit.finding, about, fully, release, address),
      en: cite.english.long(site, exhibit.question, exhibit.finding, scopeEn, fullyEn, release, address),
    },
    bibtex: bibtex(`suanqingchu-${exhibit.id}-${release}`, {
      author: `{${escapeTex(site)}}`,
      title: `{${escapeTex(exhibit.finding)}}`,
      year: day.slice(0, 4),
      month: String(Number(day.slice(5, 7))),
      version: escapeTex(release),
      note: escapeTex([about, fully].join(cite.between)),
      url: address,
    }),
    csl: `${JSON.stringify(
      [
        {
          id: `${exhibit.id}-${release}`,
          type: 'graphic',
          title: exhibit.finding,
          author: [{ literal: site }],
          'container-title': site,
          issued: { 'date-parts': [day.split('-').map(Number)] },
          version: release,
          language,
          source: fully,
          note: about,
          URL: address,
        },
      ],
      null,
      1,
    )}\n`,
  };
}

function bibtex(key: string, fields: Readonly<Record<string, string>>): string {
  return `@misc{${key},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}\n`;
}

/** What TeX would take for its own; braces that titles hold are kept balanced by leaving them out. */
function escapeTex(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[%&#$_]/g, '\\$&')
    .replace(/\^/g, '\\^{}')
    .replace(/~/g, '\\~{}');
}
