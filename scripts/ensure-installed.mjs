import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duration, pathWithPackages, root, run } from './project.mjs';
import { whyInstall } from './why-install.mjs';

/**
 * Installs what the lock names when `node_modules` is missing or differs from it; otherwise does nothing.
 * Ends the process with a plain sentence when that fails or when no Node on this machine is new enough.
 */
export async function ensureInstalled() {
  const wanted = readLock('package-lock.json') ?? {};
  const reason = whyInstall(wanted, readLock(join('node_modules', '.package-lock.json')));
  if (reason !== '') {
    console.log(`▸ installing packages (${reason}); about a minute on a first run / 安裝套件`);
    const started = Date.now();
    // Development tools would otherwise be left out under NODE_ENV=production.
    const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await run('npm', ['ci', ...options]);
    if (code !== 0) {
      console.error(
        '✗ npm ci failed; its message stands above. Check the network and the npm registry, then try again.',
      );
      process.exit(code);
    }
    console.log(`✓ packages installed, ${duration(Date.now() - started)}`);
  }
  requireNode();
}

/** On x64 Linux the packages bring a new Node; elsewhere the machine's own must do. */
function requireNode() {
  const options = {
    env: { ...process.env, PATH: pathWithPackages() },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  };
  const version = execFileSync('node', ['--version'], options).trim();
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  console.error(
    `✗ Node ${version} is too old on this platform; install Node 22.12 or newer / 請安裝 Node 22.12 以上版本`,
  );
  process.exit(1);
}

/**
 * @param {string} path from the project's folder
 * @returns {import('./why-install.mjs').LockPackages | undefined} nothing where the file is missing or damaged
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
