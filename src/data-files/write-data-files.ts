import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { DataFile } from './data-files.ts';

/**
 * Writes files into a folder so that nobody ever sees half of one: all are written beside it first and moved when the
 * last byte is down. A new folder appears at once; in an existing one files of these names are replaced, others stay.
 * The last file moves last.
 * @throws the system's error when the place cannot be written or is full; the folder is then as it was
 */
export async function writeDataFiles(files: readonly DataFile[], folder: string): Promise<void> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const existed = existsSync(target);
  // Inside an existing folder, because that is surely the same disk and may be all that can be written.
  const partial = await mkdtemp(
    existed ? join(target, '.partial-') : join(dirname(target), `.${basename(target)}-partial-`),
  );
  try {
    // A temporary folder is private; the published one is not.
    await chmod(partial, 0o755);
    for (const { name, text } of files) await writeFile(join(partial, name), text);
    if (existed) for (const { name } of files) await rename(join(partial, name), join(target, name));
    else await rename(partial, target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
