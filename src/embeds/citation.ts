import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import { nameIn } from '../i18n/name-in.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { absolute, releaseDay } from './publication.ts';
import type { SnippetSetting } from './snippets.ts';

/** How a chart is cited in one language: always with document, line, stage and release. */
export interface Citation {
  readonly short: string;
  readonly long: string;
  readonly bibtex: string;
  readonly csl: string;
}

/**
 * The citations of one chart in the language of the exhibit, all from the same parts. Where the setting names a frozen
 * release they name it too, and lead to the chart as it stands there for good.
 */
export function citationOf(exhibit: Exhibit, books: CompiledBooks, setting: SnippetSetting): Citation {
  const { language, frozen } = setting;
  const words = useWords(language);
  const { cite } = words.embeds;
  const { joined, list, stages } = words.figures;
  const release = frozen ?? setting.publication.release;
  const day = releaseDay(release);
  const address = citedAddress(exhibit, setting);
  const title = (document: string) =>
    books.documents.find(({ entry }) => entry.id === document)?.entry.title ?? document;
  const name = nameIn(language, books.decisions);
  const briefly = list(exhibit.sources.map(({ cell }) => cite.place(cell.document, cell.line)));
  const fully = exhibit.sources
    .map(({ statement, cell }) =>
      cite.placeInFull(name(title(cell.document)), cell.document, name(statement), cell.line),
    )
    .join(cite.between);
  // A chart of several stages names each; a measured series has none, its facts say result or target.
  const facts = joined(exhibit.facts);
  const own = agencyYears(books)
    .filter(({ city, fiscalYear }) => exhibit.place === `${city}/${fiscalYear}` || exhibit.place === 'compare')
    .map(({ stage }) => stages[stage]);
  const about = own.every((stage) => facts.includes(stage)) ? facts : joined([facts, list([...new Set(own)])]);
  const author = cite.author(words.shell.siteName);
  return {
    short: cite.short(author, exhibit.finding, about, briefly, release, address),
    long: cite.long(author, exhibit.question, exhibit.finding, about, fully, release, address),
    bibtex: bibtex(`suanqingchu-${exhibit.id}-${release}`, {
      author: `{${escapeTex(author)}}`,
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
          author: [{ literal: author }],
          'container-title': author,
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

/** Where a citation leads: the chart's own page, or its frame in a frozen release, which shows the same for good. */
export function citedAddress({ id }: Exhibit, { publication, base, language, frozen }: SnippetSetting): string {
  const { page, file } = addressMaker(base);
  return absolute(
    publication,
    frozen === undefined
      ? page('chart', { chart: id }, language)
      : file('frozen-embed', { release: frozen, chart: id }, language),
  );
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
