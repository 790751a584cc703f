import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** The commands of CONTRIBUTING.md for goldens, on a copy of one test with its drawings. */
const place = mkdtempSync(join(tmpdir(), 'goldens-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const [, refresh = ''] = /`npx vitest (run tests\/charts -u)`/.exec(guide) ?? [];
const golden = join('tests', 'charts', 'drawings', 'ladder-720.svg');

function vitest(args: readonly string[]) {
  const program = resolve('node_modules/vitest/vitest.mjs');
  // A test runner that finds itself inside another one, or in CI, writes no goldens.
  const { VITEST: _inside, CI: _ci, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  return { status, said: stdout + stderr };
}

test('a drawing that differs fails and is named; -u writes it as the code draws it', { timeout: 240_000 }, () => {
  const others = (from: string) => !from.endsWith('.test.ts') || basename(from) === 'bars.test.ts';
  for (const part of ['src', 'tests/charts']) cpSync(part, join(place, part), { recursive: true, filter: others });
  for (const file of ['package.json', 'tsconfig.json', 'vitest.config.ts']) cpSync(file, join(place, file));
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'dir');
  const drawn = readFileSync(golden, 'utf8');
  writeFileSync(join(place, golden), drawn.replace('class="ink-fill"', 'class="pale"'));
  expect(readFileSync(join(place, golden), 'utf8')).not.toBe(drawn);

  const before = vitest(['run', 'tests/charts']);
  expect(before.status, before.said).toBe(1);
  expect(before.said).toContain('an execution ladder > at 720 px looks as committed');

  const after = vitest(refresh.split(' '));
  expect(after.status, after.said).toBe(0);
  expect(readFileSync(join(place, golden), 'utf8')).toBe(drawn);
});
