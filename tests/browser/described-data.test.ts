import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtCharts } from './built-charts.ts';

const mediaTypes = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' } as const;
const iana = 'https://www.iana.org/assignments/media-types/';
const day = /^\d{4}-\d\d-\d\d$/;

const read = new Map<string, string>();
function textOf(file: string): string {
  const text = read.get(file) ?? readFileSync(file, 'utf8');
  read.set(file, text);
  return text;
}

/** A page of the built site: what it tells machines, and where its own address begins. */
function described(address: string): { site: string; parts: unknown[] } {
  const page = textOf(join('dist', address, 'index.html'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(canonical.endsWith(`/${address}`)).toBe(true);
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return { site: canonical.slice(0, -address.length), parts: scripts.map(([, text = '']) => JSON.parse(text)) };
}

/** A file or page of the built site by its full address; an anchor that readers are led to must stand in the page. */
function isBuilt(address: string, site: string): boolean {
  if (!address.startsWith(site)) return false;
  const [path = '', anchor] = address.slice(site.length).split('#');
  const file = join('dist', path.endsWith('/') || path === '' ? join(path, 'index.html') : path);
  if (!existsSync(file) || statSync(file).size === 0) return false;
  return anchor === undefined || /^(dataset|catalog|dcat)/.test(anchor) || textOf(file).includes(`id="${anchor}"`);
}

/** The rules of schema.org and of search engines of data for what this site says. */
function schemaOrg(site: string) {
  const built = z.string().refine((address) => isBuilt(address, site), { error: 'leads nowhere' });
  const organisation = z.strictObject({
    '@type': z.literal('Organization'),
    name: z.string().min(1),
    url: z.literal(site),
  });
  const interval = z
    .string()
    .regex(/^\d{4}-01-01\/\d{4}-12-31$/)
    .refine((text) => text.slice(0, 4) <= text.slice(11, 15), { error: 'ends before it begins' });
  const place = z.strictObject({ '@type': z.literal('Place'), name: z.string().regex(/市|City/) });
  const download = z
    .strictObject({ '@type': z.literal('DataDownload'), encodingFormat: z.string(), contentUrl: built })
    .refine(({ encodingFormat, contentUrl }) => hasType(contentUrl, encodingFormat), { error: 'another media type' });
  const dataset = z.object({
    '@type': z.literal('Dataset'),
    '@id': built,
    name: z.string().min(2),
    // Search engines of data ask for 50 to 5000 characters; a table's one sentence may be shorter in Chinese.
    description: z.string().min(10).max(5000),
    url: built,
    license: z.url(),
    creator: organisation,
  });
  const whole = dataset.extend({
    version: z.string().regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/),
    datePublished: z.string().regex(day),
    temporalCoverage: interval,
    spatialCoverage: z.array(place).min(1),
    distribution: z.array(download).length(2),
  });
  const chart = whole.extend({
    '@context': z.literal('https://schema.org'),
    description: z.string().min(50).max(5000),
    isBasedOn: z.array(z.object({ '@type': z.literal('CreativeWork'), name: z.string().min(2), url: built })).min(1),
    variableMeasured: z.array(z.object({ '@type': z.literal('PropertyValue'), name: z.string().min(1) })).min(1),
    includedInDataCatalog: z.object({ '@type': z.literal('DataCatalog'), '@id': built }),
    image: built,
  });
  const catalog = z.object({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('DataCatalog'),
    '@id': built,
    name: z.string().min(2),
    description: z.string().min(20),
    url: built,
    license: z.url(),
    creator: organisation,
    dataset: z.array(z.union([whole, dataset])).min(50),
  });
  return { chart, catalog };
}

/** The mandatory and recommended properties of DCAT 3 for catalogues, datasets and distributions. */
function dcat(site: string) {
  const built = z.strictObject({
    '@id': z.string().refine((address) => isBuilt(address, site), { error: 'leads nowhere' }),
  });
  const text = z.strictObject({ '@value': z.string().min(2), '@language': z.enum(['zh-TW', 'en']) });
  const date = z.strictObject({ '@value': z.string().regex(day), '@type': z.literal('xsd:date') });
  const licence = z.strictObject({ '@id': z.url() });
  const publisher = z.object({ '@type': z.literal('foaf:Organization'), 'foaf:name': z.string().min(1) });
  const distribution = z
    .strictObject({
      '@type': z.literal('dcat:Distribution'),
      'dcat:accessURL': built,
      'dcat:downloadURL': built,
      'dcat:mediaType': z.strictObject({ '@id': z.string().startsWith(iana) }),
      'dct:license': licence,
    })
    .refine((said) => hasType(said['dcat:downloadURL']['@id'], said['dcat:mediaType']['@id'].slice(iana.length)), {
      error: 'another media type',
    });
  const dataset = z.strictObject({
    '@id': z.string().startsWith(site),
    '@type': z.literal('dcat:Dataset'),
    'dct:title': text,
    'dct:description': text,
    'dct:issued': date,
    'dct:language': z.enum(['zh-TW', 'en']),
    'dct:publisher': publisher,
    'dct:license': licence,
    'dct:temporal': z
      .strictObject({ '@type': z.literal('dct:PeriodOfTime'), 'dcat:startDate': date, 'dcat:endDate': date })
      .refine((period) => period['dcat:startDate']['@value'] < period['dcat:endDate']['@value']),
    'dct:spatial': z.array(z.strictObject({ '@type': z.literal('dct:Location'), 'rdfs:label': text })).min(1),
    'dcat:version': z.string().min(10),
    'dcat:landingPage': built,
    'dcat:distribution': z.array(distribution).min(2),
  });
  return z.strictObject({
    '@context': z.record(z.string(), z.url()),
    '@id': z.string().startsWith(site),
    '@type': z.literal('dcat:Catalog'),
    'dct:title': text,
    'dct:description': text,
    'dct:issued': date,
    'dct:language': z.enum(['zh-TW', 'en']),
    'dct:license': licence,
    'dct:publisher': publisher,
    'foaf:homepage': built,
    'dcat:dataset': z.array(dataset).min(50),
  });
}

function hasType(address: string, type: string): boolean {
  return mediaTypes[address.split('.').at(-1) as keyof typeof mediaTypes] === type;
}

test.for(['', 'en/'])(
  'every chart’s Dataset is whole, and each of its addresses leads to a file of the site: %j',
  (folder) => {
    for (const chart of builtCharts) {
      const address = `${folder}charts/${chart}/`;
      const { site, parts } = described(address);
      const { error } = schemaOrg(site).chart.safeParse(parts[0]);
      expect(error === undefined ? '' : `${address}: ${z.prettifyError(error)}`).toBe('');
    }
  },
);

test.for(['', 'en/'])(
  'the catalogue holds by schema.org and by DCAT, down to the media type of each file: %j',
  (folder) => {
    const { site, parts } = described(`${folder}data/`);
    const [schema, catalogue] = parts;
    for (const { error } of [schemaOrg(site).catalog.safeParse(schema), dcat(site).safeParse(catalogue)])
      expect(error === undefined ? '' : z.prettifyError(error)).toBe('');
  },
);

test('a catalogue that lacks a licence, leads nowhere or names another media type does not hold', () => {
  const { site, parts } = described('data/');
  const holds = (change: (text: string) => string) =>
    dcat(site).safeParse(JSON.parse(change(JSON.stringify(parts[1])))).success;
  expect(holds((text) => text)).toBe(true);
  expect(holds((text) => text.replace('"dct:license"', '"dct:licence"'))).toBe(false);
  expect(holds((text) => text.replace('cells.csv', 'sells.csv'))).toBe(false);
  expect(holds((text) => text.replace('media-types/text/csv', 'media-types/text/tsv'))).toBe(false);
});

test('the page of the data counts the rows of every file', () => {
  const page = textOf(join('dist', 'data', 'index.html'));
  const told = [...page.matchAll(/<li id="([a-z-]+)".*?([\d,]+) 列、/gs)].map(([, name, rows = '']) => [
    name,
    Number(rows.replaceAll(',', '')),
  ]);
  const files = readdirSync(join('dist', 'data')).filter((file) => file.endsWith('.csv'));
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(
      files.map((file) => {
        const rows: unknown[] = JSON.parse(textOf(join('dist', 'data', file.replace('.csv', '.json'))));
        return [file.replace('.csv', ''), rows.length];
      }),
    ),
  );
});
