/** A name in the middle of a sentence: without its capital, unless it is an abbreviation (`IT services`). */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Names in the middle of a sentence: `planning, cyber security and IT services`. */
export function listed(names: readonly string[]): string {
  const said = names.map(inSentence);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}
