import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project that a test may spoil; packages are those of the project itself. */
export function copyOfTheHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'build-'));
  const parts = ['src', 'data', 'seeds', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of parts) cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'dir');
  return house;
}

/** Lets a house take the pictures that builds of the project have drawn and kept, so that only new ones are drawn. */
export function sharePictures(house: string): void {
  const kept = resolve('.cache', 'pictures');
  if (!existsSync(kept)) return;
  mkdirSync(join(house, '.cache'));
  symlinkSync(kept, join(house, '.cache', 'pictures'), 'dir');
}

/** Its seeds as they were. */
export function restoreSeeds(house: string): void {
  rmSync(join(house, 'seeds'), { recursive: true, force: true });
  cpSync('seeds', join(house, 'seeds'), { recursive: true });
}

/** How a build ended, and all that it said. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** `npm run build` in a house; ends it by force after some milliseconds, when they are given. */
export function build(house: string, environment: Record<string, string> = {}, killAfter?: number): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['src/cli/build.ts'], {
      cwd: house,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    // Helpers of a killed build may hold its output open a while longer.
    child.on(killAfter === undefined ? 'close' : 'exit', (status) => {
      clearTimeout(timer);
      done({ status, said });
    });
  });
}
