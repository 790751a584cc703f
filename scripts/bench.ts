// `npm run bench`: every measurement in turn, the quick ones first. One that misses its goal does not stop the rest; the end says
// how each went, and the exit code is 1 where one missed.
import { duration, run } from './project.mjs';

const benches = ['books', 'weight', 'search', 'interaction', 'load', 'peers', 'lighthouse', 'scale'];

const started = performance.now();
const lines: string[] = [];
for (const [at, bench] of benches.entries()) {
  console.error(`\n▸ ${bench} (${at + 1} of ${benches.length})`);
  const begun = performance.now();
  const code = await run('npm', ['run', '--silent', `bench:${bench}`]);
  lines.push(`${code === 0 ? '✓' : '✗'} ${bench}, ${duration(performance.now() - begun)}`);
}
console.log(`\n${lines.join('\n')}\n  ${duration(performance.now() - started)} in all`);
process.exit(lines.every((line) => line.startsWith('✓')) ? 0 : 1);
