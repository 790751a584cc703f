import { twoSidedReader } from '../rows/two-sided-page.ts';

/** 資本資產表: land, equipment and software at book value at the year's end, beside the year before. */
export const capitalAssets = twoSidedReader(
  {
    title: '資本資產表',
    slug: 'capital-assets',
    protects: 'property',
    in: ['final-account'],
    columns: [
      { name: '本年度', unit: 'money', additive: true },
      { name: '上年度', unit: 'money', additive: true },
    ],
    identities: [],
    requires: ['合計'],
    summaries: { 合計: 'leaves-above' },
  },
  ['附註'],
);
