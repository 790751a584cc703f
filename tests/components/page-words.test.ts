import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../../src/components/glossary-entry-of.ts';
import { pageWords } from '../../src/components/page-words.ts';

const entry = (id: string, term: string, english: string, also: string[] = []): GlossaryEntry => ({
  ...{ id, term, english, also, group: 'columns' },
  ...{ explanation: `${term}是什麼`, meaning: `what ${english} is` },
});
const glossary = [
  entry('final-account', '決算', 'final account'),
  entry('account', '決算數', 'account'),
  entry('levels', '款項目節', 'levels', ['款', '項', '目', '節']),
];
const ids = (html: string, language: 'zh-TW' | 'en' = 'zh-TW') =>
  pageWords(html, glossary, language).entries.map(({ id }) => id);

describe('the words of a page', () => {
  test.each([
    ['<h2>108 年度決算數</h2>', ['account']],
    ['<h2>108 年度決算</h2>', ['final-account']],
    ['<th>決算數*</th>', ['account']],
    ['<svg><text x="1">決算</text></svg>', ['final-account']],
    // A word of one character counts only alone: 項目 is no 目.
    ['<th scope="col">項目</th>', []],
    ['<th scope="col">目</th>', ['levels']],
    ['<p>決算</p>', []],
    // Where a line may end, a word does not.
    ['<th scope="row">以前<wbr>決<wbr>算數</th>', ['account']],
    ['<th scope="col"><bdi class="together">108 決</bdi>算</th>', ['final-account']],
  ])('%s uses %j', (html, expected) => {
    expect(ids(html)).toEqual(expected);
  });

  test('English words are found whole, in any case', () => {
    expect(ids('<th>Account</th>', 'en')).toEqual(['account']);
    expect(ids('<th>Accountant</th>', 'en')).toEqual([]);
  });

  test('what a script draws again keeps its words as they are: the next place opens', () => {
    const drawn = '<astro-island ssr><th>決算數</th></astro-island>';
    const { html, entries } = pageWords(`${drawn}<th>決算數</th>`, glossary, 'zh-TW');
    expect(html.startsWith(drawn)).toBe(true);
    expect(html.slice(drawn.length)).toContain('<button');
    expect(entries.map(({ id }) => id)).toEqual(['account']);
  });

  test('the first head that is such a word opens it, its unit stays outside; later ones and links stay as they are', () => {
    const { html } = pageWords(
      '<th scope="col"> 決算數 <span class="unit">元</span></th><th>決算數</th><th><a href="/">決算</a></th>',
      glossary,
      'zh-TW',
    );
    expect(html).toBe(
      '<th scope="col"> <button type="button" class="opens" popovertarget="word-account">決算數</button> <span class="unit">元</span></th><th>決算數</th><th><a href="/">決算</a></th>',
    );
  });

  test('a head whose line breaks are chosen opens, too', () => {
    const { html } = pageWords(
      '<th class="number worded">決<wbr>算數<span class="unit">元</span></th><td>決算數</td>',
      glossary,
      'zh-TW',
    );
    expect(html).toBe(
      '<th class="number worded"><button type="button" class="opens" popovertarget="word-account">決<wbr>算數</button><span class="unit">元</span></th><td>決算數</td>',
    );
  });

  test('a longer English word hides the shorter one inside it, in any case', () => {
    const two = [entry('final', 'a', 'final account'), entry('account', 'b', 'account')];
    const used = pageWords('<h2>The Final Account of 108</h2>', two, 'en').entries.map(({ id }) => id);
    expect(used).toEqual(['final']);
  });

  test('a page without them stays as it is', () => {
    const html = '<main><h1>你好</h1><table><th>名稱</th></table></main>';
    expect(pageWords(html, glossary, 'zh-TW')).toEqual({ html, entries: [] });
  });
});
