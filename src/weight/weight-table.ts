import type { BudgetName } from './budgets.ts';
import { budgets } from './budgets.ts';
import type { PageWeight } from './weigh-page.ts';

/** A page of the built site with what it weighs. */
export interface WeighedPage {
  readonly address: string;
  /** `pageKind` of the address. */
  readonly kind: string;
  readonly budget: BudgetName;
  readonly weight: PageWeight;
}

/**
 * A table to read at the end of a build: one line a kind of page, both languages together, with the heaviest page's bytes over
 * the wire in kB (1,000 bytes) and how much of its budget they take. Heaviest share first.
 */
export function weightTable(pages: readonly WeighedPage[]): string[] {
  const kinds = Map.groupBy(pages, ({ kind }) => kind.replace(/^en\//, ''));
  const rows = [...kinds].map(([kind, same]) => {
    const heaviest = same.reduce((a, b) => (b.weight.total > a.weight.total ? b : a));
    const { html, styles, scripts, total } = heaviest.weight;
    const share = Math.max(total / budgets[heaviest.budget].total, scripts / budgets[heaviest.budget].script);
    return {
      budget: heaviest.budget,
      kind: kind === '' ? '(home)' : kind,
      pages: same.length,
      html,
      styles,
      scripts,
      total,
      share,
    };
  });
  const wide = Math.max(...rows.map(({ kind }) => kind.length), 12) + 2;
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
  const head = `${'kB, brotli'.padEnd(wide)}pages    html  styles scripts   total  of budget`;
  return [
    head,
    ...rows
      .sort((a, b) => b.share - a.share)
      .map(({ kind, pages: count, html, styles, scripts, total, share, budget }) => {
        const mark = share > 1 ? '  ✗ too heavy' : '';
        const sizes = [html, styles, scripts, total].map(kilobytes).join('');
        return `${kind.padEnd(wide)}${String(count).padStart(5)}${sizes}  ${`${Math.round(share * 100)} %`.padStart(5)} ${budget}${mark}`;
      }),
  ];
}
