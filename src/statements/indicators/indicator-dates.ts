/**
 * A date as prose writes it, on folded text without spaces: `108年度`, `111年底`, `112年1月底`, `112年1月31日`,
 * `今(112)年`, `2022年8月`. Capturing groups are left out so that it can stand inside other patterns.
 */
export const printedDate = String.raw`[今去本]?年?\(?\d{2,4}\)?年度?(?:\d{1,2}月(?:\d{1,2}日|底|份)?|底)?`;

const parts = /(\d{2,4})\)?年度?(?:(\d{1,2})月(?:(\d{1,2})日|底|份)?|(底))?$/;

/** Years below this are of the Republic of China. */
const firstCommonEraYear = 1000;

/**
 * A printed date as ISO year, month or day, as precise as it is printed; the end of a year is its December.
 * @returns `undefined` when the text is not one date
 */
export function readPrintedDate(printed: string): string | undefined {
  const found = parts.exec(printed);
  if (!found) return undefined;
  const [, year = '', month, day, end] = found;
  const common = Number(year) < firstCommonEraYear ? Number(year) + 1911 : Number(year);
  const monthNumber = month === undefined ? (end === undefined ? undefined : 12) : Number(month);
  if (monthNumber === undefined) return String(common);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const iso = `${common}-${String(monthNumber).padStart(2, '0')}`;
  return day === undefined ? iso : `${iso}-${day.padStart(2, '0')}`;
}

/** First and last day that an ISO date, month, year or range `a/b` covers. */
export function spanOf(asOf: string): { readonly from: string; readonly to: string } {
  const [first = '', last = first] = asOf.split('/');
  return { from: edge(first, '-01', '-01'), to: edge(last, '-12', lastDay(last)) };
}

function edge(iso: string, month: string, day: string): string {
  if (iso.length === 4) return `${iso}${month}${month === '-12' ? '-31' : '-01'}`;
  return iso.length === 7 ? `${iso}${day}` : iso;
}

function lastDay(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return iso.length === 7 ? `-${new Date(Date.UTC(year, month, 0)).getUTCDate()}` : '-31';
}
