/** Resolves when what has been changed is on the screen; at once in a tab that nobody sees, which draws nothing. */
export function whenDrawn(): Promise<void> {
  return document.hidden ? Promise.resolve() : new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
