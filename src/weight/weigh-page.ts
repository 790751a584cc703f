import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes over the wire (brotli), by what they are. */
export interface PageWeight {
  readonly html: number;
  readonly styles: number;
  /** Files and scripts written into the page; the latter are part of `html` too and counted once in `total`. */
  readonly scripts: number;
  readonly pictures: number;
  readonly fonts: number;
  readonly total: number;
  /** The files beside the page itself, as paths from the site's root. */
  readonly files: readonly string[];
}

/** Reads a file of the site by its path from the root; `undefined` where there is none. */
export type ReadFile = (path: string) => Buffer | undefined;

/**
 * A scale for pages: what a browser fetches for one before the reader does anything, islands that load when they come
 * near the window included. It knows each file's weight after the first page that needs it.
 * @param read files of the built site
 * @param base the site's sub-path, which addresses begin with, `/` or `/some/base/`
 */
export function pageScale(read: ReadFile, base: string): (address: string) => PageWeight {
  const known = new Map<string, { readonly bytes: number; readonly needs: readonly string[] }>();
  const weigh = (path: string) => {
    const before = known.get(path);
    if (before) return before;
    const content = read(path);
    const file = content
      ? { bytes: overTheWire(content, path), needs: neededBy(path, content.toString('utf8'), base) }
      : { bytes: 0, needs: [] };
    known.set(path, file);
    return file;
  };

  return (address) => {
    const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    const html = read(path);
    if (!html) throw new Error(`no page ${path} to weigh`);
    const text = html.toString('utf8');
    const files = new Set<string>();
    const waiting = neededBy(path, text, base);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (files.has(next)) continue;
      files.add(next);
      waiting.push(...weigh(next).needs);
    }
    const sum = (ending: RegExp) =>
      [...files].filter((file) => ending.test(file)).reduce((bytes, file) => bytes + weigh(file).bytes, 0);
    const parts = {
      html: overTheWire(html, path),
      styles: sum(/\.css$/),
      pictures: sum(/\.(svg|png|jpe?g|webp|avif|gif)$/),
      fonts: sum(/\.(woff2?|ttf|otf)$/),
    };
    const modules = sum(/\.m?js$/);
    const inline = [...text.matchAll(/<script(?![^>]*(?:\ssrc=|application\/))[^>]*>([\s\S]*?)<\/script>/g)];
    const written = Buffer.from(inline.map(([, script = '']) => script).join('\n'));
    return {
      ...parts,
      scripts: modules + (written.length === 0 ? 0 : overTheWire(written, '.js')),
      total: parts.html + parts.styles + parts.pictures + parts.fonts + modules,
      files: [...files].sort(),
    };
  };
}

/** Pictures and fonts are compressed already and are sent as they are; text as static hosts send it while they serve. */
function overTheWire(content: Buffer, path: string): number {
  if (/\.(png|jpe?g|webp|avif|gif|woff2?)$/.test(path)) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** Files of the site that a browser fetches for this one without being asked to. */
function neededBy(path: string, text: string, base: string): string[] {
  const addresses = path.endsWith('.html')
    ? neededByPage(text)
    : path.endsWith('.css')
      ? [...text.matchAll(/(?:url\(|@import\s*)["']?([^"')]+)["']?/g)].map(([, address = '']) => address)
      : path.endsWith('.js')
        ? [...text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].map(([, address = '']) => address)
        : [];
  const here = `http://site${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return addresses.flatMap((address) => {
    const url = URL.parse(address, here);
    if (url?.origin !== 'http://site' || !url.pathname.startsWith(base)) return [];
    const file = decodeURIComponent(url.pathname.slice(base.length));
    return file === path || file === '' ? [] : [file];
  });
}

/**
 * Addresses that a page's markup makes a browser fetch. A link is followed by the reader, not by the browser; a lazy picture
 * within a closed list waits for the reader too.
 */
function neededByPage(html: string): string[] {
  const seen = html.replace(/<details(?![^>]*\sopen)[^>]*>[\s\S]*?<\/details>/g, (closed) =>
    closed.replace(/<img\b[^>]*\sloading="lazy"[^>]*>/g, ''),
  );
  const tags = seen.matchAll(/<(link|script|img|source|iframe|astro-island|image|object|video|audio)\b([^>]*)>/g);
  return [...tags].flatMap(([, tag = '', attributes = '']) => {
    const values = (names: string) =>
      [...attributes.matchAll(new RegExp(`\\s(?:${names})="([^"]+)"`, 'g'))].map(([, value = '']) => value);
    if (tag !== 'link') return values('src|href|data|poster|component-url|renderer-url');
    const wanted = /\srel="[^"]*\b(stylesheet|icon|preload|modulepreload)\b/.test(attributes);
    return wanted ? values('href') : [];
  });
}
