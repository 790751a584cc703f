import { describe, expect, test } from 'vitest';
import { chartStyles } from '../../src/charts/chart-styles.ts';
import { kindStyles } from '../../src/charts/kind-styles.ts';
import type { Theme } from '../../src/charts/spending-kind.ts';
import { grounds, kindColours, spendingKinds } from '../../src/charts/spending-kind.ts';
import { contrast } from './contrast.ts';

const themes: Theme[] = ['light', 'dark'];

describe.each(spendingKinds)('the colour of %s', (kind) => {
  test.each(themes)('stands out from the %s ground and carries its text', (theme) => {
    const { fill, soft, label } = kindColours[kind][theme];
    for (const colour of [fill, soft]) {
      expect(contrast(colour, grounds[theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, label)).toBeGreaterThanOrEqual(4.5);
    }
    expect(fill).not.toBe(soft);
  });
});

test('no two kinds share a colour', () => {
  for (const theme of themes) {
    expect(new Set(spendingKinds.map((kind) => kindColours[kind][theme].fill)).size).toBe(spendingKinds.length);
  }
});

test('the styles hold every kind’s colours and nothing outside the map', () => {
  const styles = kindStyles();
  expect(styles.split('\n')).toHaveLength(spendingKinds.length);
  expect(styles).toContain(
    '.kind-network { --kind: light-dark(#1f5183, #3a76b3); --kind-soft: light-dark(#436c96, #2f679c); --kind-label: #ffffff; }',
  );
  expect(chartStyles()).not.toMatch(/#[0-9a-f]{3,8}\b/);
});

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
