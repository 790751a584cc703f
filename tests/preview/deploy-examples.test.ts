import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from '../../src/preview/header-rules.ts';
import { siteAddresses, siteRules } from './site-rules.ts';

const rules = siteRules();
const document = readFileSync('docs/deploy.md', 'utf8');
const example = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? '';

const names = [
  'content-security-policy',
  'access-control-allow-origin',
  'cache-control',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
];
/** What is said of no address by name is asked for anew each time, as the hosts that read `_headers` do by themselves. */
const promised = (path: string) => ({
  'cache-control': 'no-cache',
  ...Object.fromEntries(
    names.flatMap((name) => (headersFor(rules, path).has(name) ? [[name, headersFor(rules, path).get(name)]] : [])),
  ),
});

/** The server's `add_header` lines with its maps worked out; an empty value sends nothing. */
function nginxHeaders(path: string): Record<string, string> {
  const maps = new Map<string, string>();
  for (const [, name = '', body = ''] of example('nginx').matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g)) {
    const entries = [...body.matchAll(/^\s*(\S+)\s+"([^"]*)";/gm)].map(([, key = '', value = '']) => ({ key, value }));
    const found = entries.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
    maps.set(name, (found ?? entries.find(({ key }) => key === 'default'))?.value ?? '');
  }
  const set = [...example('nginx').matchAll(/add_header ([\w-]+) (?:"([^"]*)"|(\S+?))(?: always)?;/g)].map(
    ([, name = '', quoted, bare = '']) => [name.toLowerCase(), quoted ?? maps.get(bare) ?? bare] as const,
  );
  return Object.fromEntries(set.filter(([, value]) => value !== ''));
}

/** The site's `header` lines whose matchers hold. */
function caddyHeaders(path: string): Record<string, string> {
  const text = example('caddy');
  const matches = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const matchers = new Map(
    [...text.matchAll(/^\s*(@\w+) (not )?path (.+)$/gm)].map(([, name = '', not, patterns = '']) => [
      name,
      patterns.split(' ').some(matches) === (not === undefined),
    ]),
  );
  const everywhere = [...(/header \{([^}]*)\}/.exec(text)?.[1]?.matchAll(/^\s*([\w-]+) (.+)$/gm) ?? [])];
  const conditional = [...text.matchAll(/^\s*header (@\w+) ([\w-]+) (.+)$/gm)].filter(([, matcher = '']) =>
    matchers.get(matcher),
  );
  return Object.fromEntries(
    [
      ...everywhere.map(([, name = '', value = '']) => [name, value] as const),
      ...conditional.map(([, , name = '', value = '']) => [name, value] as const),
    ].map(([name, value]) => [name.toLowerCase(), value.replace(/^"|"$/g, '')]),
  );
}

test.each(siteAddresses)('the examples for nginx and Caddy send what _headers says for %s', (path) => {
  expect(nginxHeaders(path), 'nginx').toEqual(promised(path));
  expect(caddyHeaders(path), 'Caddy').toEqual(promised(path));
});

test('nginx is told all that it does not start without, and that what it compresses varies', () => {
  for (const said of ['ssl_certificate ', 'ssl_certificate_key ', 'gzip_vary on;', 'absolute_redirect off;'])
    expect(example('nginx')).toContain(said);
});

test('a missing page is kept by nobody: nginx says so with 200 only, Caddy takes it back', () => {
  expect(example('nginx')).toMatch(/add_header Cache-Control \$caching;/);
  expect(example('nginx').match(/always;/g)?.length).toBe(5);
  expect(/handle_errors \{([^}]*)\}/.exec(example('caddy'))?.[1]).toContain('header -Cache-Control');
});
