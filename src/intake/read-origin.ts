import { execFileSync } from 'node:child_process';
import type { ReleaseOrigin } from '../data-files/release.ts';

/**
 * When and from what this build is made: the last commit and its day where git knows them; else `SOURCE_DATE_EPOCH`
 * (seconds, the convention of reproducible builds) or today.
 */
export function readOrigin(): ReleaseOrigin {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const today = new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const git = execFileSync('git', ['log', '-1', '--format=%H %cs'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [commit = '', day = today] = git.toString().trim().split(' ');
    return { commit, date: epoch === undefined ? day : today };
  } catch {
    return { commit: '', date: today };
  }
}
