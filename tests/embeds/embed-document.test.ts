import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { embedDocument } from '../../src/embeds/embed-document.ts';
import { embedLevels } from '../../src/embeds/embed-levels.ts';
import { charts, context, hostile, publication, script } from './the-charts.ts';

const { release } = publication;
const oembed = 'https://site.example/oembed/x.json';
const own = { language: 'zh-TW', release, base: '/', script, oembed, frozen: false } as const;
const made = charts.map((exhibit) => {
  const levels = embedLevels(context, exhibit);
  return {
    id: exhibit.id,
    exhibit,
    levels,
    live: embedDocument(exhibit, { ...own, levels, views: exhibit.views?.() ?? [] }),
    frozen: embedDocument(exhibit, { ...own, levels, views: exhibit.views?.() ?? [], oembed: undefined, frozen: true }),
  };
});

describe.each(made)('the frame of $id', ({ id, exhibit, live, frozen }) => {
  test('weighs at most 40 kB over the wire, with everything it needs', () => {
    for (const text of [live, frozen]) expect(brotliCompressSync(text).length).toBeLessThan(40_000);
  });

  test('fetches nothing: no file, font, picture or frame of any place', () => {
    const { document } = new JSDOM(live).window;
    expect(
      document.querySelectorAll('[src], [srcset], link[rel~="stylesheet"], link[rel~="preload"], iframe, img, object')
        .length,
    ).toBe(0);
    expect(live).not.toMatch(
      /@import|@font-face|url\((?!#)|localStorage|sessionStorage|document\.cookie|document\.referrer/,
    );
  });

  test('has a policy that knows exactly its own style and script', () => {
    const { document } = new JSDOM(live).window;
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`style-src ${hash(document.querySelector('style')?.textContent ?? '')};`);
    expect(policy).toContain(`script-src ${hash(document.querySelector('script')?.textContent ?? '')};`);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toContain('unsafe');
    expect(document.querySelectorAll('[style], [onclick], [onload]').length).toBe(0);
  });

  test('says what, whose, when, from where, at which release, and leads back', () => {
    const { document } = new JSDOM(live).window;
    const text = document.body.textContent ?? '';
    for (const said of [
      exhibit.question,
      exhibit.finding,
      ...exhibit.facts,
      ...exhibit.sources.map((source) => source.text),
      release,
    ])
      expect(text).toContain(said);
    expect(document.querySelector('.foot a')?.getAttribute('href')).toBe(`../../charts/${id}/`);
    expect(document.querySelectorAll('details table tbody tr').length).toBe(exhibit.table.rows.length);
  });

  test('carries the line of every mark that leads to a page, from where the site is', () => {
    for (const [text, root] of [
      [live, '../../'],
      [frozen, '../../../../'],
    ] as const) {
      const { document } = new JSDOM(text).window;
      const carried = [...text.matchAll(/ data-source="([^"]*)"/g)].map(([, address = '']) => address);
      expect(carried.filter((address) => !/^sources\/\d{3}\/#L\d+$/.test(address.replace(root, '')))).toEqual([]);
      const marks = [...document.querySelectorAll<SVGAElement>('.figure a')];
      const lines = marks.map((mark) => mark.dataset['source'] ?? mark.getAttribute('href') ?? '');
      expect(lines.filter((address) => !/\/sources\/\d{3}\/#L\d+$/.test(address))).toEqual([]);
    }
  });

  test('opens every link outside of itself, by an address relative to the site', () => {
    for (const [text, root] of [
      [live, '../../'],
      [frozen, '../../../../'],
    ] as const) {
      const links = [...new JSDOM(text).window.document.querySelectorAll('a[href]')].filter(
        (link) => !link.getAttribute('href')?.startsWith('#'),
      );
      expect(links.length).toBeGreaterThan(2);
      expect(
        links.filter((link) => link.getAttribute('target') !== '_blank' || link.getAttribute('rel') !== 'noopener'),
      ).toEqual([]);
      expect(
        links
          .map((link) => link.getAttribute('href'))
          .filter((href) => !href?.startsWith(root) || href.startsWith(`${root}../`)),
      ).toEqual([]);
    }
  });
});

test('the treemap of an agency opens into each of its plans', () => {
  const treemaps = made.filter(({ id }) => id.endsWith('expenditure-treemap'));
  for (const { levels, live } of treemaps) {
    expect(levels.length).toBeGreaterThan(2);
    const { document } = new JSDOM(live).window;
    const targets = new Set(
      [...document.querySelectorAll('.wide a')].map((link) => link.getAttribute('href')?.split('#')[0]),
    );
    const opened = [...document.querySelectorAll<HTMLElement>('template[data-at]')].map(
      (template) => template.dataset['at'],
    );
    expect(opened.filter((at) => !targets.has(at))).toEqual([]);
  }
});

test('leads those who look for oEmbed to its full address; a frozen frame has none, and says that its sources are live', () => {
  const [{ live, frozen } = { live: '', frozen: '' }] = made;
  const links = (text: string) => [
    ...new JSDOM(text).window.document.querySelectorAll('link[type="application/json+oembed"]'),
  ];
  expect(links(live).map((link) => link.getAttribute('href'))).toEqual([oembed]);
  expect(links(frozen)).toEqual([]);
  expect(frozen).toContain('出處連到網站現在的文件頁');
  expect(live).not.toContain('出處連到網站現在的文件頁');
});

test('hostile text of a book stays text', () => {
  const { document } = new JSDOM(embedDocument(hostile, own)).window;
  expect(document.querySelectorAll('img, script').length).toBe(1);
  expect(document.querySelector('h1')?.textContent).toContain('</script><img src=x');
  expect(document.documentElement.outerHTML).not.toContain('\u202e');
});
