// Part of `npm run bench`: compiles 1, 10, 100 and 1,000 typeset books and the real five; writes docs/bench.md.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readAndCompile } from '../src/intake/read-books.ts';
import { readDecisions } from '../src/intake/read-decisions.ts';
import {
  compileBooks,
  faultsOf,
  nothingDecided,
  typesetDecisions,
  typesetSeeds,
} from '../tests/typesetter/compile-typeset.ts';
import { finalAccount } from '../tests/typesetter/final-account.ts';
import { setSpread } from '../tests/typesetter/set-spread.ts';
import { setTab } from '../tests/typesetter/set-tab.ts';
import { unitBudget } from '../tests/typesetter/unit-budget.ts';

/** What one run measured: time on the clock and on the processor; memory is the peak of its own process. */
interface Measured {
  readonly books: number;
  readonly lines: number;
  readonly checks: number;
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const sizes = [1, 10, 100, 1000];
const seed = 20240105;
const argument = process.argv[2];

if (argument === undefined) report();
else console.log(JSON.stringify(argument === 'real' ? await measureReal() : await measureTypeset(Number(argument))));

function report(): void {
  const measured = sizes.map((size) => inOwnProcess(String(size), `typeset books: ${size}`));
  const real = inOwnProcess('real', 'the real five');
  const row = ({ books, lines, checks, milliseconds, processor, megabytes }: Measured, name = String(books)) => [
    name,
    lines,
    checks,
    milliseconds.toFixed(0),
    processor.toFixed(0),
    (processor / books).toFixed(1),
    megabytes.toFixed(0),
  ];
  const heads = ['books', 'lines', 'checks', 'ms', 'processor ms', 'a book', 'peak MB'];
  const rows = [...measured.map((each) => row(each)), row(real, 'the real five')];
  const table = [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '--:').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
  console.log(table.join('\n'));
  writeFileSync('docs/bench.md', page(table.join('\n')));
  console.log('docs/bench.md written');
  if (real.processor >= 2000) process.exitCode = 1;
}

function page(table: string): string {
  return `# How long books take

Made by \`npm run bench\`; do not edit. Node ${process.versions.node}, ${cpus().length} cores.

The typeset books are random accounts that add up, half of them set in spreads, half in tabs with a conversion's damage
(\`tests/typesetter/\`, seed ${seed}). They are compiled one after the other, as a folder of books would be, and every one must
compile without a fault. Each line is a process of its own; its memory is the most that process ever held, Node included.
Only compiling is timed, not the typesetting: by the clock, and on the processor, which says the same whatever else the machine
does.

${table}

Time grows with the number of books, memory does not: nothing of a book is kept once it is compiled. The real five are read
from disk together with \`data/\`, compiled together and held together; they must take less than two seconds of the processor.
`;
}

/** A process of its own, so that its peak memory is its own. */
function inOwnProcess(size: string, name: string): Measured {
  console.error(`▸ compiling ${name}`);
  const { stdout, status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), size], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

async function measureReal(): Promise<Measured> {
  const timer = stopwatch();
  const { documents, checks } = await readAndCompile({ seeds: 'seeds', data: 'data' });
  const time = timer();
  const lines = documents.reduce((sum, document) => sum + document.lines.length, 0);
  return { books: documents.length, lines, checks: checks.length, ...time, megabytes: peakMegabytes() };
}

async function measureTypeset(size: number): Promise<Measured> {
  const { decisions } = await readDecisions('data');
  const none = nothingDecided(decisions);
  let [lines, checks, milliseconds, processor] = [0, 0, 0, 0];
  for (let at = 0; at < size; at += 1) {
    const options = { seed: seed + at, numRuns: 1 };
    const layout = at % 2 === 0 ? 'spread' : 'tab';
    const [book] =
      layout === 'spread'
        ? fc.sample(finalAccount, options).map((account) => setSpread(account))
        : fc.sample(unitBudget, options).map(setTab);
    if (!book) continue;
    const seeds = typesetSeeds([book]);
    const own = typesetDecisions([book], layout, none);
    const timer = stopwatch();
    const compiled = compileBooks(seeds, own);
    const time = timer();
    milliseconds += time.milliseconds;
    processor += time.processor;
    const faults = faultsOf(compiled);
    if (faults.length > 0) throw new Error(`typeset book ${at}:\n${faults.join('\n')}`);
    lines += compiled.documents[0]?.lines.length ?? 0;
    checks += compiled.checks.length;
  }
  return { books: size, lines, checks, milliseconds, processor, megabytes: peakMegabytes() };
}

/** Starts to measure; called, it says what has passed in milliseconds. */
function stopwatch(): () => Pick<Measured, 'milliseconds' | 'processor'> {
  const [clock, own] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(own);
    return { milliseconds: performance.now() - clock, processor: (user + system) / 1000 };
  };
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
