import type { FinalAccount } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { grouped } from '../typeset-row.ts';
import { accountSums } from './account-sums.ts';
import { pageGap, setPage } from './set-pages.ts';

/** The rows of the official form, most of them blank in every book; leading ideographic spaces are its levels. */
const form = `收項
一、上期結存
　1.專戶存款
　2.各機關現金
　3.各機關現金-在途現金
二、本期收入
　1.本年度歲入
　　(1)實現數
　　(2)應收數
　　(3)保留數
　2.歲入應收數
　　(1)以前年度轉入實現數
　　(2)本年度新增應收數(-)
　3.歲入保留數
　4.應收稅款淨(增)減數
　5.預收款淨增(減)數
　6.存入保證金淨增(減)數
　7.應付代收款淨增(減)數
　8.應付保管款淨增(減)數
　9.其他流動負債淨增(減)數
　10.公庫撥入數
　　(1)本年度歲出撥款
　　(2)以前年度歲出撥款
　　(3)退還以前年度歲入繳庫款
　11.資產負債淨額淨增(減)數
　　(1)審修淨增(減)列以前年度歲入實現數
　　(2)註銷以前年度歲出應付數
收項總計
付項
一、本期支出
　1.本年度歲出
　　(1)實現數
　　(2)應付數
　　(3)保留數
　2.歲出應付數
　　(1)以前年度轉入實現數
　　(2)本年度新增應付數(-)
　3.歲出保留數
　　(1)以前年度轉入實現數
　　(2)以前年度轉入註銷數
　　(3)本年度新增保留數(-)
　4.材料淨增(減)數
　5.預付款淨增(減)數
　6.存出保證金淨增(減)數
　7.繳付公庫數
　　(1)本年度歲入繳庫
　　(2)以前年度歲入繳庫
二、本期結存
　1.專戶存款
　2.各機關現金
　3.各機關現金-在途現金
付項總計`.split('\n');

/** 現金出納表: where cash came from and went, over as many pages as its rows need, the head on each. */
export function setCash(account: FinalAccount): TypesetStatement {
  const title = '現金出納表';
  const { received, realised, carried, prior, allotted, bank } = accountSums(account);
  const [guarantees = 0n, collected = 0n, kept = 0n] = account.deposits.map(({ now, before }) => now - before);
  const income = received + guarantees + collected + kept + allotted;
  const advance = account.advance.now;
  const outlay = realised + prior + advance + received;
  const amounts: Readonly<Record<string, bigint>> = {
    '收項／一、上期結存': bank.before,
    '收項／一、上期結存／1.專戶存款': bank.before,
    '收項／二、本期收入': income,
    '收項／二、本期收入／1.本年度歲入': received,
    '收項／二、本期收入／1.本年度歲入／(1)實現數': received,
    '收項／二、本期收入／6.存入保證金淨增(減)數': guarantees,
    '收項／二、本期收入／7.應付代收款淨增(減)數': collected,
    '收項／二、本期收入／8.應付保管款淨增(減)數': kept,
    '收項／二、本期收入／10.公庫撥入數': allotted,
    '收項／二、本期收入／10.公庫撥入數／(1)本年度歲出撥款': allotted - prior,
    '收項／二、本期收入／10.公庫撥入數／(2)以前年度歲出撥款': prior,
    '收項／二、本期收入／11.資產負債淨額淨增(減)數': 0n,
    '收項／收項總計': bank.before + income,
    '付項／一、本期支出': outlay,
    '付項／一、本期支出／1.本年度歲出': realised + carried,
    '付項／一、本期支出／1.本年度歲出／(1)實現數': realised,
    '付項／一、本期支出／1.本年度歲出／(3)保留數': carried,
    '付項／一、本期支出／3.歲出保留數': prior - carried,
    '付項／一、本期支出／3.歲出保留數／(1)以前年度轉入實現數': prior,
    '付項／一、本期支出／3.歲出保留數／(3)本年度新增保留數(-)': -carried,
    '付項／一、本期支出／5.預付款淨增(減)數': advance,
    '付項／一、本期支出／7.繳付公庫數': received,
    '付項／一、本期支出／7.繳付公庫數／(1)本年度歲入繳庫': received,
    '付項／二、本期結存': bank.now,
    '付項／二、本期結存／1.專戶存款': bank.now,
    '付項／付項總計': outlay + bank.now,
  };
  const rows: TypesetRow[] = [];
  const open: string[] = [];
  const lines = form.map((label) => {
    const level = /^　*/.exec(label)?.[0].length ?? 0;
    const name = label.slice(level);
    if (/^[收付]項$/.test(name)) {
      open.splice(0, open.length, name);
      return name;
    }
    open.splice(level + 1, open.length, name);
    const value = amounts[open.join('／')];
    if (value === undefined) return label;
    rows.push({ path: [...open], code: '', figures: { 金額: value } });
    return `${/總計$/.test(name) ? `　　　　${[...name].join('　')}` : label} ${grouped(value)}`;
  });
  const { setting } = account;
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += setting.pageRows)
    pages.push(
      setPage(title, ['項　目　及　摘　要 金           額'], lines.slice(from, from + setting.pageRows), setting),
    );
  return { slug: 'cash', title, rows, text: pages.join(pageGap) };
}
