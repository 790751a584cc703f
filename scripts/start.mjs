// `npm start`: from a fresh clone to an address in the browser. Plain JavaScript, no packages: nothing is installed yet.
import { ensureInstalled } from './ensure-installed.mjs';
import { duration, run } from './project.mjs';

await ensureInstalled();

console.log('▸ building the site from the books / 由文件建置網站');
const started = Date.now();
const built = await run('npm', ['run', '--silent', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' });
if (built !== 0) {
  console.error('✗ the build stopped; the lines above say where. npm run compile lists every finding in the books.');
  process.exit(built);
}
console.log(`✓ built, ${duration(Date.now() - started)}`);

process.exit(await run('node', ['src/cli/preview.ts']));
