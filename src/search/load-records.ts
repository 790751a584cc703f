import type { Candidate } from './search-engine.ts';
import type { SearchRecord } from './search-record.ts';

/** Someone who waits for results and may type on at any moment. */
export interface Reader {
  /** False once something else is asked. */
  readonly isWaiting: () => boolean;
  /** Comes when no key has been pressed for a moment. */
  readonly pause: () => Promise<void>;
}

/**
 * The records of candidates. Those at hand come at once; before others are loaded, the reader must have stopped typing: what is
 * typed over is not worth its bytes. Empty when the reader asks something else meanwhile.
 */
export async function loadRecords(candidates: readonly Candidate[], reader?: Reader): Promise<readonly SearchRecord[]> {
  if (reader && candidates.some(({ isAtHand }) => !isAtHand())) await reader.pause();
  if (reader?.isWaiting() === false) return [];
  return Promise.all(candidates.map((candidate) => candidate.record()));
}
