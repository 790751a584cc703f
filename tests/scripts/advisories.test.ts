import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { knownAgainst } from '../../scripts/known-against.ts';

/** npm remembers what it was told of a package. */
const cache = mkdtempSync(join(tmpdir(), 'advisories-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Runs the gate against a registry that answers as told. */
async function ask(answer: RequestListener): Promise<{ code: number; said: string }> {
  const registry = createServer(answer);
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  closing.push(() => registry.close());
  const { port } = registry.address() as AddressInfo;
  return asked(`http://127.0.0.1:${port}/`);
}

function asked(registry: string): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_noproxy: '127.0.0.1',
    npm_config_cache: cache,
  };
  return new Promise((resolve) => {
    const child = execFile('node', ['scripts/advisories.ts'], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });
}

const advisories = '/-/npm/v1/security/advisories/bulk';
const { version } = lock.packages['node_modules/uqr'];
const known = { id: 1, title: 'Draws another address', url: 'https://advisories.example/1', severity: 'high' };

test('a registry that knows nothing against the packages: the gate holds', async () => {
  const { code, said } = await ask((_, response) => response.end('{}'));
  expect(said).toMatch(/\d{2,} packages without a known vulnerability/);
  expect(code).toBe(0);
});

test('a known vulnerability is named with its severity and address, and the gate fails', async () => {
  const { code, said } = await ask(({ url }, response) => {
    const answers: Record<string, unknown> = {
      [advisories]: { uqr: [{ ...known, vulnerable_versions: `<=${version}` }] },
      '/uqr': { name: 'uqr', versions: { [version]: { name: 'uqr', version } } },
    };
    response.end(JSON.stringify(answers[url ?? ''] ?? {}));
  });
  expect(said).toContain('uqr  high  Draws another address  https://advisories.example/1');
  expect(code).toBe(1);
});

test.each([
  ['405', (_: unknown, response: Parameters<RequestListener>[1]) => void response.writeHead(405).end()],
  ['500', (_: unknown, response: Parameters<RequestListener>[1]) => void response.writeHead(500).end('out of order')],
])('a registry that answers %s was not asked, and the gate says so instead of holding', async (status, answer) => {
  const { code, said } = await ask(answer);
  expect(said).toMatch(new RegExp(`not asked .*${status}`));
  expect(code).toBe(75);
});

test('nor was one that cannot be reached', async () => {
  const { code, said } = await asked('http://127.0.0.1:1/');
  expect(said).toContain('not asked');
  expect(code).toBe(75);
});

test('what npm never printed is not a clean report', () => {
  expect(knownAgainst('')).toMatchObject({ advisories: [], unanswered: 'npm audit printed no report' });
  expect(knownAgainst('{}')).toMatchObject({ unanswered: 'npm audit printed no report' });
});
