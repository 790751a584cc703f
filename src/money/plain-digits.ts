/** Plain digits as money crosses borders: optional `-`, no grouping, no exponent, no leading zeros but `0.…`. */
const plainPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Whether a text is plain digits. Refuses what a number reader would let pass: `1,200`, `1e5`, `0x10`, `NaN`, blanks. */
export function isPlainDigits(text: string): boolean {
  return plainPattern.test(text);
}

/** Thrown where digits were promised and something else came; the message quotes it. */
export class PlainDigitsError extends Error {
  override readonly name = 'PlainDigitsError';
  readonly found: string;

  constructor(found: string) {
    super(`expected plain digits such as 1234500 or -12.5, found ${JSON.stringify(found)}`);
    this.found = found;
  }
}

/** The same digits, or a {@link PlainDigitsError}. */
export function plainDigitsOrThrow(text: string): string {
  if (!isPlainDigits(text)) throw new PlainDigitsError(text);
  return text;
}
