import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainRecords, plainText } from '../../scripts/search-bench/plain-text.ts';
import { addressMaker } from '../../src/i18n/address.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { variantsOf } from '../../src/search/search-words.ts';

/** What the records are made of is not asked here, only what the documents print: the records might leave something out. */
const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const records = searchRecords(books, addressMaker('/').page);
const variants = Object.fromEntries(variantsOf(books.decisions));

/** Every two, three and four neighbouring Han characters of a line, as a search compares them. */
function runsOf(line: string): string[] {
  const stretches = line.match(/\p{Script=Han}{2,}/gu) ?? [];
  return stretches.flatMap((stretch) => {
    const chars = [...plainText(stretch, variants)];
    return [2, 3, 4].flatMap((length) => chars.slice(length - 1).map((_, at) => chars.slice(at, at + length).join('')));
  });
}

test.for(books.documents.map(({ entry }) => entry))(
  'any two to four neighbouring characters that $id prints stand in a record of it',
  ({ id, file }) => {
    const said = plainRecords(
      records.filter(({ document }) => document === id),
      variants,
    )
      .flatMap(({ fields }) => fields)
      .join('\n');
    const untold: string[] = [];
    let count = 0;
    readFileSync(`seeds/${file}`, 'utf8')
      .split(/\r?\n/)
      .forEach((line, at) => {
        const runs = runsOf(line);
        count += runs.length;
        untold.push(...runs.filter((run) => !said.includes(run)).map((run) => `${id}:${at + 1} ${run}`));
      });
    expect(count).toBeGreaterThan(1000);
    expect(untold).toEqual([]);
  },
);

test.for([
  ['歲出計畫說明提要與各項費用明細表', 'statement-001-expenditure-plan-details'],
  ['派員出國計畫預算總表', 'absent-001-32'],
  ['組織系統圖', 'absent-001-133'],
])('%s is found by its title', ([title, id]) => {
  expect(records.find((record) => record.id === id)?.title).toBe(title);
});

test.for([
  ['已完成或未完成之說明', '000', 270],
  ['對非營利及民間機構', '001', 600],
  ['經資門併計', '001', 179],
  ['新臺幣元', '001', 202],
] as const)('%s is found on its page', ([words, document, line]) => {
  const found = records.filter((record) => record.document === document && record.text.includes(words));
  expect(found.flatMap(({ places }) => places.map(([, at]) => at))).toContain(line);
});
