import fc from 'fast-check';
import { spendingKinds } from '../../src/charts/spending-kind.ts';
import type { TreemapNode } from '../../src/charts/treemap-node.ts';

type Shape = readonly (readonly number[])[];

/** Groups of leaf amounts with labels of any characters; parents are exact sums; at least one 元 in all. */
export const arbitraryTree: fc.Arbitrary<TreemapNode> = fc
  .record({
    shape: fc.array(fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { maxLength: 40 }), {
      minLength: 1,
      maxLength: 30,
    }),
    labels: fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('業務費', '設備及投資', '智慧城市（第 2 期）')),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
  })
  .map(({ shape, labels }) => treeOf([...shape, [1]], labels));

function treeOf(shape: Shape, labels: readonly string[]): TreemapNode {
  const label = (place: number): string => labels[place % labels.length] ?? '';
  const children = shape.map((parts, group): TreemapNode => {
    const inside = parts.map(
      (amount, part): TreemapNode => ({
        id: `${group}-${part}`,
        label: label(group + part),
        amount: String(amount),
        kind: spendingKinds[group % spendingKinds.length] ?? 'other',
        href: '/x/',
      }),
    );
    const amount = parts.reduce((sum, part) => sum + BigInt(part), 0n).toString();
    return {
      id: `${group}`,
      label: label(group),
      amount,
      kind: spendingKinds[group % spendingKinds.length] ?? 'other',
      href: '/x/',
      children: inside,
    };
  });
  const amount = children.reduce((sum, child) => sum + BigInt(child.amount), 0n).toString();
  return { id: 'root', label: 'root', kind: 'other', amount, children };
}
