import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cardSvg } from '../../src/embeds/card-svg.ts';
import { chartTokens, faces } from '../../src/embeds/chart-tokens.ts';
import { fitHeadline } from '../../src/embeds/picture-text.ts';
import { standaloneSvg } from '../../src/embeds/standalone-svg.ts';
import { charts, englishCharts, hostile, publication, words } from './the-charts.ts';

const { release, site } = publication;
const parse = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

test('the colours and faces of embeds and pictures are those of the site', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8')
    .replace(/\s+/g, ' ')
    .replace('var(--ink)', 'light-dark(#1c2024, #eceae4)');
  for (const [name, { light, dark }] of Object.entries(chartTokens))
    expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
  for (const [name, stack] of Object.entries(faces)) expect(css).toContain(`--${name}: ${stack};`);
});

describe.each(charts)('the picture of $id', (exhibit) => {
  const svg = standaloneSvg(exhibit, { words, release, base: '/', site });
  const document = parse(svg);

  test('is well-formed and says what, which stage, from where and at which release', () => {
    const text = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
    const plain = (said: string) => said.replace(/\s/g, '');
    expect(plain(text)).toContain(plain(exhibit.finding));
    for (const said of [...exhibit.facts, ...exhibit.sources.map(({ statement }) => statement), release])
      expect(plain(text)).toContain(plain(said));
  });

  test('needs no variable, no font file and no other file', () => {
    expect(svg).not.toMatch(/var\(|light-dark|@import|@font-face|url\(http|<image|<script| style=/);
  });

  test('gives every shape and text a literal colour in both themes', () => {
    const style = document.querySelector('style')?.textContent ?? '';
    const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');
    const kinds = new Set(
      [...svg.matchAll(/ class="[^"]*kind-([\w-]+)/g)].map(([, kind]) => kind).filter((kind) => kind !== 'fill'),
    );
    for (const theme of [light, dark]) {
      expect(theme).toContain('.ground {');
      for (const kind of kinds)
        if (svg.includes('kind-fill') || svg.includes('ribbon')) expect(theme).toContain(`.kind-${kind}`);
    }
  });

  test('keeps every line of text inside its frame', () => {
    const width = Number(document.documentElement.getAttribute('width'));
    const height = Number(document.documentElement.getAttribute('height'));
    for (const line of document.querySelectorAll('svg > g > text')) {
      expect(Number(line.getAttribute('y'))).toBeLessThan(height);
      expect(Number(line.getAttribute('x'))).toBeLessThan(width);
    }
  });

  test('leads to the published lines', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith(site))).toEqual([]);
    expect(document.querySelectorAll('[data-source], [data-derived]').length).toBe(0);
  });
});

test('hostile text of a book stays text', () => {
  const document = parse(standaloneSvg(hostile, { words, release, base: '/', site: '' }));
  expect(document.querySelectorAll('img, script, parsererror').length).toBe(0);
  const card = parse(cardSvg({ ...hostile, drawing: hostile.drawings.wide }, '算清楚', '算'));
  expect(card.querySelectorAll('img, script, parsererror, a[href]').length).toBe(0);
});

test('a low drawing stands under its words, larger than beside them', () => {
  const low = '<svg viewBox="0 0 720 180" class="chart"><text>1</text></svg>';
  const card = parse(cardSvg({ question: '?', finding: '一句話', facts: [], drawing: low }, '算清楚', '算'));
  const [, x = '', , scale = ''] =
    /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(card.querySelector('g[transform]')?.outerHTML ?? '') ?? [];
  expect(Number(scale)).toBeGreaterThan(1.4);
  expect(Number(x)).toBeLessThan(100);
});

describe.each([...charts, ...englishCharts])('the card of $id: $finding', (exhibit) => {
  test('has the whole headline, and no line of it outside the card', () => {
    const card = parse(cardSvg({ ...exhibit, drawing: exhibit.drawings.wide }, '算清楚', '算'));
    const lines = [...card.querySelectorAll('svg > g > text.strong:not(.on-mark)')].slice(1);
    const said = lines.map(({ textContent }) => textContent).join('');
    expect(said.replace(/\s/g, '')).toBe(exhibit.finding.replace(/\s/g, ''));
    const words = [...card.querySelectorAll('svg > g > text')];
    expect(Math.max(...words.map((text) => Number(text.getAttribute('y'))))).toBeLessThan(630);
  });
});

test('a headline of a card breaks between words, after punctuation first', () => {
  const { lines } = fitHeadline('兩市最多的都是業務費：臺中 43.5%，高雄 56.0%', [{ size: 40, line: 55 }], 356, 400);
  expect(lines).toEqual(['兩市最多的都是', '業務費：', '臺中 43.5%，', '高雄 56.0%']);
  const wide = fitHeadline('兩市最多的都是業務費：臺中 43.5%，高雄 56.0%', [{ size: 46, line: 63 }], 1112, 126);
  expect(wide.lines).toEqual(['兩市最多的都是業務費：臺中 43.5%，', '高雄 56.0%']);
  const english = fitHeadline('Purchase of goods and services is largest', [{ size: 40, line: 55 }], 356, 400);
  expect(english.lines).toEqual(['Purchase of', 'goods and', 'services is', 'largest']);
  // A dictionary cuts 資訊|服務費, which is one official name.
  const named = fitHeadline('占最多的都是資訊服務費', [{ size: 40, line: 55 }], 356, 400, ['資訊服務費']);
  expect(named.lines).toEqual(['占最多的都是', '資訊服務費']);
});

test('a page without a drawing has a card of words over the whole width', () => {
  const card = parse(cardSvg({ question: '指標', finding: '查修 12,345 件', facts: ['件數'] }, '算清楚', '算'));
  expect(card.querySelectorAll('parsererror')).toHaveLength(0);
  expect(card.querySelector('text[font-size="64"]')?.textContent).toBe('查修 12,345 件');
});
