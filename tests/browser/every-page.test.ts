import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { headersFor, readHeaderRules } from '../../src/preview/header-rules.ts';
import { addressOf, expect, test } from './browser-test.ts';
import type { BuiltPage } from './built-pages.ts';
import { builtPages } from './built-pages.ts';

/** What a page says of itself, read by the browser's own parser. */
interface PageFacts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Pages that search engines shall not list: embeds, frozen releases. */
  readonly unlisted: boolean;
  readonly canonical: string;
  /** The page in each language: `hreflang` and address. */
  readonly alternates: readonly (readonly [language: string, address: string])[];
  readonly headings: number;
  /** The page's own content security policies, as written. */
  readonly policies: readonly string[];
  readonly styled: string[];
  readonly ids: string[];
  /** Every address in the page, as written. */
  readonly links: string[];
}

const pages = builtPages();

/** At most this many findings are shown of one kind. */
const first = (findings: readonly string[]) => findings.slice(0, 25);

test('every page is sound by itself and every address in it leads somewhere', { timeout: 240_000 }, async ({
  open,
}) => {
  const reader = await open('404.html');
  // An empty page has no policy of its own that the pages it reads could break.
  await reader.goto('about:blank');
  const read = new Map<string, PageFacts>();
  for (const page of pages) {
    read.set(page.address, await reader.evaluate(readPage, readFileSync(page.file, 'utf8')));
  }
  expect(pages.length).toBeGreaterThan(0);

  expect
    .soft(first(own(read, ({ language }) => (/^(zh-Hant-TW|zh-TW|en)$/.test(language) ? [] : [`lang=${language}`]))))
    .toEqual([]);
  expect.soft(first(own(read, ({ headings }) => (headings === 1 ? [] : [`${headings} h1`])))).toEqual([]);
  expect.soft(first([...read].flatMap(([address, { policies }]) => wrongPolicy(address, policies)))).toEqual([]);
  expect.soft(first(own(read, ({ styled }) => styled))).toEqual([]);
  expect.soft(first(own(read, ({ ids }) => repeated(ids).map((id) => `id twice: ${id}`)))).toEqual([]);
  expect.soft(first(own(read, ({ title }) => (title === '' ? ['no title'] : [])))).toEqual([]);
  expect.soft(first(own(read, ({ description }) => (description ? [] : ['no description'])))).toEqual([]);

  const all = [...read.values()];
  expect.soft(first(repeated(all.map(({ title }) => title))), 'titles that two pages share').toEqual([]);
  const described = first(repeated(all.map(({ description }) => description)));
  expect.soft(described, 'descriptions that two pages share').toEqual([]);

  expect.soft(first(wronglyNamed(read)), 'what search engines are told of a page').toEqual([]);

  expect.soft(first(deadLinks(pages, read)), 'addresses that lead nowhere').toEqual([]);
});

/** Runs in the browser. */
function readPage(html: string): PageFacts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ element: element.localName, name, value })),
  );
  const linking = new Set(['href', 'src', 'poster', 'action', 'xlink:href']);
  return {
    language: page.documentElement.lang,
    title: page.title.trim(),
    description: meta('description'),
    unlisted: meta('robots').includes('noindex'),
    canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
    alternates: [...page.querySelectorAll('link[rel=alternate][hreflang]')].map(
      (link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const,
    ),
    headings: page.querySelectorAll('h1').length,
    policies: [...page.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map(
      (policy) => policy.getAttribute('content') ?? '',
    ),
    styled: attributes
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ element, name, value }) => `<${element} ${name}="${value.slice(0, 60)}">`),
    ids: attributes.filter(({ name }) => name === 'id').map(({ value }) => value),
    links: [...new Set(attributes.filter(({ name }) => linking.has(name)).map(({ value }) => value))],
  };
}

function own(read: ReadonlyMap<string, PageFacts>, findings: (facts: PageFacts) => readonly string[]): string[] {
  return [...read].flatMap(([address, facts]) => findings(facts).map((finding) => `/${address}: ${finding}`));
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))];
}

/** What a page of the site may do, directive by directive; `#` stands for the hashes of its own styles and scripts. */
const sitePolicy = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'script-src': "'self' #",
  'style-src': "'self' #",
};
/** A frame holds all that it needs; it fetches nothing, and a frozen one asks only whether its figures still stand. */
const framePolicy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'script-src': '#',
  'style-src': '#',
};
const headers = readHeaderRules(readFileSync(join('dist', '_headers'), 'utf8'));

/** How the one policy of a page, and what the host says of its framing, differ from what is decided here. */
function wrongPolicy(address: string, policies: readonly string[]): string[] {
  const framed = /^(en\/)?(embed|r)\//.test(address);
  const search = /^(en\/)?search\/$/.test(address);
  const due: Record<string, string> = { ...(framed ? framePolicy : sitePolicy) };
  if (address.startsWith('r/')) due['connect-src'] = "'self'";
  if (search) due['script-src'] = "'self' 'wasm-unsafe-eval' #";
  const found = policies.map((policy) =>
    Object.fromEntries(
      policy.split(';').flatMap((directive) => {
        const [name = '', ...sources] = directive.split(/\s+/).filter(Boolean);
        const hashed = sources.map((source) => (/^'sha256-[\w+/]+=*'$/.test(source) ? '#' : source));
        return name === '' ? [] : [[name, [...new Set(hashed)].join(' ')]];
      }),
    ),
  );
  const framing = headersFor(headers, `/${address}`).get('content-security-policy') ?? '';
  return [
    ...(isDeepStrictEqual(found, [due]) ? [] : [`/${address}: ${JSON.stringify(found)}`]),
    ...(framing === (framed ? '' : "frame-ancestors 'self'") ? [] : [`/${address}: _headers says ${framing}`]),
  ];
}

/** Listed pages that name another page as themselves, or whose counterpart in the other language is absent or names others. */
function wronglyNamed(read: ReadonlyMap<string, PageFacts>): string[] {
  const root = read.get('')?.canonical ?? '';
  const pathOf = (address: string) => (address.startsWith(root) ? address.slice(root.length) : address);
  return [...read].flatMap(([address, { canonical, alternates, unlisted }]) => {
    if (unlisted) return [];
    const plain = address.replace(/^en\//, '');
    const found = [pathOf(canonical), ...alternates.map(([language, href]) => `${language} ${pathOf(href)}`)];
    const due = [address, `zh-Hant-TW ${plain}`, `en en/${plain}`];
    const absent = [plain, `en/${plain}`].filter((path) => !read.has(path));
    if (absent.length === 0 && found.join() === due.join()) return [];
    return [`/${address} names ${found.join(', ')}${absent.map((path) => `; /${path} is not there`).join('')}`];
  });
}

/** Addresses within the site whose page, file or fragment does not exist, and addresses that are none. */
function deadLinks(all: readonly BuiltPage[], read: ReadonlyMap<string, PageFacts>): string[] {
  const site = addressOf('');
  const published = canonicalOrigin(all, read);
  // From what leads nowhere to the pages that say so: a broken menu is one finding, not one a page.
  const dead = new Map<string, string[]>();
  const report = (finding: string, address: string) => dead.set(finding, [...(dead.get(finding) ?? []), `/${address}`]);
  const ids = new Map([...read].map(([address, facts]) => [address, new Set(facts.ids)]));
  for (const [address, { links }] of read) {
    for (const link of links) {
      const url = URL.parse(link, addressOf(address));
      if (url === null) report(`${link} is no address`, address);
      else if (url.href.startsWith(site)) {
        const path = decodeURIComponent(url.href.slice(site.length).split(/[?#]/, 1)[0] ?? '');
        const fragment = decodeURIComponent(url.hash.slice(1));
        const page = ids.get(path);
        if (!page && !isFile(path)) report(`/${path} is not there`, address);
        else if (fragment !== '' && page && !page.has(fragment)) report(`${link} has no such place`, address);
      } else if (url.origin === new URL(site).origin) report(`${link} leaves the sub-path`, address);
      else if (url.origin === published) continue;
      else if (!/^(https|mailto|data):$/.test(url.protocol)) report(link, address);
    }
  }
  return [...dead].map(([finding, from]) => `${finding} (on ${from.length} pages, first ${from[0]})`);
}

/** Where the site says that it lives: canonical and social addresses point there. */
function canonicalOrigin(all: readonly BuiltPage[], read: ReadonlyMap<string, PageFacts>): string {
  const home = read.get('') ?? read.get(all[0]?.address ?? '');
  const canonical = home?.links.find((link) => link.startsWith('http'));
  return canonical === undefined ? '' : new URL(canonical).origin;
}

function isFile(path: string): boolean {
  const file = join('dist', path);
  return path !== '' && existsSync(file) && statSync(file).isFile();
}
