import { expect, test } from 'vitest';
import { missingPlanTexts } from '../../src/statements/budget/missing-plan-texts.ts';
import { dividePlanText } from '../../src/statements/budget/plan-text.ts';

const said = (printed: string) =>
  missingPlanTexts([
    {
      document: '900',
      workPlan: { code: '01', name: '服務計畫' },
      programme: '',
      offices: [],
      lineFrom: 7,
      lineTo: 9,
      ...dividePlanText(printed),
    },
  ]).map(({ at, values }) => `${at.line} ${values['plan']} ${values['part']}`);

test('a work plan says what it does and what it is to achieve', () => {
  expect(said('一、計畫內容：維護網路。 二、預期成果：穩定。')).toEqual([]);
  expect(said('二、預期成果：穩定。')).toEqual(['7 服務計畫 計畫內容']);
  expect(said('一、計畫內容：維護網路。')).toEqual(['7 服務計畫 預期成果']);
  expect(said('')).toEqual(['7 服務計畫 計畫內容', '7 服務計畫 預期成果']);
});
