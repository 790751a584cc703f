// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { copiedFigure, copiedOpen } from '../../src/islands/copied-figure.ts';
import { copiedMark } from '../../src/islands/copied-mark.ts';

const at = (line: number) => new URL(`/sources/001/#L${line}`, document.baseURI).href;
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement | SVGElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

describe('a figure beside which something stands open', () => {
  test.each(['dt', 'dd', 'p', 'li', 'td', 'th'])('a derived one in <%s> is copied with its formula', (place) => {
    document.body.innerHTML = '<table><tr></tr></table>';
    const holder = document.createElement(place);
    holder.innerHTML =
      '<span class="said">3,000 元<button class="opens mark">推算</button><span popover class="derived"><span>各筆之和</span><span class="second"><a class="evidence" href="/sources/001/#L7">001:7</a></span></span></span>';
    (/^t[dh]$/.test(place) ? one('tr') : document.body).append(holder);
    expect(copiedOpen(one('.derived'))).toMatchObject({ figure: '3,000 元', derived: '各筆之和', evidence: at(7) });
  });

  test('an amount is copied to its last digit; a word that is explained is no figure', () => {
    document.body.innerHTML =
      '<p><a class="evidence" href="/sources/001/#L1">1</a><span class="amount"><a class="evidence" href="/sources/001/#L8">1 億</a><button>元</button><span popover id="exact"><span class="figure-digits">100,000,001 元</span></span></span><span popover id="word">歲出是什麼</span></p>';
    expect(copiedOpen(one('#exact'))).toMatchObject({ figure: '100,000,001 元', evidence: at(8) });
    expect(copiedOpen(one('#word'))).toBeUndefined();
  });
});

describe('a mark of a drawing', () => {
  beforeEach(() => {
    document.body.innerHTML = `<figure><h2>最大的是甲</h2><svg>
      <a id="line" href="/sources/001/#L5"><title>乙：2 千元（2,000 元）</title></a>
      <a id="page" href="/plans/1/" data-source="/sources/001/#L3"><title>甲：9 千元（9,000 元），占 75%</title></a>
      <a id="rest" href="/plans/4/" data-source="/sources/001/#L4" data-derived=""><title>其他 2 項：5 千元（5,000 元）</title></a>
      <a id="lost" href="/plans/5/"><title>甲：9 千元（9,000 元）</title></a>
      <g><title>甲 臺中 75%，高雄 25%</title><g id="side" data-source="/sources/001/#L6" data-derived=""><title>甲 臺中 75%</title></g></g></svg>
      <ul class="unlabelled"><li><a id="listed" href="/plans/6/" data-source="/sources/001/#L8">丁 1 千元</a></li></ul>
      <p class="sources"><a class="evidence" href="/sources/001/#L2">第 2 行</a></p><figcaption><p class="whole">臺中。決算數。</p></figcaption>
      <table><thead><tr><th>名稱</th><th>金額</th></tr></thead><tbody>
      <tr><th>合計</th><td>12,000</td><td id="share">100%</td></tr>
      <tr><th>甲</th><td><span class="measure" id="measure">75%</span><a class="evidence" href="/sources/001/#L3">9,000</a></td></tr>
      </tbody></table></figure>`;
  });

  test.each([
    ['leads to a line', '#line', { figure: '乙：2 千元（2,000 元）', evidence: at(5), derived: undefined }],
    ['carries a line and leads to a page', '#page', { evidence: at(3), derived: undefined }],
    ['was added up', '#rest', { evidence: at(4), derived: '' }],
    ['is one side of a pair', '#side', { figure: '甲 臺中 75%', evidence: at(6), derived: '' }],
    ['is listed under the drawing', '#listed', { figure: '丁 1 千元', evidence: at(8), derived: undefined }],
  ])('that %s names that line and what the chart is about', (_, selector, copied) => {
    expect(copiedMark(one(selector))).toMatchObject({ ...copied, about: '臺中。決算數' });
  });

  test('that neither leads to a line nor carries one is not copied: no line is guessed', () => {
    expect(copiedMark(one('#lost'))).toBeUndefined();
  });

  test('a total of the table that no line prints names the chart’s source', () => {
    expect(copiedFigure(one('#share'))).toMatchObject({ figure: '100%', evidence: at(2), derived: '' });
  });

  test('a measure above an amount rests on the line of that amount', () => {
    expect(copiedFigure(one('#measure'))).toMatchObject({
      figure: '75%',
      about: '甲，金額',
      evidence: at(3),
      derived: '',
    });
  });
});
