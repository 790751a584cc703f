import { expect, test } from 'vitest';
import { landingOf } from '../../src/search/landing.ts';

const record = {
  kind: 'prose' as const,
  document: '002',
  text: '第一句話。第二句話，說了三件事；\na、不說了\nB. 差勤',
  places: [
    [0, 10],
    [5, 11],
    [16, 12],
  ] as const,
};

test.each([
  ['/sources/002/#L10', 7, '/sources/002/#L11'],
  ['/taichung/108/statements/cash/#row-10', 17, '/taichung/108/statements/cash/#row-12'],
  ['/glossary/#soc', 7, '/glossary/#soc'],
  ['/programmes/x/', 7, `/programmes/x/#:~:text=${encodeURIComponent('第二句話')}`],
  ['/programmes/x/', 12, `/programmes/x/#:~:text=${encodeURIComponent('說了三件事')}`],
  ['/programmes/x/', 19, `/programmes/x/#:~:text=${encodeURIComponent('不說了')}`],
  ['/programmes/x/', 24, `/programmes/x/#:~:text=${encodeURIComponent('差勤')}`],
  ['/programmes/x/', undefined, '/programmes/x/'],
])('%s, hit at %s: %s', (address, at, landing) => {
  expect(landingOf({ ...record, address }, at)).toBe(landing);
});

test('a hyphen is not taken for the end of a prefix', () => {
  expect(landingOf({ ...record, address: '/p/', text: 'COVID-19' }, 0)).toBe('/p/#:~:text=COVID%2D19');
});
