import type { DataTable } from '../data-files/data-table.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { Coverage } from './chart-coverage.ts';
import { chartCoverage } from './chart-coverage.ts';
import { columnNames } from './chart-csv.ts';
import { chartFigures } from './chart-figures.ts';
import { absolute, releaseDay } from './publication.ts';
import type { SnippetSetting } from './snippets.ts';
import { altText } from './snippets.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const types = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' } as const;

/** JSON-LD as text that may stand in a `<script>`: no character of it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One chart's data as a schema.org Dataset, for search engines of data. */
export function chartDataset(exhibit: Exhibit, books: CompiledBooks, setting: SnippetSetting): object {
  const { publication, base, language } = setting;
  const { page, file } = addressMaker(base);
  const full = (address: string) => absolute(publication, address);
  const figures = chartFigures(exhibit);
  const words = useWords(language);
  const address = full(page('chart', { chart: exhibit.id }, language));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${address}#dataset`,
    name: exhibit.finding,
    alternateName: exhibit.id,
    description: `${altText(exhibit, words)}${exhibit.caveat}`,
    url: address,
    identifier: exhibit.id,
    version: publication.release,
    datePublished: releaseDay(publication.release),
    inLanguage: language,
    isAccessibleForFree: true,
    license: licence,
    creator: organisation(setting),
    ...covered(chartCoverage(books, exhibit), language),
    isBasedOn: exhibit.sources.map(({ text, href }) => ({ '@type': 'CreativeWork', name: text, url: full(href) })),
    variableMeasured: columnNames(figures.columns, words.figures)
      .filter((_, at) => figures.columns[at]?.numeric)
      .map((name) => ({ '@type': 'PropertyValue', name })),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${full(page('data', {}, language))}#catalog` },
    distribution: (['csv', 'json'] as const).map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: types[format],
      contentUrl: full(file('chart-file', { chart: exhibit.id, format }, language)),
    })),
    image: full(file('chart-file', { chart: exhibit.id, format: 'png' }, language)),
  };
}

/** All data files as a schema.org DataCatalog of Datasets. */
export function dataCatalog(
  tables: readonly DataTable[],
  charts: readonly Exhibit[],
  books: CompiledBooks,
  setting: SnippetSetting,
): object {
  const { publication, base, language } = setting;
  const { page, file } = addressMaker(base);
  const { shell, embeds } = useWords(language);
  const full = (address: string) => absolute(publication, address);
  const catalog = full(page('data', {}, language));
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${catalog}#catalog`,
    name: embeds.catalog.name(shell.siteName),
    description: shell.siteSentence,
    url: catalog,
    inLanguage: language,
    license: licence,
    creator: organisation(setting),
    dataset: [
      ...tables.map(({ name, title, description }) => ({
        '@type': 'Dataset',
        '@id': `${catalog}#${name}`,
        name: title,
        description,
        url: `${catalog}#${name}`,
        version: publication.release,
        datePublished: releaseDay(publication.release),
        license: licence,
        creator: organisation(setting),
        ...covered(chartCoverage(books), language),
        distribution: (['csv', 'json'] as const).map((format) => ({
          '@type': 'DataDownload',
          encodingFormat: types[format],
          contentUrl: full(file('data-file', { file: `${name}.${format}` })),
        })),
      })),
      ...charts.map((exhibit) => ({
        '@type': 'Dataset',
        '@id': `${full(page('chart', { chart: exhibit.id }, language))}#dataset`,
        name: exhibit.finding,
        description: altText(exhibit, useWords(language)),
        url: full(page('chart', { chart: exhibit.id }, language)),
        license: licence,
        creator: organisation(setting),
      })),
    ],
  };
}

/** The same as a DCAT 3 catalogue, for the portals of governments. */
export function dcatCatalog(
  tables: readonly DataTable[],
  charts: readonly Exhibit[],
  books: CompiledBooks,
  setting: SnippetSetting,
): object {
  const { publication, base, language } = setting;
  const { page, file } = addressMaker(base);
  const { shell, embeds, figures } = useWords(language);
  const full = (address: string) => absolute(publication, address);
  const publisher = {
    '@type': 'foaf:Organization',
    'foaf:name': shell.siteName,
    'foaf:homepage': { '@id': publication.site },
  };
  const date = (day: string) => ({ '@value': day, '@type': 'xsd:date' });
  const id = (address: string) => ({ '@id': full(address) });
  const text = (value: string) => ({ '@value': value, '@language': language });
  const catalog = full(page('data', {}, language));
  const dataset = (
    at: string,
    title: string,
    description: string,
    landing: string,
    { from, to, cities }: Coverage,
    files: readonly { address: string; type: string }[],
  ) => ({
    '@id': at,
    '@type': 'dcat:Dataset',
    'dct:title': text(title),
    'dct:description': text(description),
    'dct:issued': date(releaseDay(publication.release)),
    'dct:language': language,
    'dct:publisher': publisher,
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(from), 'dcat:endDate': date(to) },
    'dct:spatial': cities.map((city) => ({
      '@type': 'dct:Location',
      'rdfs:label': text(figures.officialCityName(city)),
    })),
    'dct:license': { '@id': licence },
    'dcat:version': publication.release,
    'dcat:landingPage': id(landing),
    'dcat:distribution': files.map(({ address, type }) => ({
      '@type': 'dcat:Distribution',
      'dcat:accessURL': id(landing),
      'dcat:downloadURL': id(address),
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
      'dct:license': { '@id': licence },
    })),
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${catalog}#dcat`,
    '@type': 'dcat:Catalog',
    'dct:title': text(embeds.catalog.name(shell.siteName)),
    'dct:description': text(shell.siteSentence),
    'dct:license': { '@id': licence },
    'dct:issued': date(releaseDay(publication.release)),
    'dct:language': language,
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': publication.site },
    'dcat:dataset': [
      ...tables.map(({ name, title, description }) =>
        dataset(
          `${catalog}#dcat-${name}`,
          title,
          description,
          page('data', {}, language),
          chartCoverage(books),
          (['csv', 'json'] as const).map((format) => ({
            address: file('data-file', { file: `${name}.${format}` }),
            type: types[format],
          })),
        ),
      ),
      ...charts.map((exhibit) => {
        const landing = page('chart', { chart: exhibit.id }, language);
        const formats = Object.entries(types) as [keyof typeof types, string][];
        return dataset(
          `${full(landing)}#dcat`,
          exhibit.finding,
          altText(exhibit, useWords(language)),
          landing,
          chartCoverage(books, exhibit),
          formats.map(([format, type]) => ({
            address: file('chart-file', { chart: exhibit.id, format }, language),
            type,
          })),
        );
      }),
    ],
  };
}

/** Years and cities as schema.org says them. */
function covered({ from, to, cities }: Coverage, language: SnippetSetting['language']) {
  const { figures } = useWords(language);
  return {
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: cities.map((city) => ({ '@type': 'Place', name: figures.officialCityName(city) })),
  };
}

function organisation({ publication, language }: SnippetSetting) {
  return { '@type': 'Organization', name: useWords(language).shell.siteName, url: publication.site };
}
