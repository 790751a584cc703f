// `npm test` and `npm run check`. Plain JavaScript, no packages: nothing may be installed yet.
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './project.mjs';

await ensureInstalled();
process.exit(await run('node', ['scripts/gates.ts', ...process.argv.slice(2)], { ASTRO_TELEMETRY_DISABLED: '1' }));
