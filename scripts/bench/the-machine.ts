import { cpus, loadavg, totalmem } from 'node:os';

/** What was measured on, and how busy it was besides: figures of a loaded machine say so. */
export function theMachine(loadBefore = loadavg()[0] ?? 0): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${cpus().length} cores, ${memory} GiB, ${process.platform}; load average ${loadBefore.toFixed(1)} before the run, ${(loadavg()[0] ?? 0).toFixed(1)} at its end.`;
}
