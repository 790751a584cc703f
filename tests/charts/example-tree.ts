import type { SpendingKind } from '../../src/charts/spending-kind.ts';
import type { TreemapNode } from '../../src/charts/treemap-node.ts';

/** Made up, in the proportions of a city's IT agency. */
const plans: readonly (readonly [label: string, kind: SpendingKind, parts: readonly (readonly [string, string])[]])[] =
  [
    [
      '資源管理',
      'network',
      [
        ['機關主機收容整併', '32574000'],
        ['資訊服務費', '18230000'],
        ['通訊費', '11310000'],
        ['水電費', '6120000'],
        ['一般事務費', '1830000'],
        ['雜項設備費', '1018000'],
      ],
    ],
    [
      '資通安全',
      'security',
      [
        ['基層機關資安主動防禦', '48890000'],
        ['資訊軟硬體設備費', '11900000'],
        ['資訊服務費', '7600000'],
      ],
    ],
    [
      '規劃發展',
      'planning',
      [
        ['智慧城市行銷推廣', '20300000'],
        ['專案辦公室', '20000000'],
        ['資訊服務費', '5200000'],
        ['一般事務費', '3303000'],
      ],
    ],
    [
      '數位服務',
      'services',
      [
        ['資訊軟硬體設備費', '27100000'],
        ['資訊服務費', '13150000'],
        ['一般事務費', '3501000'],
      ],
    ],
    [
      '行政業務',
      'administration',
      [
        ['人事費', '42978000'],
        ['業務費', '779000'],
        ['獎補助費', '12000'],
      ],
    ],
  ];

function total(nodes: readonly { amount: string }[]): string {
  return nodes.reduce((sum, node) => sum + BigInt(node.amount), 0n).toString();
}

export const exampleTree: TreemapNode = (() => {
  const children = plans.map(([label, kind, parts], place): TreemapNode => {
    const inside = parts.map(
      ([name, amount], part): TreemapNode => ({
        id: `plan-${place}-${part}`,
        label: name,
        amount,
        kind,
        href: `/kaohsiung/113/plans/${place}-${part}/`,
      }),
    );
    return {
      id: `plan-${place}`,
      label,
      kind,
      amount: total(inside),
      href: `/kaohsiung/113/plans/${place}/`,
      children: inside,
    };
  });
  return { id: 'agency', label: '資訊中心', kind: 'other', amount: total(children), children };
})();

/** One level with many parts of one kind, as a work plan's purchase lines are. */
export const exampleLines: TreemapNode = (() => {
  const children = Array.from(
    { length: 40 },
    (_, place): TreemapNode => ({
      id: `line-${place}`,
      label:
        ['網路設備維護', '機房空調與消防', '虛擬主機授權', '個人電腦汰換（含螢幕）', '資料庫軟體'][place % 5] ?? '',
      amount: String(Math.round(18_000_000 / (place + 1) ** 1.4)),
      kind: 'network',
      href: `/sources/001/#L${100 + place}`,
    }),
  );
  return { id: 'plan', label: '資源管理', kind: 'network', amount: total(children), children };
})();
