import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let place = '';

function compile(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/compile.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'compile-'));
});
afterEach(() => rmSync(place, { recursive: true }));

describe('npm run compile', () => {
  test('compiles the books, counts them and writes the same bytes each time', () => {
    const [one, two] = [join(place, 'one'), join(place, 'two')];
    const result = compile('--lang', 'en', '--out', one);
    expect(result.stdout).toMatch(/^documents 5, statements \d+, cells \d+/m);
    expect(result.stdout).toMatch(/^errors 0, /m);
    expect(result.status).toBe(0);
    expect(compile('--out', two).stdout).toMatch(/^文件 5，/m);
    expect(readdirSync(one)).toContain('cells.csv');
    expect(spawnSync('diff', ['-r', one, two], { encoding: 'utf8' }).stdout).toBe('');
  });

  test('names a missing book, writes nothing and fails', () => {
    const [seeds, out] = [join(place, 'seeds'), join(place, 'out')];
    cpSync('seeds', seeds, { recursive: true });
    const missing = readdirSync(seeds).find((file) => file.startsWith('002')) ?? '';
    rmSync(join(seeds, missing));
    const result = compile('--seeds', seeds, '--out', out, '--lang', 'en');
    expect(result.stdout).toContain(`002 error SEED-MISSING the document ${missing} is not there`);
    expect(result.status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('names the line of a decision that it cannot read', () => {
    const data = join(place, 'data');
    cpSync('data', data, { recursive: true });
    writeFileSync(join(data, 'readings.yaml'), '- id: one\n  document: nine\n');
    const result = compile('--data', data);
    expect(result.stdout).toMatch(/^readings\.yaml:\d+ error DATA-INVALID 「one」這一筆的 document：/m);
    expect(result.status).toBe(1);
  });

  test('says why it cannot write', () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    const result = compile('--lang', 'en', '--out', join(file, 'out'));
    expect(result.stderr).toContain('a part of the path is a file, not a folder');
    expect(result.status).toBe(1);
  });

  test.each([['--help'], ['-h']])('explains itself when it is asked to, which is no error: %s', (...args) => {
    const result = compile(...args);
    expect(result.stdout).toContain('npm run compile');
    expect(result.stderr).not.toContain('✗');
    expect(result.status).toBe(0);
  });

  test.each([['--colour'], ['--lang', 'fr'], ['extra']])('explains itself when it is called wrongly: %s', (...args) => {
    const result = compile(...args);
    expect(result.stderr).toContain('usage: npm run compile');
    expect(result.status).toBe(1);
  });
});
