import type { ReactNode } from 'react';
import { Fragment, useEffect, useMemo, useState } from 'react';
import { comparedNames } from '../exhibits/comparison/compared-names.ts';
import type { ComparisonData } from '../exhibits/comparison/comparison-data.ts';
import { executionChart, printedBreakdowns } from '../exhibits/comparison/comparison-notes.ts';
import { comparisonPair } from '../exhibits/comparison/comparison-pairs.ts';
import type { AskedComparison, ComparisonBreakdown, ComparisonState } from '../exhibits/comparison/comparison-state.ts';
import { comparisonMeasures, comparisonQuery, readComparison } from '../exhibits/comparison/comparison-state.ts';
import type { ComparisonView } from '../exhibits/comparison/comparison-view.ts';
import { comparisonView } from '../exhibits/comparison/comparison-view.ts';
import { tableBeside } from '../exhibits/table-beside.ts';
import { addressOf } from '../i18n/address.ts';
import { headlineParts } from '../i18n/headline-parts.ts';
import type { Language } from '../i18n/languages.ts';
import { ComparisonDrawings } from './comparison-drawings.tsx';
import type { ColumnChoice } from './comparison-form.tsx';
import { ComparisonForm } from './comparison-form.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { comparisonWords } from './comparison-words.ts';

interface Props {
  /** Address of the columns' data file. */
  readonly source: string;
  /** What is shown when the address asks for nothing. */
  readonly first: ComparisonState;
  /** The columns of that first view, and their own page: what the form says until all columns are here. */
  readonly opening: { readonly columns: readonly ColumnChoice[]; readonly page: string | undefined };
  readonly language: Language;
  /** The picture that the page came with. It stands until the columns are here, and for good when they never come. */
  readonly children?: ReactNode;
}

/**
 * Any two columns, any breakdown, any measure, chosen from closed lists. Each view is an address (`?a=…&b=…&by=…&as=…`), so
 * that back, forward and a shared link show it again; what an address asks in vain is said.
 */
export default function CompareExplorer({ source, first, opening, language, children }: Props) {
  const { compareExplorer: words, figures } = comparisonWords(language);
  const [data, setData] = useState<ComparisonData>();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState<AskedComparison>({ state: first, unknown: [] });
  const [moved, setMoved] = useState('');
  /** A view was chosen here: what it comes to is said aloud. */
  const [chosen, setChosen] = useState(false);

  useEffect(() => {
    const aborting = new AbortController();
    fetch(source, { signal: aborting.signal })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((found: ComparisonData | undefined) => {
        if (!found) throw new Error(source);
        setAsked(readAddress(found, first));
        setData(found);
      })
      // Without the columns the page's own picture stays, and so do the links to every pair's page.
      .catch(() => {
        if (!aborting.signal.aborted) setFailed(true);
      });
    return () => aborting.abort();
  }, [source, first]);

  useEffect(() => {
    if (!data) return;
    const back = () => {
      setMoved('');
      setAsked(readAddress(data, first));
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [data, first]);

  const { state, unknown } = asked;
  const viewAt = useMemo(() => data && keptViews(data, language), [data, language]);
  const view = viewAt?.(state);
  if (!data || !viewAt || !view)
    return (
      <div className="comparison">
        {!failed && (
          <ComparisonForm
            columns={opening.columns}
            state={first}
            printed={[first.by]}
            page={opening.page}
            language={language}
          />
        )}
        {children}
      </div>
    );

  const show = (change: Partial<ComparisonState>) => {
    const asking = { ...state, ...change };
    // A newly chosen column may not print the breakdown that stood: the nearest that both print is shown, and that is said.
    const [instead] = 'by' in change ? [] : printedInstead(data, asking);
    const next = instead ? { ...asking, by: instead } : asking;
    const notice = instead ? words.moved(words.by[asking.by], words.by[instead]) : '';
    setMoved(notice);
    const address = new URL(location.href);
    for (const [field, value] of new URLSearchParams(comparisonQuery(next))) address.searchParams.set(field, value);
    history.pushState(null, '', address);
    setAsked({ state: next, unknown: [] });
    setChosen(true);
  };
  const printed = printedBreakdowns(view.columns);
  const ahead = [
    { ...state, a: state.b, b: state.a },
    ...printed.map((by) => ({ ...state, by })),
    ...comparisonMeasures.map((as) => ({ ...state, as })),
  ];
  const pair = comparisonPair(data.columns, state.a, state.b);

  return (
    <div className="comparison">
      <ComparisonForm
        columns={data.columns}
        state={{ ...state, as: view.as }}
        printed={printed}
        page={pair && addressOf('compare-pair', { a: pair.a.id, b: pair.b.id }, language)}
        language={language}
        onChange={show}
      />
      {unknown.length > 0 && (
        <p className="asked" role="status">
          {unknown.map(({ field, value }) => words.unknown(words.fields[field], value)).join('')}
        </p>
      )}
      {moved !== '' && <p className="asked">{moved}</p>}
      <Shown view={view} ahead={ahead.map((next) => () => viewAt(next).drawings)} language={language}>
        {!printed.includes(state.by) && printed.length > 0 && (
          <p className="notes printed-instead">
            {words.printedInstead}
            {printed.map((by) => (
              <button key={by} type="button" onClick={() => show({ by })}>
                {words.by[by]}
              </button>
            ))}
          </p>
        )}
        {/* Its state, and what it says once pressed, belong to the page's button that copies figures. */}
        <p className="picking">
          <button type="button" className="picks" aria-pressed="false">
            {figures.tools.pick}
          </button>
        </p>
        <ComparisonTable table={view.table} region={figures.table.scrollable(view.table.caption)} />
      </Shown>
      <p className="unseen" aria-live="polite">
        {chosen && `${moved}${view.finding}`}
      </p>
    </div>
  );
}

interface ShownProps {
  readonly view: ComparisonView;
  /** The drawings of the views that one press or choice leads to. */
  readonly ahead: readonly (() => ComparisonView['drawings'])[];
  readonly language: Language;
  /** What stands after the notes. */
  readonly children: ReactNode;
}

function Shown({ view, ahead, language, children }: ShownProps) {
  const { compareExplorer: words } = comparisonWords(language);
  return (
    <>
      <h3 className="came-to">
        {language === 'en' ? view.finding : <Phrases said={view.finding} names={comparedNames(view)} />}
      </h3>
      <div className={tableBeside(view.table, true) ? 'shown table-beside' : 'shown'}>
        {view.unlike.length > 0 && (
          <div className="unlike fine">
            <b>{words.unlike.heading}</b>
            <ul>
              {view.unlike.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
        {view.execution && (
          <div className="subtracts fine">
            <b>{words.execution.heading}</b>
            <a href={`#${executionChart(view.columns)}`}>{words.executionChart}</a>
          </div>
        )}
        {view.drawings && <ComparisonDrawings drawings={view.drawings} ahead={ahead} />}
        {view.notes.length > 0 && (
          <ul className="notes">
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </>
  );
}

/** The breakdowns that both columns print, where the one that is asked for is not among them. */
function printedInstead({ columns }: ComparisonData, { a, b, by }: ComparisonState): readonly ComparisonBreakdown[] {
  const [one, other] = [a, b].map((id) => columns.find((column) => column.id === id));
  const printed = one && other ? printedBreakdowns([one, other]) : [];
  return printed.includes(by) ? [] : printed;
}

/** Chinese breaks after its punctuation first, never inside a word or an amount; the page's own headlines do the same. */
function Phrases({ said, names }: { readonly said: string; readonly names: readonly string[] }) {
  return headlineParts(said, names).map((words, clause) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finding is drawn whole with each view; a place is all its identity.
    <span key={clause} className="clause">
      {words.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  ));
}

/** Views by their address, each made once. */
function keptViews(data: ComparisonData, language: Language): (state: ComparisonState) => ComparisonView {
  const lineAddress = (document: string, line: number) => addressOf('source', { document, line }, language);
  const views = new Map<string, ComparisonView>();
  return (state) => {
    const address = comparisonQuery(state);
    const view =
      views.get(address) ?? comparisonView(data, state, 'comparison', comparisonWords(language), lineAddress);
    views.set(address, view);
    return view;
  };
}

function readAddress({ columns }: ComparisonData, first: ComparisonState): AskedComparison {
  return readComparison(
    location.search,
    columns.map(({ id }) => id),
    first,
  );
}
