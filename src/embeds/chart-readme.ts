import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { columnNames } from './chart-csv.ts';
import { chartFigures } from './chart-figures.ts';
import type { ChartPlace } from './chart-place.ts';
import { citationOf } from './citation.ts';
import type { SnippetSetting } from './snippets.ts';

/** What stands beside a chart's data: what it shows, its columns, its sources, what to mind, how to cite it. Markdown. */
export function chartReadme(
  exhibit: Exhibit,
  books: CompiledBooks,
  setting: SnippetSetting,
  { at, file }: ChartPlace,
): string {
  const { publication, base, language } = setting;
  const words = useWords(language);
  const { readme } = words.embeds;
  const { columns } = chartFigures(exhibit);
  const names = columnNames(columns, words.figures);
  const { label } = words.figures;
  const { page } = addressMaker(base);
  const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
  const citation = citationOf(exhibit, books, setting);
  const own = language === 'zh-TW';
  const definitions = books.decisions.glossary.filter(({ term, english }) =>
    [...names, ...exhibit.facts].some((text) => text.toLowerCase().includes(own ? term : english.toLowerCase())),
  );
  const definition = ({ term, english, explanation, meaning }: (typeof definitions)[number]) =>
    label(own ? `**${term}**` : `**${english}**`) + plain(own ? explanation : meaning);
  const parts = [
    [
      `# ${plain(exhibit.finding)}`,
      plain(exhibit.question),
      plain(exhibit.sentence),
      at(page('chart', { chart: exhibit.id }, language)),
    ],
    [
      `## ${readme.scope}`,
      ...exhibit.facts.map((fact) => `- ${plain(fact)}`),
      `- ${readme.release(publication.release)}`,
    ],
    [
      `## ${readme.columns}`,
      ...names.map(
        (name, at) => `- ${label(`**${plain(name)}**`)}${columns[at]?.numeric ? readme.number : readme.text}`,
      ),
      `- ${readme.lines}`,
      `- ${readme.derived}`,
    ],
    definitions.length === 0
      ? []
      : [`## ${readme.definitions}`, ...definitions.map((entry) => `- ${definition(entry)}`)],
    exhibit.caveat === '' ? [] : [`## ${readme.caveat}`, plain(exhibit.caveat)],
    [
      `## ${words.figures.source}`,
      ...exhibit.sources.map(
        ({ text, cell, href }) => `- ${label(words.embeds.documentAnd(cell.document, plain(text)))}${at(href)}`,
      ),
    ],
    [`## ${readme.files}`, ...(['csv', 'json', 'svg', 'png'] as const).map((format) => `- ${file(format)}`)],
    [`## ${readme.cite}`, plain(citation.long), readme.licence],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) =>
      part
        .join('\n\n')
        .replace(/\n\n- /g, '\n- ')
        .replace(/(## [^\n]*)\n- /g, '$1\n\n- '),
    )
    .join('\n\n')}\n`;
}
