import type { Language } from './languages.ts';

type AuditPart = 'checks' | 'discrepancies' | 'readings';
/** What narrows an audit page: choices of its filter. */
interface AuditView {
  readonly protects?: string;
  readonly rule?: string;
  readonly status?: string;
}

/** Parameters of each page of the public contract. Optional ones become the fragment or the query. */
export interface PageParams {
  readonly home: object;
  readonly 'agency-year': { readonly city: string; readonly year: number | string };
  /** `by`: a dimension of spending other than the plans; `node`: the part of it that is meant. */
  readonly 'spending-by': {
    readonly city: string;
    readonly year: number | string;
    readonly by: string;
    readonly node?: string | undefined;
  };
  readonly plan: { readonly city: string; readonly year: number | string; readonly code: string };
  readonly statements: { readonly city: string; readonly year: number | string };
  /** `line`: the row that begins on this line of the document. */
  readonly statement: {
    readonly city: string;
    readonly year: number | string;
    readonly slug: string;
    readonly line?: number;
  };
  /** Two columns, a breakdown and a measure of the explorer; its own default when left out. */
  readonly compare: {
    readonly a?: string | undefined;
    readonly b?: string | undefined;
    readonly by?: string | undefined;
    readonly as?: string | undefined;
  };
  /** `a`, `b`: ids of two columns. */
  readonly 'compare-pair': { readonly a: string; readonly b: string };
  readonly programmes: object;
  readonly programme: { readonly slug: string };
  readonly indicators: object;
  /** `document`, `line`: the sentence of the series that begins there. */
  readonly indicator: { readonly slug: string; readonly document?: string; readonly line?: number };
  readonly search: { readonly q?: string };
  readonly source: { readonly document: string; readonly line?: number };
  /** All books together. `part`: a section of the page. The rest narrows it. */
  readonly audit: { readonly part?: AuditPart; readonly document?: string } & AuditView;
  /** One book. `check`, `reading`, `discrepancy`: their ids; `part`: a section of the page. The rest narrows it. */
  readonly 'audit-document': {
    readonly document: string;
    readonly check?: string;
    readonly reading?: string;
    readonly discrepancy?: string;
    readonly part?: AuditPart | 'absent';
  } & AuditView;
  /** `term`: the entry's id. */
  readonly glossary: { readonly term?: string };
  readonly about: object;
  readonly data: object;
  readonly charts: object;
  readonly chart: { readonly chart: string };
  readonly embed: { readonly chart: string };
  readonly gallery: object;
}

/** Parameters of files. Those in {@link spoken} exist once per language, the others once. */
export interface FileParams {
  readonly 'data-file': { readonly file: string };
  readonly 'chart-file': { readonly chart: string; readonly format: 'svg' | 'png' | 'csv' | 'json' | 'md' };
  /** A chart in one of its forms and themes, for looking over. */
  readonly 'gallery-file': {
    readonly chart: string;
    readonly form: 'wide' | 'phone';
    readonly theme: 'light' | 'dark';
    readonly language: Language;
  };
  /** What the treemap of that name opens into. */
  readonly 'chart-tree': { readonly chart: string };
  readonly oembed: { readonly chart: string };
  /** Release and fingerprint of what the embed shows now; a frozen one asks for it. */
  readonly 'embed-figures': { readonly chart: string };
  /** What the embed can be asked for; the page that puts frames together asks. */
  readonly 'embed-choices': { readonly chart: string };
  /** A page's picture for sharing, 1200 × 630. */
  readonly card: { readonly card: string };
  readonly 'embed-script': object;
  /** Below `/r/{release}/`, where the languages stand as they do at the root. */
  readonly 'frozen-embed': { readonly release: string; readonly chart: string };
  /** A picture or the data of a chart there. */
  readonly 'frozen-chart-file': FileParams['chart-file'] & { readonly release: string };
  /** The feed of releases. */
  readonly feed: object;
  readonly favicon: object;
  /** The list of all pages that search engines are told of. */
  readonly sitemap: object;
}

export type PageName = keyof PageParams;
export type FileName = keyof FileParams;

type Parts = {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly fragment?: string | undefined;
};

const pages: { readonly [P in PageName]: (params: PageParams[P]) => Parts } = {
  home: () => ({ path: [] }),
  'agency-year': ({ city, year }) => ({ path: [city, String(year)] }),
  'spending-by': ({ city, year, by, node }) => ({
    path: [city, String(year), 'by', by],
    fragment: node === undefined ? undefined : nodeAnchor(node),
  }),
  plan: ({ city, year, code }) => ({ path: [city, String(year), 'plans', code] }),
  statements: ({ city, year }) => ({ path: [city, String(year), 'statements'] }),
  statement: ({ city, year, slug, line }) => ({
    path: [city, String(year), 'statements', slug],
    fragment: line === undefined ? undefined : rowAnchor(line),
  }),
  compare: ({ a, b, by, as }) => ({ path: ['compare'], query: { a, b, by, as } }),
  'compare-pair': ({ a, b }) => ({ path: ['compare', a, b] }),
  programmes: () => ({ path: ['programmes'] }),
  programme: ({ slug }) => ({ path: ['programmes', slug] }),
  indicators: () => ({ path: ['indicators'] }),
  indicator: ({ slug, document, line }) => ({
    path: ['indicators', slug],
    fragment: document === undefined || line === undefined ? undefined : quoteAnchor(document, line),
  }),
  search: ({ q }) => ({ path: ['search'], query: { q } }),
  source: ({ document, line }) => ({
    path: ['sources', document],
    fragment: line === undefined ? undefined : lineAnchor(line),
  }),
  audit: ({ part, protects, rule, status, document }) => ({
    path: ['audit'],
    query: { protects, rule, status, document },
    fragment: part,
  }),
  'audit-document': ({ document, check, reading, discrepancy, part, protects, rule, status }) => ({
    path: ['audit', document],
    query: { protects, rule, status },
    fragment:
      check !== undefined
        ? checkAnchor(check)
        : reading !== undefined
          ? readingAnchor(reading)
          : discrepancy !== undefined
            ? discrepancyAnchor(discrepancy)
            : part,
  }),
  glossary: ({ term }) => ({ path: ['glossary'], fragment: term }),
  about: () => ({ path: ['about'] }),
  data: () => ({ path: ['data'] }),
  charts: () => ({ path: ['charts'] }),
  chart: ({ chart }) => ({ path: ['charts', chart] }),
  embed: ({ chart }) => ({ path: ['embed', chart] }),
  gallery: () => ({ path: ['gallery'] }),
};

const files: {
  readonly [F in FileName]: (params: FileParams[F]) => { readonly path: readonly string[]; readonly directory?: true };
} = {
  'data-file': ({ file }) => ({ path: ['data', file] }),
  'chart-file': ({ chart, format }) => ({ path: ['charts', `${chart}.${format}`] }),
  'gallery-file': ({ chart, form, theme, language }) => ({
    path: [...prefixes[language], 'gallery', `${chart}-${form}-${theme}.svg`],
  }),
  'chart-tree': ({ chart }) => ({ path: ['charts', 'trees', `${chart}.json`] }),
  oembed: ({ chart }) => ({ path: ['oembed', `${chart}.json`] }),
  'embed-figures': ({ chart }) => ({ path: ['embed', chart, 'figures.json'] }),
  'embed-choices': ({ chart }) => ({ path: ['embed', chart, 'choices.json'] }),
  card: ({ card }) => ({ path: ['cards', `${card}.png`] }),
  'embed-script': () => ({ path: ['embed.js'] }),
  'frozen-embed': ({ chart }) => ({ path: ['embed', chart], directory: true }),
  'frozen-chart-file': ({ chart, format }) => ({ path: ['charts', `${chart}.${format}`] }),
  feed: () => ({ path: ['feed.xml'] }),
  favicon: () => ({ path: ['favicon.svg'] }),
  sitemap: () => ({ path: ['sitemap-index.xml'] }),
};

/** Files that say something in words, and so once in each language. */
const spoken: ReadonlySet<FileName> = new Set([
  'chart-file',
  'oembed',
  'embed-figures',
  'embed-choices',
  'card',
  'frozen-embed',
  'frozen-chart-file',
  'feed',
]);

const prefixes: Readonly<Record<Language, readonly string[]>> = { 'zh-TW': [], en: ['en'] };

/** `id` of a line on its document's page. */
export const lineAnchor = (line: number): string => `L${line}`;
/** `id` of a statement's row, named for the line that it begins on. */
export const rowAnchor = (line: number): string => `row-${line}`;
/** `id` of a part of an agency's spending on the page of its dimension. */
export const nodeAnchor = (node: string): string => `part-${node === '' ? 'whole' : node}`;
/** `id` of an indicator's sentence, named for its document and the line that prints the figure. */
export const quoteAnchor = (document: string, line: number): string => `line-${document}-${line}`;
/** `id` of a check on the audit page of its document. */
export const checkAnchor = (check: string): string => `check-${anchorPart(check)}`;
/** `id` of a check in the numbered list of a statement's page. */
export const checkNumberAnchor = (number: number): string => `check-${number}`;
export const readingAnchor = (reading: string): string => `reading-${anchorPart(reading)}`;
export const discrepancyAnchor = (discrepancy: string): string => `discrepancy-${anchorPart(discrepancy)}`;

/** An `id` holds no space; all other characters of a name may stand. */
function anchorPart(name: string): string {
  return name.replace(/\s+/g, '-');
}

/** Makes addresses for a site that lives at `base` (`/` or `/some/base/`). */
export interface AddressMaker {
  readonly page: <P extends PageName>(page: P, params: PageParams[P], language?: Language) => string;
  readonly file: <F extends FileName>(file: F, params: FileParams[F], language?: Language) => string;
}

export function addressMaker(base: string): AddressMaker {
  const root = base.split('/').filter((part) => part !== '');
  const join = (parts: readonly string[], directory: boolean) => {
    const path = [...root, ...parts.map(encodeURIComponent)].join('/');
    return path === '' ? '/' : `/${path}${directory ? '/' : ''}`;
  };
  return {
    page: (page, params, language = 'zh-TW') => {
      const { path, query = {}, fragment } = pages[page](params);
      const search = new URLSearchParams();
      for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, value);
      const asked = search.size > 0 ? `?${search}` : '';
      return (
        join([...prefixes[language], ...path], true) + asked + (fragment === undefined ? '' : `#${encodeURI(fragment)}`)
      );
    },
    file: (file, params, language = 'zh-TW') => {
      const { path, directory = false } = files[file](params);
      const release = 'release' in params ? ['r', params.release] : [];
      return join([...release, ...(spoken.has(file) ? prefixes[language] : []), ...path], directory);
    },
  };
}

const here = addressMaker(import.meta.env?.BASE_URL ?? '/');

/**
 * The address of a page of this site, with the configured base. The only way to make an internal link:
 * pages, components and chart hrefs all come here.
 */
export const addressOf: AddressMaker['page'] = here.page;

/** The address of a file of this site (data, images, scripts). */
export const fileAddressOf: AddressMaker['file'] = here.file;
