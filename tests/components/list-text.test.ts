import { describe, expect, test } from 'vitest';
import { listText, numberedLines } from '../../src/components/list-text.ts';

const outline = (text: string) =>
  listText(text).map(({ mark, text: words, depth }) => `${'  '.repeat(depth)}${mark} ${words}`);

describe('a rebuilt text as its page shows it', () => {
  test('a sentence is a paragraph', () => {
    expect(listText('賡續辦理維護。')).toEqual([{ mark: '', text: '賡續辦理維護。', depth: 0 }]);
  });

  test('items keep their printed marks; another kind of mark is a list inside', () => {
    expect(outline('(1) 公文系統：\nA. 導入機關\nB. 電子交換\n(2) 陳情平台')).toEqual([
      '(1) 公文系統：',
      '  A. 導入機關',
      '  B. 電子交換',
      '(2) 陳情平台',
    ]);
  });

  test('a decimal is no list mark', () => {
    expect(outline('3.5 公里的光纖')).toEqual([' 3.5 公里的光纖']);
  });

  test('numbered sentences printed in one run stand apart', () => {
    expect(numberedLines('1.配合辦理業務。2.辦理會計、統計。共 3.5 公里。').split('\n')).toEqual([
      '1.配合辦理業務。',
      '2.辦理會計、統計。共 3.5 公里。',
    ]);
  });
});
