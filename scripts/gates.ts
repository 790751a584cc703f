// The gates of the project; a failing one does not stop the rest. `--quick` is the daily loop: no build, no browser, and of the
// unit tests those that reach what has changed since the last commit.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.ts';
import { notAnswered } from './not-answered.ts';
import { duration, run } from './project.mjs';

interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** A Vitest configuration whose test cases are counted one by one; other gates count as one. */
  readonly counts?: 'cases';
  /** Runs while the next gates do. */
  readonly beside?: true;
  /** Asks somebody else's machine, which may not answer: that is told, and neither holds nor fails. */
  readonly asksOthers?: true;
  /** Left out by `npm run check`, the daily loop. */
  readonly slow?: true;
  /** Part of the daily loop alone: the rest of the gates holds the same. */
  readonly daily?: true;
  /** A file that changes with the configuration alone: while it is there, the daily loop does not make it anew. */
  readonly makes?: string;
  /** What the daily loop runs in its place. */
  readonly quick?: readonly [string, ...string[]];
  /** The gate that must hold before this one can mean anything. */
  readonly needs?: string;
}

// One check of everything takes a processor 23 seconds; in two halves both work, and `tsc` remembers what it has seen.
const pages = ['--tsconfig', 'tsconfig.pages.json', '--minimumFailingSeverity', 'warning'];
const seen = join('node_modules', '.cache', 'types.tsbuildinfo');

const gates: readonly Gate[] = [
  { name: 'collections', command: ['astro', 'sync'], makes: join('.astro', 'types.d.ts') },
  { name: 'pages', command: ['astro', 'check', '--noSync', ...pages], beside: true, needs: 'collections' },
  { name: 'types', command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', seen], needs: 'collections' },
  { name: 'lint', command: ['biome', 'lint', '--colors=off', '--error-on-warnings'] },
  { name: 'format', command: ['biome', 'check', '--colors=off', '--linter-enabled=false'] },
  { name: 'books', command: ['node', 'src/cli/compile.ts'], daily: true },
  // Tests of the house read its files, so nothing says which change reaches them.
  { name: 'structure', command: ['vitest', 'run', 'tests/structure'], counts: 'cases', daily: true },
  {
    name: 'unit',
    command: ['vitest', 'run'],
    quick: ['vitest', 'run', '--changed', '--passWithNoTests', '--exclude', 'tests/structure/**'],
    counts: 'cases',
  },
  { name: 'advisories', command: ['node', 'scripts/advisories.ts'], asksOthers: true, slow: true },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], slow: true },
  { name: 'same bytes', command: ['node', 'scripts/same-bytes.ts'], slow: true, needs: 'build' },
  { name: 'faults', command: ['vitest', 'run', '--config', 'vitest.build.config.ts'], counts: 'cases', slow: true },
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
const started = Date.now();

/** How a gate went; `line` is what the summary says of it. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly line: string;
}

async function pass(gate: Gate, beside: boolean): Promise<Outcome> {
  const begun = Date.now();
  const [program, ...args] = (quick ? gate.quick : undefined) ?? gate.command;
  const report = join(reports, `${gate.name}.json`);
  const reporters = gate.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const env = { NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const show = (output: string) => console.log(`\n▸ ${gate.name}\n${output}`);
  if (!beside) console.log(`\n▸ ${gate.name}`);
  const code = await run(program, [...args, ...reporters], env, beside ? show : undefined);
  if (gate.asksOthers && code === notAnswered) {
    const line = `– ${gate.name}: not answered, so not known`;
    console.log(line);
    return { passed: 0, failed: 0, line };
  }
  const counted = gate.counts ? countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const cases = gate.counts ? `${counted.passed} cases hold, ${counted.failed} do not, ` : '';
  const line = `${counted.failed > 0 ? '✗' : '✓'} ${gate.name}: ${cases}${duration(Date.now() - begun)}`;
  console.log(line);
  return { ...counted, line };
}

// The check of the pages keeps one processor busy for as long as the next gates need the other; it shows its output when done.
const outcomes = new Map<string, Promise<Outcome>>();
for (const gate of gates) {
  if (quick ? gate.slow || (gate.makes !== undefined && existsSync(gate.makes)) : gate.daily) continue;
  const needed = gate.needs === undefined ? undefined : await outcomes.get(gate.needs);
  if (gate.slow) await Promise.all(outcomes.values());
  if (needed && needed.failed > 0) {
    const line = `✗ ${gate.name}: not run, because ${gate.needs} failed`;
    outcomes.set(gate.name, Promise.resolve({ passed: 0, failed: 1, line }));
    continue;
  }
  const outcome = pass(gate, gate.beside ?? false);
  outcomes.set(gate.name, outcome);
  if (!gate.beside) await outcome;
}

const all = await Promise.all(outcomes.values());
const total = (count: 'passed' | 'failed') => all.reduce((sum, outcome) => sum + outcome[count], 0);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${all.map(({ line }) => line).join('\n')}\n  ${duration(Date.now() - started)} in all\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
