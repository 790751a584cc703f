import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dataTables } from '../../src/data-files/data-tables.ts';
import { citationOf } from '../../src/embeds/citation.ts';
import { chartDataset, dataCatalog, dcatCatalog, scriptJson } from '../../src/embeds/dataset-ld.ts';
import { oembed } from '../../src/embeds/oembed.ts';
import { iframeSnippet, imageSnippet, scriptSnippet } from '../../src/embeds/snippets.ts';
import { charts, hostile, publication, realBooks, setting } from './the-charts.ts';
import { filteredByWordPress } from './word-press.ts';

const { release } = publication;
const only = (html: string, selector: string) => {
  const found = [...new JSDOM(html).window.document.querySelectorAll(selector)];
  expect(found).toHaveLength(1);
  return found[0] as Element;
};

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
    const { short, long, bibtex, csl } = citationOf(exhibit, realBooks, setting);
    const [{ cell } = { cell: { document: '', line: 0 } }] = exhibit.sources;
    const address = `https://site.example/charts/${exhibit.id}/`;
    for (const text of [short.zh, short.en, long.zh, long.en, bibtex, csl]) {
      expect(text).toContain(release);
      expect(text).toContain(address);
      expect(text).toContain(String(cell.line));
      expect(text).toContain(cell.document);
      expect(text).toMatch(/決算|預算|公庫撥入|account|budget|結果|目標|results and targets/);
    }
    expect(bibtex).toMatch(/^@misc\{[\w-]+,\n(?: {2}[a-z]+ = \{.*\},?\n)+\}\n$/);
    const depth = [...bibtex.replace(/\\[{}]/g, '')].reduce((sum, c) => sum + (c === '{' ? 1 : c === '}' ? -1 : 0), 0);
    expect(depth).toBe(0);
    expect(JSON.parse(csl)[0]).toMatchObject({
      type: 'graphic',
      title: exhibit.finding,
      version: release,
      URL: address,
      issued: { 'date-parts': [[2026, 11, 21]] },
    });
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

test('the catalogue names every table and every chart, in both vocabularies', () => {
  const catalog = dataCatalog(dataTables, charts, setting) as { dataset: { name: string }[] };
  expect(catalog.dataset).toHaveLength(dataTables.length + charts.length);
  const dcat = dcatCatalog(dataTables, charts, setting) as {
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
