import type { CompiledBooks } from '../../ledger/compiled-books.ts';
import { dataTable } from '../data-table.ts';

/** One figure from outside the books. */
interface ReferenceFigure {
  readonly series: 'population' | 'price-change' | 'earlier-budget' | 'city-total-enacted' | 'city-total-proposal';
  readonly city: string;
  readonly fiscalYear: number;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly confidence: string;
}

/** `reference.csv`: the few figures that no book prints and that fair comparison needs, each with its source. */
export const reference = dataTable({
  name: 'reference',
  title: '參考數列',
  description:
    'Figures from outside the books that comparisons rest on: population, prices, earlier totals. Each names its source.',
  records: ({ books }) => referenceFigures(books),
  fields: [
    {
      name: 'series',
      kind: 'text',
      title: '數列',
      description:
        'population (at year end), price-change (on the year before), earlier-budget (total of the agency), city-total-enacted or city-total-proposal (expenditure of the whole city).',
      value: ({ series }) => series,
    },
    {
      name: 'city',
      kind: 'text',
      title: '城市',
      description: 'Address part of the city, such as taichung; empty for the country.',
      value: ({ city }) => city,
    },
    {
      name: 'fiscal_year',
      kind: 'integer',
      title: '年度',
      description: 'Year of the Republic.',
      value: ({ fiscalYear }) => fiscalYear,
    },
    { name: 'value', kind: 'amount', title: '數值', description: 'Exact digits in unit.', value: ({ value }) => value },
    { name: 'unit', kind: 'text', title: '單位', description: '人, % or 千元.', value: ({ unit }) => unit },
    { name: 'source', kind: 'text', title: '出處', description: 'Where it was found.', value: ({ source }) => source },
    {
      name: 'confidence',
      kind: 'text',
      title: '可信度',
      description: 'high, medium or low.',
      value: ({ confidence }) => confidence,
    },
  ],
});

function referenceFigures({ decisions }: CompiledBooks): ReferenceFigure[] {
  return [
    ...decisions['reference/population'].map(({ persons, ...entry }) => ({
      ...entry,
      series: 'population' as const,
      value: persons,
      unit: '人',
    })),
    ...decisions['reference/price-change'].map(({ percent, ...entry }) => ({
      ...entry,
      series: 'price-change' as const,
      city: '',
      value: percent,
      unit: '%',
    })),
    ...decisions['reference/earlier-budgets'].map(({ thousandNtd, ...entry }) => ({
      ...entry,
      series: 'earlier-budget' as const,
      value: thousandNtd,
      unit: '千元',
    })),
    ...decisions['reference/city-totals'].map(({ thousandNtd, stage, ...entry }) => ({
      ...entry,
      series: `city-total-${stage}` as const,
      value: thousandNtd,
      unit: '千元',
    })),
  ];
}
