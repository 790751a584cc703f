// `npm run bench`: how long the compile and the build take, and what each kind of page weighs. Builds into dist/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAndCompile } from '../src/intake/read-books.ts';
import { basePath } from '../src/preview/preview-server.ts';
import { builtPages } from '../tests/browser/built-pages.ts';
import { duration, run } from './project.mjs';

const times: number[] = [];
for (let round = 0; round < 7; round += 1) {
  const started = performance.now();
  await readAndCompile({ seeds: 'seeds', data: 'data' });
  times.push(performance.now() - started);
}
times.sort((a, b) => a - b);
console.log(
  `compile  ${duration(times[3] ?? 0)} (median of 7; ${duration(times[0] ?? 0)} to ${duration(times[6] ?? 0)})`,
);

const started = performance.now();
const code = await run('npm', ['run', '--silent', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }, (output) => {
  if (!output.includes('[build] Complete!')) console.error(output);
});
if (code !== 0) process.exit(code);
const pages = builtPages();
console.log(`build    ${duration(performance.now() - started)}, ${pages.length} pages\n`);

const base = basePath(process.env['BASE'] ?? '/');
const kilobytes = (text: string | Buffer) => `${(gzipSync(text).length / 1000).toFixed(1)} kB`.padStart(10);
/** Compressed files of a page: those that its address attributes name under an ending. */
function weigh(html: string, ending: string): string {
  const named = [...html.matchAll(/(?:src|href|component-url|renderer-url)="([^"?#]+)"/g)].map(
    ([, address = '']) => address,
  );
  const files = [...new Set(named)].filter((address) => address.startsWith(base) && address.endsWith(ending));
  return kilobytes(Buffer.concat(files.map((address) => readFileSync(join('dist', address.slice(base.length))))));
}

console.log('gzip, heaviest page of each kind   HTML   styles  scripts (first level)  pages');
for (const kind of new Set(pages.map((page) => page.kind))) {
  const same = pages.filter((page) => page.kind === kind);
  const heaviest = same.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const html = readFileSync(heaviest.file, 'utf8');
  const columns = [kilobytes(html), weigh(html, '.css'), weigh(html, '.js'), String(same.length).padStart(6)];
  console.log(`${(kind || '(home)').padEnd(36)}${columns.join('')}`);
}
