import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../src/preview/header-rules.ts';

describe('a _headers file', () => {
  const rules = readHeaderRules('# note\n/*\n  X-A: 1\n  X-B: 2\n\n/embed/*\n  ! X-A\n  X-B: 3\n');

  test('gives every path the headers of all rules that match', () => {
    expect([...headersFor(rules, '/about/')]).toEqual([
      ['x-a', '1'],
      ['x-b', '2'],
    ]);
  });

  test('lets a later rule replace a value and take a header away', () => {
    expect([...headersFor(rules, '/embed/chart/')]).toEqual([['x-b', '3']]);
  });

  test('takes the dots of a pattern literally', () => {
    const csv = readHeaderRules('/data/*.csv\n  X-Kind: table');
    expect(headersFor(csv, '/data/cells.csv').get('x-kind')).toBe('table');
    expect(headersFor(csv, '/data/cellsXcsv').size).toBe(0);
  });

  test.each(['  X-A: 1', 'about', '/a\n  nonsense'])('names the line that it cannot read: %j', (text) => {
    expect(() => readHeaderRules(text)).toThrow(/_headers:\d/);
  });
});

describe('the site', () => {
  const rules = readHeaderRules(readFileSync('public/_headers', 'utf8'));
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
});
