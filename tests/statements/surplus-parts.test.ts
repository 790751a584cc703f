import { describe, expect, test } from 'vitest';
import { readSurplusParts } from '../../src/statements/account/surplus-parts.ts';

/** `kind type raw reason`, one a part. */
function parts(text: string): readonly string[] | undefined {
  const words = text.split(' ').map((word, at) => ({ text: word, line: at + 1 }));
  return readSurplusParts(words)?.map(({ kind, type, figure, reason }) =>
    [kind, type, figure.raw, reason].filter((part) => part !== '').join(' '),
  );
}

describe('words of a row of 歲出賸餘數分析表', () => {
  test.each([
    ['a sum has no types', '2,095 19.02% 2,095 -', ['amount 2,095', 'share 19.02%', 'current 2,095', 'capital -']],
    [
      'a type stands before its amount, the reason behind it',
      '1,281 45.83% 10 1,281 主要係依實核 銷。 -',
      ['amount 1,281', 'share 45.83%', 'current 10 1,281 主要係依實核銷。', 'capital -'],
    ],
    [
      'capital has the type where current has nothing',
      '2,410 2.41% - 8 2,410 無',
      ['amount 2,410', 'share 2.41%', 'current -', 'capital 8 2,410 無'],
    ],
    ['nothing left prints no percentage', '- - -', ['amount -', 'current -', 'capital -']],
    [
      'a second reason stands with the side that has money',
      '10,785 17.96% 2 10,510 員額未補 足。 - 10 275,075 無',
      ['amount 10,785', 'share 17.96%', 'current 2 10,510 員額未補足。', 'current 10 275,075 無', 'capital -'],
    ],
    [
      'an amount without a comma is known from a type by the sum of both sides',
      '505 0.02% 10 500 無 - 2 5 員額未補足。',
      ['amount 505', 'share 0.02%', 'current 10 500 無', 'current 2 5 員額未補足。', 'capital -'],
    ],
    [
      'and a type from such an amount',
      '8,017,920 6.27% 10 8,017,910',
      ['amount 8,017,920', 'share 6.27%', 'current 10', 'capital 8,017,910'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each(['', '無', '2,410', '2,410 2.41%'])('a row without both sides is not read: %j', (text) => {
    expect(parts(text)).toBeUndefined();
  });
});
