/** An amount that a text states with its label: `市款12,345,000元`. */
export interface StatedAmount {
  readonly label: string;
  /** The printed digits with grouping. */
  readonly raw: string;
  readonly value: string;
  readonly unit: '元' | '千元';
}

const oneAmount = /^([\p{Script=Han}]{1,10})((?:\d{1,3}(?:,\d{3})+|\d+))(千元|元)$/u;

/**
 * Reads a text that is nothing but labelled amounts (`市款12,345,000元，收支併列6,789,000元`).
 * @returns the amounts in order, or `undefined` when any part is something else (then it is a description)
 */
export function readAmountList(text: string): StatedAmount[] | undefined {
  const parts = text.replace(/。$/, '').split(/[，、；]\s*/);
  const amounts = parts.map(readAmount);
  return amounts.every((amount) => amount !== undefined) ? amounts : undefined;
}

function readAmount(part: string): StatedAmount | undefined {
  const [, label, raw, unit] = oneAmount.exec(part.trim()) ?? [];
  if (label === undefined || raw === undefined || (unit !== '元' && unit !== '千元')) return undefined;
  return { label, raw, value: raw.replaceAll(',', ''), unit };
}

/**
 * The financing that a description states in its text: `…主機32,571千元(中央補助22,800千元，配合款9,771千元)`.
 * The amount before the bracket takes the label `total`.
 */
export function readFinancing(description: string, total: string): StatedAmount[] {
  const found: StatedAmount[] = [];
  for (const match of description.matchAll(/((?:\d{1,3}(?:,\d{3})+|\d+))(千元|元)[(（]([^()（）]+)[)）]/g)) {
    const parts = readAmountList(match[3] ?? '');
    const whole = readAmount(`${total}${match[1] ?? ''}${match[2] ?? ''}`);
    if (parts && whole) found.push(whole, ...parts);
  }
  return found;
}
