import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The chart that {@link editSeeds} changes. */
export const editedChart = 'kaohsiung-111-113-years';

/**
 * Copies the seeds and makes one figure a thousand 元 smaller wherever its book prints it: a plan's account of FY111, and with
 * it the agency's total, in the tables and in words. Everything adds up again, so the edited books compile.
 */
export function editSeeds(folder: string): void {
  cpSync('seeds', folder, { recursive: true });
  const file = join(folder, readdirSync(folder).find((name) => name.startsWith('001')) ?? '');
  const edited = readFileSync(file, 'utf8')
    .replaceAll('37,879', '37,878')
    .replaceAll('188,162', '188,161')
    .replaceAll('1億8,816萬2千元', '1億8,816萬1千元');
  writeFileSync(file, edited);
}
