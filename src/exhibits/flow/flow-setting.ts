import type { FlowModel, FlowNodeRole } from '../../ledger/queries/flow-model.ts';
import { settledLevels } from '../../ledger/queries/flow-model.ts';

/** Levels that an address asks for, settled; what of it is on no list, and what came back because the book needs it. */
export interface AskedLevels {
  readonly levels: readonly FlowNodeRole[];
  readonly unknown: readonly string[];
  readonly broughtBack: readonly FlowNodeRole[];
}

type Model = Pick<FlowModel, 'levels' | 'standard' | 'segments'>;

/** Reads `revenue.treasury.plan`; nothing asked, or anything unknown, is the standard setting. */
export function readLevels(model: Model, asked: string | null): AskedLevels {
  const names = asked === null ? [] : asked.split('.').filter((name) => name !== '');
  const unknown = names.filter((name) => !model.levels.some((level) => level === name));
  if (unknown.length > 0 || names.length === 0) return { levels: model.standard, unknown, broughtBack: [] };
  return settle(
    model,
    model.levels.filter((level) => names.includes(level)),
  );
}

/** The setting that can be shown for the levels asked for. */
export function settle(model: Model, asked: readonly FlowNodeRole[]): AskedLevels {
  const levels = settledLevels(model, asked);
  return { levels, unknown: [], broughtBack: levels.filter((level) => !asked.includes(level)) };
}

/** The setting as an address holds it; empty for the standard one. */
export function levelsInAddress({ standard }: Model, levels: readonly FlowNodeRole[]): string {
  return levels.join('.') === standard.join('.') ? '' : levels.join('.');
}
