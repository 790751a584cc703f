// The gates of the project, one after the other; a failing one does not stop the rest. `--quick` leaves out build and browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.ts';
import { duration, run } from './project.mjs';

interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** A Vitest configuration whose test cases are counted one by one; other gates count as one. */
  readonly counts?: 'cases';
  /** Left out by `npm run check`, the daily loop. */
  readonly slow?: true;
  /** The gate that must hold before this one can mean anything. */
  readonly needs?: string;
}

const gates: readonly Gate[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'warning'] },
  { name: 'lint', command: ['biome', 'lint', '--colors=off', '--error-on-warnings'] },
  { name: 'format', command: ['biome', 'check', '--colors=off', '--linter-enabled=false'] },
  { name: 'unit', command: ['vitest', 'run'], counts: 'cases' },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], slow: true },
  {
    name: 'browser',
    command: ['vitest', 'run', '--config', 'vitest.browser.config.ts'],
    counts: 'cases',
    slow: true,
    needs: 'build',
  },
];

const quick = process.argv.includes('--quick');
const reports = mkdtempSync(join(tmpdir(), 'suan-qingchu-'));
const failed = new Set<string>();
const lines: string[] = [];
let passedCount = 0;
let failedCount = 0;

for (const gate of gates) {
  if (quick && gate.slow) continue;
  if (gate.needs !== undefined && failed.has(gate.needs)) {
    failed.add(gate.name);
    failedCount += 1;
    lines.push(`✗ ${gate.name}: not run, because ${gate.needs} failed`);
    continue;
  }
  console.log(`\n▸ ${gate.name}`);
  const started = Date.now();
  const [program, ...args] = gate.command;
  const report = join(reports, `${gate.name}.json`);
  const reporters = gate.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const code = await run(program, [...args, ...reporters], { NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' });
  const counted = gate.counts ? countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  passedCount += counted.passed;
  failedCount += counted.failed;
  if (counted.failed > 0) failed.add(gate.name);
  const cases = gate.counts ? `${counted.passed} cases hold, ${counted.failed} do not, ` : '';
  lines.push(`${counted.failed > 0 ? '✗' : '✓'} ${gate.name}: ${cases}${duration(Date.now() - started)}`);
  console.log(lines.at(-1));
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passedCount} passed, ${failedCount} failed`);
process.exit(failedCount > 0 ? 1 : 0);
