// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { copiedFigure, copiedOpen } from '../../src/islands/copied-figure.ts';
import { copiedMark } from '../../src/islands/copied-mark.ts';

const at = (line: number) => new URL(`/sources/001/#L${line}`, document.baseURI).href;
const one = (selector: string): Element => {
  const found = document.querySelector(selector);
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
      <a id="page" href="/plans/1/"><title>甲：9 千元（9,000 元），占 75%</title></a>
      <a id="same" href="/plans/2/"><title>甲：1 千元（1,000 元），占 8%</title></a>
      <a id="node" href="/plans/3/"><title>丙：3 千元（3,000 元）</title></a>
      <a id="rest" href="/plans/4/"><title>其他 2 項：5 千元（5,000 元）</title></a></svg>
      <p class="sources"><a class="evidence" href="/sources/001/#L2">第 2 行</a></p><figcaption><p class="whole">臺中。決算數。</p></figcaption>
      <table><tbody>
      <tr><th>合計</th><td>12,000</td><td id="share">100%</td></tr>
      <tr><th>甲 <span class="official">Jia</span></th><td><a class="evidence" href="/sources/001/#L3">9</a> 9,000</td><td>75%</td></tr>
      <tr><th>甲</th><td><a class="evidence" href="/sources/001/#L4">1,000</a></td><td>8%</td></tr>
      <tr><th>丁</th><td>丙</td><td><a class="evidence" href="/sources/001/#L6">1,500</a></td></tr>
      </tbody></table></figure>`;
  });

  test('that leads to a line names that line and what the chart is about', () => {
    expect(copiedMark(one('#line'))).toEqual({
      figure: '乙：2 千元（2,000 元）',
      about: '臺中。決算數',
      evidence: at(5),
      derived: undefined,
    });
  });

  test('that leads to a page names the line of its row, of two rows of one name that of its amount', () => {
    expect(copiedMark(one('#page'))).toMatchObject({ evidence: at(3), derived: undefined });
    expect(copiedMark(one('#same'))).toMatchObject({ evidence: at(4), derived: undefined });
  });

  test('that has no row was added up: it names the line of a part, else the chart’s source', () => {
    expect(copiedMark(one('#node'))).toMatchObject({ evidence: at(6), derived: '' });
    expect(copiedMark(one('#rest'))).toMatchObject({ evidence: at(2), derived: '' });
  });

  test('nor has a total of the table that no line prints', () => {
    expect(copiedFigure(one('#share'))).toMatchObject({ figure: '100%', evidence: at(2), derived: '' });
  });
});
