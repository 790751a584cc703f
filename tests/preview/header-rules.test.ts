import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../src/preview/header-rules.ts';
import { framingRules } from '../../src/publishing/framing-rules.ts';
import { siteAddresses, siteRules } from './site-rules.ts';

describe('a _headers file', () => {
  const rules = readHeaderRules('# note\n/*\n  X-A: 1\n  X-B: 2\n\n/embed/*\n  X-B: 3\n');

  test('gives every path the headers of all rules that match', () => {
    expect([...headersFor(rules, '/about/')]).toEqual([
      ['x-a', '1'],
      ['x-b', '2'],
    ]);
  });

  test('sends what two rules say of one header with both values, as hosts do', () => {
    expect(headersFor(rules, '/embed/chart/').get('x-b')).toBe('2, 3');
  });

  test('takes the dots of a pattern literally', () => {
    const csv = readHeaderRules('/data/*.csv\n  X-Kind: table');
    expect(headersFor(csv, '/data/cells.csv').get('x-kind')).toBe('table');
    expect(headersFor(csv, '/data/cellsXcsv').size).toBe(0);
  });

  test.each(['  X-A: 1', 'about', '/a\n  nonsense', '/a\n  ! X-A'])(
    'names the line that it cannot read: %j',
    (text) => {
      expect(() => readHeaderRules(text)).toThrow(/_headers:\d/);
    },
  );
});

describe('the site', () => {
  const rules = siteRules();
  const csp = (path: string) => headersFor(rules, path).get('content-security-policy');

  test('may be framed by others only as an embed', () => {
    expect(csp('/')).toBe("frame-ancestors 'self'");
    expect(csp('/compare/')).toBe("frame-ancestors 'self'");
    expect(csp('/embed/compare-objects/')).toBeUndefined();
    expect(csp('/r/2026-a3f9/embed/compare-objects/')).toBeUndefined();
  });

  test.each([
    '/data/cells.csv',
    '/charts/compare-objects.svg',
    '/oembed/compare-objects.json',
    '/embed/x/',
    '/embed.js',
  ])('lets programs on other sites read %s', (path) => {
    expect(headersFor(rules, path).get('access-control-allow-origin')).toBe('*');
  });

  test('is kept for good by browsers only where the address carries the content', () => {
    expect(headersFor(rules, '/_astro/page.D3kf.css').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/r/2026-a3f9/embed/x/').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/embed/x/').get('cache-control')).toBeUndefined();
  });

  test.each(siteAddresses)('%s gets each header from one rule only: hosts join the values of two', (path) => {
    for (const [name, value] of headersFor(rules, path)) {
      const said = rules.flatMap(({ set }) => set.filter(([key]) => key.toLowerCase() === name).map(([, one]) => one));
      expect(said, name).toContain(value);
    }
  });

  test('a folder that comes with a new city is not framed by others either', () => {
    const folder = { path: '/', folders: ['embed', 'r', 'tainan', 'en'], files: ['404.html'] };
    const english = { path: '/en/', folders: ['embed', 'tainan'], files: [] };
    const own = readHeaderRules(framingRules([folder, english]));
    expect(own.map(({ pattern }) => pattern)).toEqual(['/', '/404.html', '/tainan/*', '/en/', '/en/tainan/*']);
  });
});
