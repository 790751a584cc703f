import { AxeBuilder } from '@axe-core/playwright';
import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { onePageOfEachKind } from './built-pages.ts';

describe.each(onePageOfEachKind())('$kind', ({ address }) => {
  test('has nothing that shuts a reader out, in either theme and width', { timeout: 240_000 }, async ({ open }) => {
    const page = await open(address);
    const found: string[] = [];
    for (const width of [1440, 390]) {
      for (const theme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, help, nodes } of violations)
          found.push(`${width} ${theme} ${id}: ${help}; ${nodes.length} times, ${nodes[0]?.html}`);
      }
    }
    expect(found).toEqual([]);
  });
});
