import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/preview/listen.ts';
import { basePath, previewServer } from '../../src/preview/preview-server.ts';
import { publish } from '../../src/publishing/publish-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const dist = join(folder, 'dist');
const longText = '<h1>預算</h1>'.repeat(500);
const servers: Server[] = [];
let atRoot = 0;
let below = 0;

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** A request whose path is sent as it stands: `fetch` would tidy `..` away. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, path, headers, method, host: '127.0.0.1' }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

beforeAll(async () => {
  mkdirSync(join(dist, 'about'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), longText);
  writeFileSync(join(dist, 'about', 'index.html'), 'about');
  writeFileSync(join(dist, '404.html'), 'not here');
  writeFileSync(join(dist, '_headers'), '/about/*\n  X-Frame: none\n');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const [one, two] = [previewServer({ dist, base: '/' }), previewServer({ dist, base: '/some/base/' })];
  servers.push(one, two);
  atRoot = await listen(one, 0, '127.0.0.1');
  below = await listen(two, 0, '127.0.0.1');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the preview server', () => {
  test('serves a folder by its index page, with the headers of its rule', async () => {
    const answer = await get(atRoot, '/about/');
    expect([answer.status, answer.body.toString()]).toEqual([200, 'about']);
    expect(answer.headers['x-frame']).toBe('none');
    expect(answer.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
  });

  test('leads to the address with the slash and keeps the query', async () => {
    const answer = await get(atRoot, '/about?q=1&r=2');
    expect([answer.status, answer.headers['location']]).toEqual([308, '/about/?q=1&r=2']);
  });

  test('never leads to another host', async () => {
    expect((await get(atRoot, '//about')).headers['location']).toBe('/about/');
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses as the browser accepts: %s', async (encoding, decompress) => {
    const answer = await get(atRoot, '/', { 'Accept-Encoding': encoding });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(decompress(answer.body).toString()).toBe(longText);
    expect(answer.body.length).toBeLessThan(1000);
  });

  test('sends plain bytes to who accepts nothing else', async () => {
    const answer = await get(atRoot, '/');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(longText);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about/../../secret.txt',
    '/about/..%5c..%5csecret.txt',
    '/_headers',
    '/about/../_headers',
    '/nothing/',
  ])('gives nothing from outside the site: %s', async (path) => {
    const answer = await get(atRoot, path);
    expect([answer.status, answer.body.toString()]).toEqual([404, 'not here']);
  });

  test('refuses what it cannot read and what would change something', async () => {
    expect((await get(atRoot, '/%zz')).status).toBe(400);
    expect((await get(atRoot, '/%00')).status).toBe(400);
    expect((await get(atRoot, '/', {}, 'POST')).status).toBe(405);
  });

  test('answers HEAD like GET without a body', async () => {
    const answer = await get(atRoot, '/', {}, 'HEAD');
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
  });

  test('works below a sub-path, headers included, and knows nothing outside it', async () => {
    expect((await get(below, '/some/base/about/')).headers['x-frame']).toBe('none');
    expect((await get(below, '/some/base')).headers['location']).toBe('/some/base/');
    expect((await get(below, '/some/base/about')).headers['location']).toBe('/some/base/about/');
    expect((await get(below, '/about/')).status).toBe(404);
    expect((await get(below, '/some/base/../../../secret.txt')).status).toBe(404);
  });

  test('takes the next port when one is taken', async () => {
    const another = previewServer({ dist, base: '/' });
    servers.push(another);
    expect(await listen(another, atRoot, '127.0.0.1')).toBeGreaterThan(atRoot);
  });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['some/base', '/some/base/'],
  ['/some/base/', '/some/base/'],
])('the sub-path %j is %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});

test('between the two renames of a new build the old site is served', async () => {
  const [other, aside] = [join(folder, 'other'), join(folder, '.other-previous')];
  mkdirSync(aside);
  writeFileSync(join(aside, 'index.html'), 'old');
  const server = previewServer({ dist: other, base: '/' });
  servers.push(server);
  const port = await listen(server, 0, '127.0.0.1');
  expect((await get(port, '/')).body.toString()).toBe('old');
  mkdirSync(other);
  writeFileSync(join(other, 'index.html'), 'new');
  expect((await get(port, '/')).body.toString()).toBe('new');
});

test('a new build brings its own headers', async () => {
  const site = join(folder, 'rebuilt');
  const build = (name: string, rules: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), name);
    writeFileSync(join(folder, name, '_headers'), rules);
    return join(folder, name);
  };
  publish(build('first', '/*\n  X-Frame: one\n'), site);
  const server = previewServer({ dist: site, base: '/' });
  servers.push(server);
  const port = await listen(server, 0, '127.0.0.1');
  expect((await get(port, '/')).headers['x-frame']).toBe('one');
  publish(build('second', '/*\n  X-Frame: two\n'), site);
  expect((await get(port, '/')).headers['x-frame']).toBe('two');
});
