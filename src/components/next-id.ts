/**
 * An element id that occurs once on the page: a popover needs one, and the same figure may stand on a page twice.
 * Counts in render order, so that two builds give the same ids.
 */
export function nextId(locals: App.Locals, prefix: string): string {
  locals.idsGiven = (locals.idsGiven ?? 0) + 1;
  return `${prefix}-${locals.idsGiven}`;
}
