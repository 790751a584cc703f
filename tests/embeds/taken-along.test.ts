import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dataTables } from '../../src/data-files/data-tables.ts';
import type { Citation } from '../../src/embeds/citation.ts';
import { citationOf } from '../../src/embeds/citation.ts';
import { chartDataset, dataCatalog, dcatCatalog, scriptJson } from '../../src/embeds/dataset-ld.ts';
import { oembed } from '../../src/embeds/oembed.ts';
import { iframeSnippet, imageSnippet, scriptSnippet } from '../../src/embeds/snippets.ts';
import type { Exhibit } from '../../src/exhibits/exhibit.ts';
import { charts, englishCharts, hostile, publication, realBooks, setting } from './the-charts.ts';
import { filteredByWordPress } from './word-press.ts';

const { release } = publication;
const only = (html: string, selector: string) => {
  const found = [...new JSDOM(html).window.document.querySelectorAll(selector)];
  expect(found).toHaveLength(1);
  return found[0] as Element;
};

/** Every form of a citation names release, place in the book, stage and address. */
function expectCited({ short, long, bibtex, csl }: Citation, exhibit: Exhibit, address: string): void {
  const [{ cell } = { cell: { document: '', line: 0 } }] = exhibit.sources;
  for (const text of [short, long, bibtex, csl]) {
    for (const said of [publication.release, address, String(cell.line), cell.document]) expect(text).toContain(said);
    expect(text).toMatch(/決算|預算|公庫撥入|account|budget|allot|結果|目標|result|target/i);
  }
  expect(bibtex).toMatch(/^@misc\{[\w-]+,\n(?: {2}[a-z]+ = \{.*\},?\n)+\}\n$/);
  const depth = [...bibtex.replace(/\\[{}]/g, '')].reduce((sum, c) => sum + (c === '{' ? 1 : c === '}' ? -1 : 0), 0);
  expect(depth).toBe(0);
  expect(JSON.parse(csl)[0]).toMatchObject({ title: exhibit.finding, version: publication.release, URL: address });
}

describe.each(charts)('what is taken along of $id', (exhibit) => {
  test('a frame in one line: unique title, lazy, width and height as attributes', () => {
    const snippet = iframeSnippet(exhibit, setting);
    expect(snippet).not.toContain('\n');
    const frame = only(snippet, 'iframe');
    expect(frame.getAttribute('src')).toBe(`https://site.example/embed/${exhibit.id}/`);
    expect(frame.getAttribute('title')).toContain(exhibit.id);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('width')).toBe('100%');
    expect(Number(frame.getAttribute('height'))).toBeGreaterThan(200);
    expect(frame.hasAttribute('style')).toBe(false);
    expect(scriptSnippet(exhibit, setting)).toContain('<script src="https://site.example/embed.js" async></script>');
  });

  test('a frozen or themed frame differs in its address only', () => {
    const frozen = only(iframeSnippet(exhibit, { ...setting, frozen: '2026-01-01-aaaaaaaa', theme: 'dark' }), 'iframe');
    expect(frozen.getAttribute('src')).toBe(
      `https://site.example/r/2026-01-01-aaaaaaaa/embed/${exhibit.id}/?theme=dark`,
    );
  });

  test('a picture with its size, words for those who do not see it, and a caption with source and release', () => {
    const figure = only(imageSnippet(exhibit, setting), 'figure');
    const image = figure.querySelector('img');
    expect(image?.getAttribute('alt')).toContain(exhibit.finding);
    expect(Number(image?.getAttribute('height'))).toBeGreaterThan(200);
    const caption = figure.querySelector('figcaption')?.textContent ?? '';
    for (const said of [release, ...exhibit.facts, ...exhibit.sources.map(({ text }) => text)])
      expect(caption).toContain(said);
  });

  test('an oEmbed answer that WordPress shows as a sandboxed frame after a quotation', () => {
    const answer = JSON.parse(oembed(exhibit, setting));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(answer.html).not.toContain('\n');
    expect(answer.html).toMatch(/^<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote><iframe [^>]*><\/iframe>$/);
    const shown = filteredByWordPress(answer.html, 'abcDEF1234') ?? '';
    const frame = only(shown, 'iframe');
    expect(frame.getAttribute('src')).toBe(`https://site.example/embed/${exhibit.id}/#?secret=abcDEF1234`);
    const before = [...only(answer.html, 'iframe').attributes].map(({ name }) => name);
    expect(before.filter((name) => !frame.hasAttribute(name))).toEqual([]);
  });

  test('citations that name document, line, stage and release', () => {
    const cited = citationOf(exhibit, realBooks, setting);
    expectCited(cited, exhibit, `https://site.example/charts/${exhibit.id}/`);
    expect(JSON.parse(cited.csl)[0]).toMatchObject({ type: 'graphic', issued: { 'date-parts': [[2026, 11, 21]] } });
  });

  test('citations and a picture of a frozen release lead to what the release keeps', () => {
    const frozen = '2026-01-01-aaaaaaaa';
    const at = `https://site.example/r/${frozen}/`;
    const { short, csl } = citationOf(exhibit, realBooks, { ...setting, frozen });
    expect(short).toContain(`${frozen}，${at}embed/${exhibit.id}/`);
    expect(JSON.parse(csl)[0]).toMatchObject({ version: frozen, issued: { 'date-parts': [[2026, 1, 1]] } });
    const figure = only(imageSnippet(exhibit, { ...setting, frozen }), 'figure');
    expect(figure.querySelector('img')?.getAttribute('src')).toBe(`${at}charts/${exhibit.id}.png`);
    expect(figure.querySelector('a')?.getAttribute('href')).toBe(`${at}embed/${exhibit.id}/`);
    expect(figure.querySelector('figcaption')?.textContent).toContain(frozen);
    expect(figure.outerHTML).not.toContain(setting.publication.release);
  });

  test('a Dataset that search engines of data accept', () => {
    const dataset = chartDataset(exhibit, realBooks, setting) as Record<string, unknown>;
    expect(String(dataset['name']).length).toBeGreaterThan(5);
    // Google asks for 50 to 5000 characters.
    expect(String(dataset['description']).length).toBeGreaterThanOrEqual(50);
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      license: expect.stringMatching(/^https:/),
      creator: { '@type': 'Organization' },
    });
    const urls = JSON.stringify(dataset).match(/"https?:[^"]*"/g) ?? [];
    expect(urls.filter((url) => !URL.canParse(url.slice(1, -1)))).toEqual([]);
  });
});

describe.each(englishCharts)('the English citation of $id', (exhibit) => {
  test('is English throughout, of the English chart at its own address', () => {
    const cited = citationOf(exhibit, realBooks, { ...setting, language: 'en' });
    expectCited(cited, exhibit, `https://site.example/en/charts/${exhibit.id}/`);
    expect(cited.long).toContain(`“${exhibit.question} ${exhibit.finding}” [chart]`);
    // The site's own name, and the few names that exist in Chinese alone within an English finding.
    const said = [cited.short, cited.long].join().replaceAll(exhibit.finding, '').replaceAll('算清楚', '');
    expect(said).not.toMatch(/\p{Script=Han}|in Chinese/u);
  });
});

test('the catalogue names every table and every chart, in both vocabularies', () => {
  const catalog = dataCatalog(dataTables, charts, realBooks, setting) as { dataset: { name: string }[] };
  expect(catalog.dataset).toHaveLength(dataTables.length + charts.length);
  const dcat = dcatCatalog(dataTables, charts, realBooks, setting) as {
    '@context': object;
    'dcat:dataset': { '@id': string; 'dcat:distribution': object[] }[];
  };
  expect(new Set(dcat['dcat:dataset'].map((dataset) => dataset['@id'])).size).toBe(dataTables.length + charts.length);
  for (const dataset of dcat['dcat:dataset']) expect(dataset['dcat:distribution'].length).toBeGreaterThan(1);
  const prefixes = new Set(
    JSON.stringify(dcat)
      .match(/"(?:[a-z]+):(?!\/)/g)
      ?.map((found) => found.slice(1, -1)),
  );
  expect([...prefixes].filter((prefix) => !(prefix in dcat['@context']))).toEqual([]);
});

test('hostile text of a book stays text in snippets, citations and descriptions', () => {
  for (const html of [
    iframeSnippet(hostile, setting),
    imageSnippet(hostile, setting),
    JSON.parse(oembed(hostile, setting)).html,
  ]) {
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('script, [onerror]')).toHaveLength(0);
  }
  const script = scriptJson(chartDataset(hostile, realBooks, setting));
  expect(script).not.toMatch(/[<>&]/);
  expect(JSON.parse(script).name).toBe(hostile.finding);
  expect(citationOf(hostile, realBooks, setting).bibtex).not.toMatch(/[^\\][&%#]/);
});
