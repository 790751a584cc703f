import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { numberLines } from '../../src/documents/source-document.ts';
import { expect, test } from './browser-test.ts';

const seed = readdirSync('seeds').find((file) => file.startsWith('000')) ?? '';
const lines = numberLines(readFileSync(join('seeds', seed), 'utf8'));
const cited = lines.findIndex(({ text }) => text.includes('決算實現數')) + 1;

describe.each([
  { title: 'with scripts', scripts: true },
  { title: 'without scripts', scripts: false },
])('the published text, $title', ({ scripts }) => {
  test('shows every line under its number', async ({ open }) => {
    const page = await open('sources/000/', { scripts });
    expect(await page.locator('[id^="L"]').count()).toBe(lines.length);
    const text = await page.locator(`#L${cited}`).innerText();
    expect(text.replace(/\s+/g, '')).toContain(lines[cited - 1]?.text.replace(/\s+/g, ''));
  });

  test('opens at the line that an address names, and marks it', async ({ open }) => {
    const page = await open(`sources/000/#L${cited}`, { scripts, width: 390 });
    const line = page.locator(`#L${cited}`);
    expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect.poll(() => line.boundingBox().then((box) => box !== null && box.y >= 0 && box.y < 844)).toBe(true);
    const ground = (id: string) =>
      page.locator(id).evaluate((element) => {
        const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
        return [backgroundColor, boxShadow, outlineStyle].join(' ');
      });
    expect(await ground(`#L${cited}`)).not.toBe(await ground(`#L${cited + 1}`));
  });
});
