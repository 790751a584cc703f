// Part of `npm run bench`: builds whole sites of 1, 10, 50 and 200 agency-years made by the typesetter and writes what each took
// into docs/scale.md. `-- 1 10` builds only those; rows of earlier runs are kept. LIMIT: minutes that one build may take, 90.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { copyOfTheHouse } from '../tests/build/house.ts';
import { typesetSite } from '../tests/typesetter/typeset-site.ts';
import { runMeasured } from './bench/run-measured.ts';
import { theMachine } from './bench/the-machine.ts';
import { markdownTable, writeSection } from './bench/write-section.ts';
import { duration } from './project.mjs';

/** One size of site. Bytes are those of `dist/`, not compressed. */
interface Measured {
  readonly agencyYears: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly worked: number;
  readonly megabytes: number;
  /** The same build once more, nothing changed; not there while it has not ended. */
  readonly again?: number;
  /** How many of its documents the second build compiled anew. */
  readonly recompiled?: number;
  /** Seconds by step of the first build, as the build itself reports them. */
  readonly steps: Readonly<Record<string, number>>;
  readonly machine: string;
}

const seed = 20240107;
const kept = join('bench', 'measured', 'scale.json');
const limit = Number(process.env['LIMIT'] ?? '90') * 60;
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1, 10, 50, 200];

const known = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Measured[]) : [];
const rows = new Map(known.map((one) => [one.agencyYears, one]));
for (const size of sizes) await measure(size);

/** After each build, so that a run that is stopped has not run for nothing. */
function keep(measured: Measured): void {
  rows.set(measured.agencyYears, measured);
  mkdirSync(join(kept, '..'), { recursive: true });
  const sorted = [...rows.values()].sort((a, b) => a.agencyYears - b.agencyYears);
  writeFileSync(kept, `${JSON.stringify(sorted, undefined, 2)}\n`);
  writeSection('docs/scale.md', 'scale', '`npm run bench:scale`', report(sorted));
}

async function measure(agencyYears: number): Promise<void> {
  const house = copyOfTheHouse();
  const say = (words: string) => console.error(`▸ ${agencyYears} agency-years: ${words}`);
  try {
    for (const folder of ['seeds', 'data']) rmSync(join(house, folder), { recursive: true });
    // Documents are kept for a compiler whose packages are known.
    cpSync('package-lock.json', join(house, 'package-lock.json'));
    say('setting the books');
    await typesetSite(house, agencyYears, seed);
    const load = loadavg()[0] ?? 0;
    const options = { cwd: house, env: { STEPS_TOLD: '200', ASTRO_TELEMETRY_DISABLED: '1' }, limit };
    say('building');
    const first = await runMeasured(['src/cli/build.ts'], options);
    if (first.status === null) {
      say(`not done within ${duration(limit * 1000)}; not measured`);
      return;
    }
    if (first.status !== 0) throw new Error(first.said);
    const files = filesOf(join(house, 'dist'));
    const before = documentTimes(house);
    const built: Measured = {
      agencyYears,
      pages: files.filter((file) => file.endsWith('.html')).length,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
      seconds: first.seconds,
      worked: first.worked,
      megabytes: first.megabytes,
      steps: stepsOf(first.said),
      machine: theMachine(load),
    };
    keep(built);
    say(`${built.pages} pages, ${duration(first.seconds * 1000)}, ${first.megabytes.toFixed(0)} MB; building again`);
    const again = await runMeasured(['src/cli/build.ts'], options);
    if (again.status !== 0) throw new Error(again.said);
    const after = documentTimes(house);
    const recompiled = [...after].filter(([name, written]) => before.get(name) !== written).length;
    keep({ ...built, again: again.seconds, recompiled });
    say(`${duration(again.seconds * 1000)} the second time, ${recompiled} documents compiled anew`);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/** When each compiled document was kept: one that is compiled anew is kept anew. */
function documentTimes(house: string): Map<string, number> {
  const folder = join(house, '.cache', 'documents');
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The lines `  12.34 s  name` at a build's end; a count in front of a kind is left out, so that sizes compare. */
function stepsOf(said: string): Record<string, number> {
  const lines = said.matchAll(/^ *(\d+\.\d\d) s {2}(?:\d+ × )?(.+)$/gm);
  return Object.fromEntries([...lines].map(([, seconds, name = '']) => [name, Number(seconds)]));
}

function report(measured: readonly Measured[]): string {
  const sizesShown = measured.map(({ agencyYears }) => agencyYears);
  const whole = markdownTable(
    [
      'agency-years',
      'pages',
      'files',
      'MB',
      'clock',
      'processor s',
      'an agency-year',
      'ms a page',
      'kB a page',
      'peak MB',
      'again',
      'recompiled',
    ],
    measured.map(({ agencyYears, pages, files, bytes, seconds, worked, megabytes, again, recompiled }) => [
      agencyYears,
      pages,
      files,
      (bytes / 1e6).toFixed(0),
      duration(seconds * 1000),
      worked.toFixed(0),
      (worked / agencyYears).toFixed(1),
      ((worked * 1000) / pages).toFixed(0),
      (bytes / pages / 1000).toFixed(0),
      megabytes.toFixed(0),
      again === undefined ? '' : duration(again * 1000),
      recompiled ?? '',
    ]),
  );
  const names = new Set(measured.flatMap(({ steps }) => Object.keys(steps)));
  const largest = (name: string) => Math.max(...measured.map(({ steps, seconds }) => (steps[name] ?? 0) / seconds));
  const share = (step: number | undefined, whole: number) =>
    step === undefined ? '' : ((100 * step) / whole).toFixed(1);
  const steps = markdownTable(
    ['% of the build', ...sizesShown.map(String)],
    [...names]
      .sort((a, b) => largest(b) - largest(a))
      .slice(0, 16)
      .map((name) => [`\`${name}\``, ...measured.map(({ steps: own, seconds }) => share(own[name], seconds))]),
  );
  const machines = measured.map(({ agencyYears, machine }) => `- ${agencyYears}: ${machine}`).join('\n');
  return `${whole}\n\n${steps}\n\nMeasured on:\n\n${machines}`;
}
