import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from '../project.mjs';

/** Installs what the lock of `bench/` names, when something of it is missing. Only the bench needs it. */
export async function ensureBenchInstalled(): Promise<void> {
  const folder = join(root, 'bench');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const there = Object.keys(dependencies).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (there) return;
  console.error('▸ installing what the bench measures beside');
  const code = await run('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci in bench/ failed with ${code}`);
}

/** Address of a file of the bench's packages, for `import()`: named at run time, so that the types need no package of the bench. */
export function benchModule(file: string): string {
  return pathToFileURL(join(root, 'bench', 'node_modules', file)).href;
}
