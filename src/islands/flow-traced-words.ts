import type { FlowLink } from '../charts/flow-diagram.ts';
import type { FlowChart } from '../exhibits/flow/flow-chart.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import type { FlowWords } from './flow-words.ts';

/** Lines of evidence, and members of what is gathered, that are listed; the table has the others. */
const listed = 4;

/** What stands under the diagram about the ribbon or node that is followed: name, amount, share, formula, lines. */
export function tracedWords(
  chart: FlowChart,
  link: FlowLink | undefined,
  node: string | undefined,
  mixed: boolean,
  { charts, flow }: FlowWords,
  language: Language,
): HTMLElement[] {
  const name = (id: string) => chart.nameOf.get(id) ?? id;
  const sum = (side: 'source' | 'target', id: string) =>
    chart.drawn.filter((ribbon) => ribbon[side] === id).reduce((total, { amountNtd }) => total + BigInt(amountNtd), 0n);
  const ribbon = link && chart.drawn.find(({ source, target }) => source === link.source && target === link.target);
  const whole = wholeOf(chart);
  const into = node === undefined ? 0n : sum('target', node);
  const amount = ribbon?.amountNtd ?? (node === undefined ? '0' : (into > 0n ? into : sum('source', node)).toString());
  const words = [
    textElement('b', ribbon ? flow.ribbon(name(ribbon.source), name(ribbon.target)) : flow.node(name(node ?? ''))),
    textElement('span', charts.exact(amount)),
    textElement('span', flow.share(charts.share(amount, whole))),
  ];
  const gathered = ribbon && ribbon.members.length > 1 ? ribbon.members : [];
  for (const { source, target, amountNtd } of gathered.slice(0, listed)) {
    // What is gathered differs at one end: that end is named.
    const [own] = [source, target].filter((id) => id !== ribbon?.source && id !== ribbon?.target);
    words.push(textElement('span', flow.member(name(own ?? source), charts.exact(amountNtd))));
  }
  if (gathered.length > listed) words.push(textElement('span', flow.membersMore(gathered.length)));
  if (ribbon && ribbon.derived !== '') words.push(textElement('span', flow.derived(ribbon.derived)));
  for (const cell of ribbon?.cells.slice(0, listed) ?? []) {
    const line = textElement('a', flow.evidence(cell.document, cell.line));
    line.setAttribute('href', addressOf('source', cell, language));
    line.className = 'evidence';
    words.push(line);
  }
  if (ribbon && ribbon.cells.length > listed) words.push(textElement('span', flow.evidenceMore(ribbon.cells.length)));
  if (mixed) {
    const note = textElement('span', flow.mixed);
    note.className = 'mixed-note';
    words.push(note);
  }
  return words;
}

/** What reaches the last level. */
function wholeOf({ drawn, chart }: FlowChart): string {
  const last = Math.max(...chart.nodes.map(({ level }) => level));
  const ends = new Set(chart.nodes.filter(({ level }) => level === last).map(({ id }) => id));
  return drawn
    .filter(({ target }) => ends.has(target))
    .reduce((total, { amountNtd }) => total + BigInt(amountNtd), 0n)
    .toString();
}

function textElement(name: 'b' | 'span' | 'a', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
