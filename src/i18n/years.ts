/** Years between the calendar of the Republic (108) and the common era (2019). */
const republicOffset = 1911;

/** Common-era year of a ROC year; both are always shown together. */
export function commonEraYear(rocYear: number): number {
  return rocYear + republicOffset;
}
