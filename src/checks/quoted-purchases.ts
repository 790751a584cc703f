import type { TextBlock } from '../documents/prose-blocks.ts';
import { generalExplanation } from '../statements/explanation/general-explanation-title.ts';
import type { StatementTable } from '../statements/statement-table.ts';
import { asThousands, sumInThousands } from './across-units.ts';
import { figureOf, prints, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import type { StatedFigure } from './stated-figure.ts';
import { statedFigure } from './stated-figure.ts';

/** So many characters in common are a quotation, not a common phrase. */
const quoted = 9;

/**
 * PROSE: a budget that a sentence of 總說明 states for a topic (`…編列淨零綠生活預算…`) is the sum of the purchase lines whose
 * descriptions the same sentence quotes. A sentence that quotes none asserts nothing.
 */
export function checkQuotedPurchases(
  document: string,
  stated: readonly StatedFigure[],
  blocks: readonly TextBlock[],
  tables: readonly StatementTable[],
): CheckResult[] {
  const details = tables.find(({ slug }) => slug === 'expenditure-plan-details');
  if (!details) return [];
  return stated
    .filter(({ column, unit }) => unit === '元' && /.預算$/.test(column))
    .flatMap((figure) => {
      const sentence =
        blocks.find(({ lineFrom, lineTo }) => lineFrom <= figure.line && figure.line <= lineTo)?.text ?? '';
      const lines = details.rows.filter((row) => prints(row, '單價') && quotes(sentence, row.note));
      if (lines.length === 0) return [];
      const inputs = lines.map((row) => figureOf(details, row, '預算數'));
      const { value, tolerance } = sumInThousands(inputs);
      const found = asThousands(statedFigure(figure)).figure;
      return [
        settle({
          rule: 'PROSE',
          table: { document, ...generalExplanation },
          subject: `${figure.path.join('／')}｜${figure.column}`,
          found,
          expected: value,
          inputs,
          tolerance,
          formula: `${figure.column}＝這一句引述的採購明細之和`,
        }),
      ];
    });
}

function quotes(sentence: string, description: string): boolean {
  for (let at = 0; at + quoted <= description.length; at += 1) {
    if (sentence.includes(description.slice(at, at + quoted))) return true;
  }
  return false;
}
