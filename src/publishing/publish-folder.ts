import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the site that was published before waits while a new one takes its place. */
export function previousOf(folder: string): string {
  return beside(folder, 'previous');
}

/**
 * The folder that holds a site right now: the published one, or the one before while it stands aside, for an instant or because
 * a build was killed in that instant. It is only read: a build that runs would not find what somebody else puts back.
 */
export function standingSite(folder: string): string {
  const [published, previous] = [resolve(folder), previousOf(folder)];
  return existsSync(published) || !existsSync(previous) ? published : previous;
}

/**
 * Makes an empty folder beside the published one, to build into. A build that was killed left either such a folder, which is
 * thrown away, or stood between the two steps of `publish`, which is undone.
 * @param builder number of the process that builds; folders of processes that live are left alone
 * @returns the folder to build into, on the same disk
 * @throws what the system says when it cannot write there
 */
export function startBuilding(folder: string, builder: number, lives: (builder: number) => boolean): string {
  const previous = previousOf(folder);
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
  rmSync(previous, { recursive: true, force: true });
  const parent = dirname(resolve(folder));
  const ours = `${basename(beside(folder, 'building'))}-`;
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (name.startsWith(ours) && !lives(Number(name.slice(ours.length))))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  const building = `${beside(folder, 'building')}-${builder}`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  return building;
}

/**
 * Puts a finished site in the place of the published one: two renames, so that a reader meets the old site or the new one.
 * Whoever serves the folder looks at `previousOf` for the instant between the two.
 * @throws what the system says when it refuses; the old site is then where it was
 */
export function publish(building: string, folder: string): void {
  const previous = previousOf(folder);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(building, folder);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, folder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Hidden, and next to the folder: a rename stays on one disk. */
function beside(folder: string, part: string): string {
  const path = resolve(folder);
  return join(dirname(path), `.${basename(path)}-${part}`);
}
