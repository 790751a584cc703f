import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was given. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The search path with the programs of `node_modules` first, as npm sets it for its scripts. */
export function pathWithPackages() {
  return [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
}

/**
 * Runs a program in the project's folder and shows its output. The project's own programs come first,
 * so that `node` is the Node of `node_modules` where the registry has one for this machine.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @param {(output: string) => void} [whenDone] takes the output in one piece at the end, for programs that run beside others
 * @returns {Promise<number>} exit code; 127 when the program cannot be started, 130 when it was interrupted
 */
export function run(program, args, env = {}, whenDone) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: pathWithPackages() },
      stdio: whenDone ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm is npm.cmd on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => {
      whenDone?.(output);
      resolve(code ?? 130);
    });
  });
}

/**
 * Minutes and seconds that people read.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
