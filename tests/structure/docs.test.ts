import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedDocs } from '../../src/cli/generated-docs.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';

const text = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs'), 'data/README.md'].filter(
  existsSync,
);

test.each(Object.entries(generatedDocs()))('%s says what the code says; npm run docs writes it anew', (file, made) => {
  expect(text(file)).toBe(made);
});

test('every finding has its section, with its words in both languages', () => {
  const page = text('docs/diagnostics.md');
  for (const code of Object.keys(catalogue)) expect(page).toContain(`\n## ${code}\n`);
});

test('the README opens with the picture that npm run picture draws, whole and as wide as a screen', () => {
  const [, file = ''] = /^# .+\n\n!\[[^\]]+\]\((.+)\)$/m.exec(text('README.md')) ?? [];
  expect(file).toBe('docs/home.png');
  expect(text('scripts/picture.ts')).toContain(`'${file}'`);
  const header = readFileSync(file);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  expect(header.readUInt32BE(16)).toBe(1440);
  expect(header.readUInt32BE(20)).toBeGreaterThan(900);
  expect(header.readUInt32BE(20)).toBeLessThan(1600);
});

test('the README names every room', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rows =
    text('README.md')
      .match(/^\| `.+$/gm)
      ?.join('\n') ?? '';
  expect(rooms.map(({ name }) => name).filter((name) => !rows.includes(`${name}/\``))).toEqual([]);
});

describe('the decisions', () => {
  const decisions = readdirSync('docs/decisions').filter((file) => /^\d{3}-/.test(file));
  const code = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs|astro)$/.test(name))
      .map((name) => text(join(folder, name))),
  );
  /** A package that was added and that nothing uses yet gets its page from whoever uses it first. */
  const waiting = (name: string) => !code.some((file) => file.includes(`'${name}'`) || file.includes(`'${name}/`));
  const tools = /^(@types\/|@?astro|@?biome|typescript|vitest|@vitest|node-)/;
  const asked = ['dependencies', 'devDependencies', 'optionalDependencies']
    .flatMap((kind) => Object.keys(manifest[kind] ?? {}))
    .filter((name) => tools.test(name) || !waiting(name));

  test.each(asked)('name %s on a page of its own or of its need', (name) => {
    const named = new RegExp(
      `(^|[^\\w-])${(name.startsWith('@types/') ? '@types' : name).replaceAll('/', '\\/')}([^\\w-]|$)`,
      'm',
    );
    expect(decisions.filter((file) => named.test(text(join('docs/decisions', file))))).not.toEqual([]);
  });

  test('are all in the list', () => {
    const list = text('docs/decisions/README.md');
    expect(decisions.filter((file) => !list.includes(`(${file})`))).toEqual([]);
  });
});

test.each(pages)('%s links to files that are there and names commands that exist', (page) => {
  const content = text(page);
  const links = [...content.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
  const commands = [...content.matchAll(/`npm run ([\w:-]+)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => !(command in (manifest['scripts'] ?? {})))).toEqual([]);
});

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}
