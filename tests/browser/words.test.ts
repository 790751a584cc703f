import { describe } from 'vitest';
import { glossaryEntryOf } from '../../src/components/glossary-entry-of.ts';
import { expect, test } from './browser-test.ts';
import { onePageOfEachKind } from './built-pages.ts';
import { books } from './the-books-tested.ts';

const pages = onePageOfEachKind().filter(({ kind }) => !/(^|\/)(embed|glossary|404)|404/.test(kind));

describe.each(pages)('$kind', ({ address }) => {
  test('explains on the page every official word that heads a table or labels a figure', async ({ open }) => {
    const page = await open(address, { scripts: false });
    const heads = await page.locator('main :is(th, dt, legend)').evaluateAll((all) => {
      // Names of fields in the data files are code, not words of the books.
      const words = all.filter((head) => !head.querySelector('code'));
      return [...new Set(words.map((head) => (head.textContent ?? '').trim()))];
    });
    const explained = await page
      .locator('[popover]')
      .evaluateAll((all) => all.map((popover) => popover.textContent ?? '').join('\n'));
    const english = address.startsWith('en/');
    const lacking = heads.filter((head) => {
      const entry = glossaryEntryOf(books, head);
      return entry && !explained.includes(english ? entry.meaning : entry.explanation);
    });
    expect(lacking).toEqual([]);
  });
});

const [withWords] = pages.filter(({ kind }) => kind === '{city}/{year}/');

test.for([
  { how: 'by keyboard', touch: false },
  { how: 'by a finger', touch: true },
])('a word opens and closes $how, without scripts', async ({ touch }, { open }) => {
  const page = await open(withWords?.address ?? '', { scripts: false, touch, width: touch ? 390 : 1440 });
  const word = page.locator('.words button').first();
  const name = (await word.innerText()).trim();
  await word.scrollIntoViewIfNeeded();
  if (touch) await word.tap();
  else {
    await word.focus();
    await page.keyboard.press('Enter');
  }
  const open_ = page.locator('[popover]:popover-open');
  expect(await open_.innerText()).toContain(name);
  const link = await open_.locator('a').getAttribute('href');
  await page.keyboard.press('Escape');
  expect(await open_.count()).toBe(0);
  await page.goto(new URL(link ?? '', page.url()).href);
  expect(await page.locator(':target').innerText()).toContain(name);
});
