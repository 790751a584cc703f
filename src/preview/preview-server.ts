import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { previousOf, standingSite } from '../publishing/publish-folder.ts';
import type { HeaderRule } from './header-rules.ts';
import { headersFor, readHeaderRules } from './header-rules.ts';

export interface PreviewOptions {
  /** The built site. Its `_headers` file, if there is one, decides the response headers. */
  readonly dist: string;
  /** The sub-path that the site was built for, `/` or `/some/base/`. */
  readonly base: string;
}

/** `some/base` and `/some/base` as `/some/base/`; nothing as `/`. */
export function basePath(base: string): string {
  const inner = base.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * A server that treats the built site as a static host would: the headers of `_headers`, compression, a redirect to the
 * trailing slash, `404.html`. It reads files anew each time, so that a rebuild shows; in the instant in which a new site takes
 * the old one's place it serves the old one. Not listening yet.
 */
export function previewServer(options: PreviewOptions): Server {
  const published = resolve(options.dist);
  const previous = previousOf(published);
  const standing = () => standingSite(published);
  const base = basePath(options.base);
  const rulesOf = headerRulesOf();
  // A file that cannot be understood is said at once, not to the first reader.
  rulesOf(standing());
  const filesOf = (folder: string) => sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const files = { [published]: filesOf(published), [previous]: filesOf(previous) };
  const compress = compression({ brotli: true, level: 5 });

  return createServer((request, response) => {
    const dist = standing();
    const answer = answerTo(request, dist, base);
    if (typeof answer === 'number') {
      if (answer === 404) notFound(response, dist);
      else response.writeHead(answer).end();
    } else if ('location' in answer) {
      response.writeHead(308, { Location: answer.location }).end();
    } else {
      for (const [name, value] of headersFor(rulesOf(dist), answer.path)) response.setHeader(name, value);
      response.setHeader('Vary', 'Accept-Encoding');
      request.url = encodeURI(answer.path);
      compress(request, response, () => files[dist]?.(request, response, () => notFound(response, dist)));
    }
  });
}

/** The rules of a folder's `_headers`, read again when another build has put another file there. */
function headerRulesOf(): (folder: string) => readonly HeaderRule[] {
  let known: { readonly version: string; readonly rules: readonly HeaderRule[] } | undefined;
  return (folder) => {
    const file = join(folder, '_headers');
    const found = statSync(file, { throwIfNoEntry: false });
    const version = `${found?.ino} ${found?.mtimeMs} ${found?.size}`;
    if (known?.version !== version)
      known = { version, rules: found ? readHeaderRules(readFileSync(file, 'utf8')) : [] };
    return known.rules;
  };
}

/** A status to end with, an address to go to, or the path in the site whose file is wanted. */
type Answer = number | { readonly location: string } | { readonly path: string };

function answerTo(request: IncomingMessage, dist: string, base: string): Answer {
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const tail = query === undefined ? '' : `?${query}`;
  const path = decoded(address);
  if (path === undefined) return 400;
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405;
  if (`${path}/` === base) return { location: base + tail };
  if (!path.startsWith(base)) return 404;
  // `..` is worked out first: a path is served with the headers of the place that it leads to.
  const inSite = posix.normalize(`/${path.slice(base.length)}`);
  const file = resolve(dist, `.${inSite}`);
  const inside = file === dist || file.startsWith(dist + sep);
  // The deployment's own instructions are not part of the site.
  if (!inside || inSite === '/_headers') return 404;
  if (!inSite.endsWith('/') && existsSync(join(file, 'index.html'))) {
    return { location: `${base}${encodeURI(inSite.replace(/^\/+/, ''))}/${tail}` };
  }
  return { path: inSite };
}

/** A request's path, or `undefined` where its encoding is broken or it holds a NUL. */
function decoded(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address).replace(/^\/+/, '/');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function notFound(response: ServerResponse, dist: string): void {
  const page = join(dist, '404.html');
  response.statusCode = 404;
  // What is not there today may be there tomorrow.
  response.removeHeader('Cache-Control');
  if (existsSync(page)) {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(readFileSync(page));
  } else response.end();
}
