import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duration, root, run } from './project.mjs';

/**
 * Installs what the lock names when `node_modules` is missing or differs from it; otherwise does nothing.
 * Ends the process with a plain sentence when that fails.
 */
export async function ensureInstalled() {
  const reason = whyInstall();
  if (reason === '') return;
  console.log(`▸ installing packages (${reason}); about a minute on a first run / 安裝套件`);
  const started = Date.now();
  // A development tool under NODE_ENV=production would otherwise be left out.
  const code = await run('npm', [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    console.error(
      '✗ npm ci failed; its message stands above. Check the network and the npm registry, then run this again.',
    );
    process.exit(code);
  }
  console.log(`✓ packages installed, ${duration(Date.now() - started)}`);
}

/** @returns {string} why an install is needed, or '' */
function whyInstall() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'first run';
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(installedLock);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const present = installed[path];
    // npm leaves out optional packages of other platforms.
    if (!present && (entry.optional || entry.devOptional)) continue;
    if (present?.version !== entry.version) return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is new`;
  }
  return '';
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
