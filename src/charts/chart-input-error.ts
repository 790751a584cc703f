/** What can be wrong with the data that a chart is given. Codes are stable; tests and callers match on them. */
export type ChartInputFault =
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'frame'
  | 'nothing-to-draw'
  | 'duplicate-id'
  | 'unknown-id'
  | 'children-do-not-add-up'
  | 'parts-do-not-add-up'
  | 'steps-do-not-close'
  | 'flow-runs-back'
  | 'unbalanced-node'
  | 'node-without-flow'
  | 'levels-not-chained'
  | 'address';

/**
 * Thrown before layout, because d3 draws bad input without a word: text sums as 0, negatives leave the frame, NaN spreads.
 * `subject` names the node, link or row at fault.
 */
export class ChartInputError extends Error {
  override readonly name = 'ChartInputError';
  readonly fault: ChartInputFault;
  readonly subject: string;

  constructor(fault: ChartInputFault, subject: string, message: string) {
    super(`${fault} (${subject}): ${message}`);
    this.fault = fault;
    this.subject = subject;
  }
}
