import type { ProtectedMatter } from '../protected-matter.ts';

/** 總說明 among the statements of its book: official title, address part, and what checks of its sentences protect. */
export const generalExplanation = {
  statement: '總說明',
  slug: 'general-explanation',
  protects: 'narrative',
} as const satisfies { readonly statement: string; readonly slug: string; readonly protects: ProtectedMatter };
