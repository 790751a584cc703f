import type { FlowDiagram, FlowLink, FlowNode } from '../../src/charts/flow-diagram.ts';
import type { SpendingKind } from '../../src/charts/spending-kind.ts';

const plans: readonly (readonly [
  id: string,
  label: string,
  kind: SpendingKind,
  grant: number,
  city: number,
  objects: Record<string, number>,
])[] = [
  ['network', '資源管理', 'network', 20_019, 51_063, { operations: 45_000, capital: 26_082 }],
  ['security', '資通安全', 'security', 37_000, 31_390, { operations: 60_290, capital: 8_100 }],
  ['planning', '規劃發展', 'planning', 0, 48_803, { operations: 48_503, capital: 300 }],
  ['services', '數位服務', 'services', 0, 43_751, { operations: 12_000, capital: 31_751 }],
  ['administration', '行政業務', 'administration', 0, 43_769, { personnel: 42_978, operations: 779, grants: 12 }],
];

const objects: readonly (readonly [id: string, label: string, kind: SpendingKind])[] = [
  ['operations', '業務費', 'operations'],
  ['capital', '設備及投資', 'capital-outlay'],
  ['personnel', '人事費', 'personnel'],
  ['grants', '獎補助費', 'grants'],
];

/** Made up: two sources, five plans, four objects, one ribbon of 12 thousand beside one of 60 million. */
export const exampleFlows: FlowDiagram = (() => {
  const links: FlowLink[] = plans.flatMap(([id, , kind, grant, city, spent]) => [
    ...(grant > 0 ? [link('grant', id, grant, kind, true)] : []),
    link('city', id, city, kind, false),
    ...Object.entries(spent).map(([object, amount]) => link(id, object, amount, kind, false)),
  ]);
  const nodes: FlowNode[] = [
    { id: 'grant', label: '中央補助（收支併列）', level: 0, kind: 'revenue' },
    { id: 'city', label: '市庫', level: 0, kind: 'treasury' },
    ...plans.map(([id, label, kind]): FlowNode => ({ id, label, level: 1, kind, href: `/kaohsiung/113/plans/${id}/` })),
    ...objects.map(([id, label, kind]): FlowNode => ({ id, label, level: 2, kind })),
  ];
  return { nodes, links };
})();

function link(source: string, target: string, thousands: number, kind: SpendingKind, strong: boolean): FlowLink {
  return { source, target, amount: `${thousands}000`, kind, strong, href: `/sources/001/#L${thousands}` };
}
