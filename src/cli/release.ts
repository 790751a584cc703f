// `npm run release`: freezes every chart as it stands, in every language, for good. What was frozen before is never touched.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles } from '../data-files/data-files.ts';
import { releaseName } from '../data-files/release.ts';
import { frozenRelease } from '../embeds/frozen-release.ts';
import { everyChart } from '../exhibits/every-chart.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { flowRows } from '../exhibits/flow-rows.ts';
import { languages } from '../i18n/languages.ts';
import { readAndCompile } from '../intake/read-books.ts';
import { readOrigin } from '../intake/read-origin.ts';
import { rasterise } from '../pictures/rasterise.ts';
import { readOptions } from './read-options.ts';

const { seeds, data, out } = readOptions(
  {
    zh: '用法：npm run release -- [--seeds 資料夾] [--data 資料夾] [--out 資料夾] [--help]',
    en: 'usage: npm run release -- [--seeds DIR] [--data DIR] [--out DIR] [--help]',
  },
  {
    seeds: { type: 'string', default: 'seeds' },
    data: { type: 'string', default: 'data' },
    /** Folder that holds all frozen releases; the build publishes it under `/r/`. */
    out: { type: 'string', default: process.env['RELEASES'] ?? 'releases' },
  },
);

say(`reading ${seeds} and ${data} / 讀取文件`);
const books = await readAndCompile({ seeds, data });
const broken =
  books.diagnostics.some(({ severity }) => severity === 'error') ||
  books.checks.some(({ status }) => status === 'broken');
if (broken)
  stop(
    'the books are broken; nothing was frozen. See npm run compile / 文件有錯，沒有凍結任何圖，請先執行 npm run compile',
  );
const release = releaseName(dataFiles({ books, flows: flowRows(books) }, ''), readOrigin().date);
const editions = languages.map(({ language, name }) => {
  const context = new ExhibitContext(books, language);
  const exhibits = everyChart(context);
  say(`${exhibits.length} charts drawn, ${name} / 畫好 ${exhibits.length} 張圖，${name}`);
  return { context, exhibits };
});
const script = readFileSync(new URL('../islands/embed-frame.js', import.meta.url), 'utf8');
const files = await frozenRelease(editions, release, script, rasterise);
say(`${files.length} files for release ${release} / 版本 ${release} 共 ${files.length} 個檔案`);

const folder = join(out, release);
const same = existsSync(out)
  ? readdirSync(out).find((name) => name.endsWith(release.slice('yyyy-mm-dd'.length)))
  : undefined;
if (same === undefined) {
  freeze();
  console.log(`✓ ${folder}: ${files.length} files / 已凍結 ${files.length} 個檔案`);
} else if (
  same !== release ||
  files.every(
    ({ path, content }) =>
      existsSync(join(folder, path)) && readFileSync(join(folder, path)).equals(Buffer.from(content)),
  )
) {
  console.log(`✓ these figures are frozen already: ${join(out, same)} / 這些數字已經凍結過`);
} else {
  stop(
    `${folder} is frozen and differs from what would be written now; a release never changes / 已凍結的版本不會更動`,
  );
}

/** All files appear at once, or none. */
function freeze(): void {
  mkdirSync(out, { recursive: true });
  const partial = mkdtempSync(join(out, '.partial-'));
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(partial, release, path)), { recursive: true });
      writeFileSync(join(partial, release, path), content);
    }
    renameSync(join(partial, release), folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** How far it is: not part of the answer, which stands alone on the output. */
function say(progress: string): void {
  console.error(`… ${progress}`);
}

function stop(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}
