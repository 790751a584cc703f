import type { ReactNode } from 'react';
import { memo } from 'react';
import type { ComparedColumn } from '../exhibits/comparison/comparison-data.ts';
import type { ComparisonBreakdown, ComparisonState } from '../exhibits/comparison/comparison-state.ts';
import { comparisonBreakdowns, comparisonMeasures, measuresOf } from '../exhibits/comparison/comparison-state.ts';
import { pairTones } from '../exhibits/pair-tones.ts';
import type { Language } from '../i18n/languages.ts';
import { comparisonWords } from './comparison-words.ts';

/** What the form must know of a column. */
export interface ColumnChoice extends Pick<ComparedColumn, 'id' | 'label' | 'city'> {
  readonly agencyYear: Pick<ComparedColumn['agencyYear'], 'agency'>;
}

interface Props {
  readonly columns: readonly ColumnChoice[];
  /** What is chosen. */
  readonly state: ComparisonState;
  /** Breakdowns that both columns print. */
  readonly printed: readonly ComparisonBreakdown[];
  /** Address of the pair's own page, where it has one. */
  readonly page: string | undefined;
  readonly language: Language;
  /** Absent while the columns are on their way: the form then has its place and its answers, and cannot be used. */
  readonly onChange?: (change: Partial<ComparisonState>) => void;
}

/** The four choices of a comparison, from closed lists. Only scripts make it useful, so that nothing else shows it. */
export function ComparisonForm({ columns, state, printed, page, language, onChange }: Props) {
  const { compareExplorer: words } = comparisonWords(language);
  const [firstTone, secondTone] = pairTones(cityOf(columns, state.a), cityOf(columns, state.b));
  const lacking = onChange ? comparisonBreakdowns.filter((by) => !printed.includes(by)) : [];
  const measures = state.by === 'staffing' ? words.asStaff : words.as;
  return (
    <form className="with-scripts" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <Choice
        className={`first tone-${firstTone}`}
        label={words.fields.a}
        name="a"
        value={state.a}
        onChange={onChange && ((a) => onChange({ a }))}
      >
        <Columns columns={columns} />
      </Choice>
      <Choice
        className={`second tone-${secondTone}`}
        label={words.fields.b}
        name="b"
        value={state.b}
        onChange={onChange && ((b) => onChange({ b }))}
      >
        <Columns columns={columns} />
      </Choice>
      <Choice
        label={words.fields.by}
        name="by"
        value={state.by}
        onChange={
          onChange && ((value) => onChange({ by: comparisonBreakdowns.find((by) => by === value) ?? state.by }))
        }
      >
        {printed.map((by) => (
          <option key={by} value={by}>
            {words.by[by]}
          </option>
        ))}
        {lacking.length > 0 && (
          <optgroup label={words.lackingGroup}>
            {lacking.map((by) => (
              <option key={by} value={by}>
                {words.by[by]}
              </option>
            ))}
          </optgroup>
        )}
      </Choice>
      <Choice
        label={words.fields.as}
        name="as"
        value={state.as}
        onChange={onChange && ((value) => onChange({ as: comparisonMeasures.find((as) => as === value) ?? state.as }))}
      >
        {measuresOf(state.by).map((as) => (
          <option key={as} value={as}>
            {measures[as]}
          </option>
        ))}
      </Choice>
      <div className="tools">
        <button type="button" disabled={!onChange} onClick={() => onChange?.({ a: state.b, b: state.a })}>
          {words.swap}
        </button>
        {page !== undefined && <a href={page}>{words.pairs.open}</a>}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly className?: string;
  readonly onChange: ((value: string) => void) | undefined;
  readonly children: ReactNode;
}

function Choice({ label, name, value, className, onChange, children }: ChoiceProps) {
  return (
    <label className={className}>
      <span>{label}</span>
      <select name={name} value={value} disabled={!onChange} onChange={(event) => onChange?.(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

/** Every column, under its agency; the same for each choice. */
const Columns = memo(({ columns }: { readonly columns: readonly ColumnChoice[] }) => {
  const agencies = [...Map.groupBy(columns, ({ agencyYear }) => agencyYear.agency)];
  return agencies.map(([agency, own]) => (
    <optgroup key={agency} label={agency}>
      {own.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </optgroup>
  ));
});

function cityOf(columns: readonly ColumnChoice[], id: string): string {
  return columns.find((column) => column.id === id)?.city ?? '';
}
