import { AxeBuilder } from '@axe-core/playwright';
import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { onePageOfEachKind } from './built-pages.ts';

describe.each(onePageOfEachKind())('$kind', ({ address }) => {
  test.for(['light', 'dark'] as const)('has nothing that shuts a reader out, %s', async (theme, { open }) => {
    const page = await open(address, { theme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help}; ${nodes.length} times, ${nodes[0]?.html}`);
    expect(found).toEqual([]);
  });
});
