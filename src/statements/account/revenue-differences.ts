import { annotatedPageReader } from '../rows/annotated-page.ts';

/** 歲入餘絀數(或減免、註銷數)分析表: what each source brought beyond or below its budget, and why. */
export const revenueDifferences = annotatedPageReader(
  {
    title: '歲入餘絀數(或減免、註銷數)分析表',
    slug: 'revenue-differences',
    protects: 'revenue',
    in: ['final-account'],
    columns: [
      { name: '餘絀數(或減免、註銷數)／金額', unit: 'money', additive: true },
      { name: '餘絀數(或減免、註銷數)／%', unit: '%', additive: false },
    ],
    identities: [],
    requires: ['合計'],
    summaries: { 合計: 'roots' },
  },
  1,
);
