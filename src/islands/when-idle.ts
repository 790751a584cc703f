/** Runs what only makes the next thing quicker, when nothing else wants to run. Safari knows no idle time. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => run());
  else setTimeout(run, 500);
}
