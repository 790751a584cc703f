/**
 * What money is for, as far as colour tells it: the five programmes that both agencies have, the objects of expenditure
 * (人事費, 業務費, 設備及投資, 獎補助費), and the two ends of a flow. Closed: a new kind needs a colour here.
 */
export const spendingKinds = [
  'administration',
  'planning',
  'services',
  'network',
  'security',
  'personnel',
  'operations',
  'capital-outlay',
  'grants',
  'revenue',
  'treasury',
  'other',
] as const;

export type SpendingKind = (typeof spendingKinds)[number];

/** Ground of a page in each theme; the colours below are held against it. */
export const grounds = { light: '#fbfaf6', dark: '#14171b' } as const;

export type Theme = keyof typeof grounds;

export interface KindColour {
  /** The kind's colour: 3:1 against the ground. */
  readonly fill: string;
  /** The same hue a step apart, for parts after the first of one kind: also 3:1 against the ground. */
  readonly soft: string;
  /** Text on either: 4.5:1. */
  readonly label: string;
}

/** One fixed colour for each kind, the same in both cities and in every chart. */
export const kindColours: Record<SpendingKind, Record<Theme, KindColour>> = {
  administration: colours('#5b6470', '#6d7580', '#6a7480', '#5d6670'),
  planning: colours('#75589f', '#8268a8', '#7d63ad', '#6e5a96'),
  services: colours('#14756a', '#298177', '#1b8274', '#1a7166'),
  network: colours('#1f5183', '#436c96', '#3a76b3', '#2f679c'),
  security: colours('#98306b', '#a94f82', '#b8488a', '#a83a78'),
  personnel: colours('#6d5848', '#806d5f', '#857160', '#726254'),
  operations: colours('#4c6a58', '#607a6a', '#5a7c68', '#506b5c'),
  'capital-outlay': colours('#54587f', '#6d7091', '#6a70a2', '#5e6289'),
  grants: colours('#7c5669', '#8c6b7c', '#91697d', '#7c5b6c'),
  revenue: colours('#66643a', '#777550', '#797649', '#686641'),
  treasury: colours('#3b4046', '#565b60', '#6e757d', '#5f656c'),
  other: colours('#6f6b63', '#77736b', '#78746c', '#67645f'),
};

function colours(light: string, lightSoft: string, dark: string, darkSoft: string): Record<Theme, KindColour> {
  return {
    light: { fill: light, soft: lightSoft, label: '#ffffff' },
    dark: { fill: dark, soft: darkSoft, label: '#ffffff' },
  };
}
