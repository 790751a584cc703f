import { describe, expect, test } from 'vitest';
import { readImports, sourceFiles } from './imports.ts';

const books = ['money', 'diagnostics', 'documents', 'statements', 'checks', 'decisions'];
const compiled = [...books, 'ledger'];
const shown = [...compiled, 'i18n', 'data-files', 'search', 'charts', 'exhibits'];
const published = [...shown, 'embeds'];
const drawn = [...published, 'pictures', 'components', 'layouts', 'islands', 'styles'];

/** Which rooms a room may import. A lower room never imports a higher one; charts know nothing of books. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  money: [],
  diagnostics: [],
  documents: ['money', 'diagnostics'],
  statements: ['money', 'diagnostics', 'documents'],
  checks: ['money', 'diagnostics', 'documents', 'statements'],
  decisions: ['money', 'diagnostics', 'documents', 'statements', 'checks'],
  ledger: books,
  // The words of a chart are shaped by the chart.
  i18n: [...compiled, 'charts'],
  'data-files': compiled,
  search: [...compiled, 'i18n'],
  charts: ['money'],
  // The one room with a DOM of its own: Observable Plot draws there at build time.
  plots: ['money', 'charts'],
  exhibits: [...compiled, 'i18n', 'data-files', 'search', 'charts', 'plots'],
  // What leaves the site: embeds, pictures as SVG, a chart's own data, citations.
  embeds: shown,
  // The one room with a rasteriser and a font file.
  pictures: [],
  styles: [],
  components: [...drawn, 'books-in-hand.ts'],
  layouts: drawn,
  islands: drawn,
  pages: drawn,
  // The doors to disk, clock and environment.
  intake: [...compiled, 'data-files'],
  'env.d.ts': ['embeds', 'integrations'],
  // Between the loader and all that is made from its books: the one value that a process keeps.
  'books-in-hand.ts': ['ledger'],
  'content.config.ts': [...compiled, 'books-in-hand.ts', 'intake'],
  integrations: [...published, 'books-in-hand.ts', 'intake', 'publishing', 'weight'],
  // How a finished site takes the place of the one before.
  publishing: [],
  preview: ['publishing'],
  // What a built page weighs over the wire, and what it may weigh.
  weight: [],
  cli: [...published, 'intake', 'pictures', 'preview', 'publishing'],
};

/** Rooms of values in, values out: no disk, clock, chance, environment, page or framework. */
const pure = [...compiled, 'i18n', 'charts', 'exhibits', 'embeds', 'search'];
const impurePackage = /^(node:(?!crypto$)|astro|@astrojs\/|react|jsdom|pagefind|playwright)/;
const impureCode = /\b(process\.|Date\.now\(|new Date\(\)|Math\.random\(|window\.|globalThis\b|localStorage)/;

const files = sourceFiles();
const rooms = [...new Set(files.map(({ room }) => room))];

describe('the rooms of src/', () => {
  test('are the known ones', () => {
    expect(rooms.filter((room) => !(room in mayImport))).toEqual([]);
  });

  test.each(rooms)('%s imports only rooms below it', (room) => {
    const allowed = mayImport[room] ?? [];
    const climbing = files
      .filter((file) => file.room === room)
      .flatMap(({ path, rooms: imported }) =>
        imported.filter((other) => !allowed.includes(other)).map((other) => `src/${path} imports ${other}/`),
      );
    expect(climbing).toEqual([]);
  });

  test.each(pure)('%s is pure', (room) => {
    const touching = files
      .filter((file) => file.room === room)
      .flatMap(({ path, packages, text }) => [
        ...packages.filter((name) => impurePackage.test(name)).map((name) => `src/${path} imports ${name}`),
        ...(impureCode.exec(text) ?? []).slice(0, 1).map((found) => `src/${path} says ${found}`),
      ]);
    expect(touching).toEqual([]);
  });

  test('may import each other in one direction only', () => {
    for (const [room, below] of Object.entries(mayImport)) {
      if (['components', 'layouts', 'islands'].includes(room)) continue;
      expect(below.filter((other) => mayImport[other]?.includes(room))).toEqual([]);
    }
  });
});

test('an import is seen wherever it stands', () => {
  const astro = "---\nimport type { A } from '../ledger/a.ts';\n---\n<p />\n<script>import '../islands/b.ts';</script>";
  expect(readImports('components/x.astro', astro).rooms).toEqual(['ledger', 'islands']);
  expect(readImports('money/x.ts', "export * from '../ledger/a.ts'; const b = await import('react');")).toMatchObject({
    rooms: ['ledger'],
    packages: ['react'],
  });
});
