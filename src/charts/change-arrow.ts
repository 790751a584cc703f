/** The arrow that goes with a signed change; colour alone never says more or less. Nothing for no change. */
export function changeArrow(change: bigint): '▲ ' | '▼ ' | '' {
  return change > 0n ? '▲ ' : change < 0n ? '▼ ' : '';
}
