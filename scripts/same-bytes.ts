// A gate of `npm test`: builds the same sources once more, in another folder, time zone, language and year, and compares every
// byte with dist/, which the gate before has built. No file may name the folders that it was built in either: packages are the
// same for both builds, so their place would be the same bytes.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathWithPackages, root } from './project.mjs';

const elsewhere = mkdtempSync(join(tmpdir(), 'another folder 別處 '));
const dist = join(root, 'dist');
let code = 1;
try {
  for (const path of sources()) if (existsSync(join(root, path))) cpSync(join(root, path), join(elsewhere, path));
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'dir');
  const built = spawnSync('node', ['src/cli/build.ts'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: pathWithPackages(),
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'scripts', 'later-clock.mjs'))}`,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      // The first build may have known documents from before; this one reads each of them again.
      BOOK_CACHE: '',
      ...origin(),
    },
  });
  if (built.status !== 0) throw new Error(`the second build failed\n${built.stdout}${built.stderr}`);
  const found = [...differences(dist, join(elsewhere, 'dist')), ...placesNamed(dist)];
  for (const line of found.slice(0, 20)) console.error(`✗ ${line}`);
  const files = filesOf(dist).length;
  console.log(
    found.length === 0
      ? `✓ ${files} files, the same bytes from another folder, time zone, language and year; none names a folder of this machine`
      : `✗ ${found.length} of ${files} files differ between two builds of the same sources, or name a folder of this machine`,
  );
  code = found.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
process.exit(code);

/** Every file that git knows or would take; where there is no git, what the project's folder holds, but for what tools made. */
function sources(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
    });
    return listed.split('\0').filter(Boolean);
  } catch {
    const made = /^(node_modules|dist|\..*)$/;
    return readdirSync(root)
      .filter((name) => !made.test(name))
      .flatMap((name) => filesOf(root, name));
  }
}

/** The second folder knows the same commit; where there is none, the same day counts as the day of the build. */
function origin(): Record<string, string> {
  if (existsSync(join(root, '.git'))) return { GIT_DIR: join(root, '.git') };
  return { SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? String(Math.floor(Date.now() / 1000)) };
}

/** Files below a folder of `base`, as paths from `base`, sorted. */
function filesOf(base: string, folder = ''): string[] {
  const place = join(base, folder);
  if (statSync(place).isFile()) return [folder];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(join(base, name)).isFile())
    .sort();
}

function differences(one: string, two: string): string[] {
  const names = [...new Set([...filesOf(one), ...filesOf(two)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [join(one, name), join(two, name)];
    if (!existsSync(a) || !existsSync(b)) return [`${name} is in one build only`];
    const [first, second] = [readFileSync(a), readFileSync(b)];
    if (first.equals(second)) return [];
    let at = 0;
    while (first[at] === second[at]) at += 1;
    const near = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 40).toString('utf8'));
    return [`${name} differs from byte ${at + 1} on: ${near(first)} and ${near(second)}`];
  });
}

/** Files that hold the place of the project or of its packages, as it is or as a part of an address. */
function placesNamed(site: string): string[] {
  const packages = join(root, 'node_modules');
  const places = [root, realpathSync(root), packages, realpathSync(packages)].map((place) => join(place, sep));
  const written = [...new Set(places.flatMap((place) => [place, encodeURI(place)]))];
  return filesOf(site).flatMap((name) => {
    const bytes = readFileSync(join(site, name));
    return written.filter((place) => bytes.includes(place)).map((place) => `${name} names ${place}`);
  });
}
