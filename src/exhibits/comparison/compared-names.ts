import type { ComparisonView } from './comparison-view.ts';

/** Official names that a comparison's finding may speak of and no line break may cut: a pair of plans is two (設備網路／資源管理). */
export function comparedNames({ table }: Pick<ComparisonView, 'table'>): string[] {
  return table.rows.flatMap(({ cells: [name] }) => name?.text.split('／') ?? []);
}
