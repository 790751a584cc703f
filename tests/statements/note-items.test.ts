import { describe, expect, test } from 'vitest';
import { numberedNotes } from '../../src/documents/numbered-notes.ts';
import { numberLines } from '../../src/documents/source-document.ts';
import { arrangeNotes } from '../../src/statements/account/note-items.ts';

function arranged(text: string) {
  const { notes, moved } = arrangeNotes(numberedNotes(numberLines(text)));
  return {
    notes: notes.map(({ note, items }) => [note.ordinal, ...items.map(({ lineFrom }) => lineFrom)].join(' ')),
    moved: moved.length,
  };
}

describe('備註: numbered sentences and their items', () => {
  test('items that make up the amount of another sentence belong to that one', () => {
    expect(
      arranged(
        '三、減少9,000元，係：\n(一)接管1,000元。\n(二)撥入4,000元。\n(一)採購9,500元。\n四、增加5,000元，係：\n(二)誤入500元扣除。',
      ),
    ).toEqual({
      notes: ['三、 4 6', '四、 2 3'],
      moved: 4,
    });
  });

  test('items printed under the sentence that they explain are not a reading', () => {
    expect(arranged('一、增加5,000元，係：\n(一)接管1,000元。\n(二)撥入4,000元。')).toEqual({
      notes: ['一、 2 3'],
      moved: 0,
    });
  });

  test('items that explain nothing stay where they are printed', () => {
    expect(arranged('一、增加5,000元，係：\n(一)接管1,000元。\n二、減少7,000元，係：\n(一)報廢6,000元。')).toEqual({
      notes: ['一、 2', '二、 4'],
      moved: 0,
    });
  });

  test('a run with a wrong amount goes to the sentence that is left', () => {
    expect(
      arranged(
        '三、減少9,000元，係：\n(一)接管1,000元。\n(二)撥入4,001元。\n(一)採購9,500元。\n四、增加5,000元，係：\n(二)誤入500元扣除。',
      ).notes,
    ).toEqual(['三、 4 6', '四、 2 3']);
  });

  test('a sentence runs on until its full stop and names each amount by the words before it', () => {
    const [note] = numberedNotes(
      numberLines('一、成本增加數9,000元＝屬預算執行增加數4,000＋其他移入等增\n\n    值數5,000元。\n科 目'),
    );
    expect(note?.amounts.map(({ label, raw, line }) => `${label} ${raw} @${line}`)).toEqual([
      '成本增加數 9,000 @1',
      '預算執行增加數 4,000 @1',
      '其他移入等增值數 5,000 @3',
    ]);
  });
});
