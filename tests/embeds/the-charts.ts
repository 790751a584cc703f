import { readFileSync } from 'node:fs';
import { everyChart } from '../../src/exhibits/every-chart.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { useWords } from '../../src/i18n/use-words.ts';
import { realBooks } from '../ledger/real-books.ts';

export { realBooks };

export const publication = { site: 'https://site.example/base/', release: '2026-11-21-0123abcd' } as const;
export const context = new ExhibitContext(realBooks, 'zh-TW');
export const words = useWords('zh-TW');
export const charts = everyChart(context);
/** The same charts for readers of English. */
export const englishCharts = everyChart(new ExhibitContext(realBooks, 'en'));
export const script = readFileSync('src/islands/embed-frame.js', 'utf8');
/** Exhibits of the tests are made for a site at `/`. */
export const setting = { publication, base: '/', language: 'zh-TW' } as const;

/** A chart by its name. */
export function chart(id: string) {
  const found = charts.find((exhibit) => exhibit.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found;
}

const hostileText = `</script><img src=x onerror=alert(1)>"'&\u202e =HYPERLINK("http://evil")`;

/** The same chart as a book might try to abuse it: every word of it hostile. */
export const hostile = {
  ...chart('taichung-108-execution'),
  question: hostileText,
  finding: hostileText,
  sentence: hostileText,
  caveat: hostileText,
  facts: [hostileText],
  table: {
    caption: hostileText,
    columns: [{ name: hostileText }, { name: '金額', unit: '元', numeric: true }],
    rows: [
      {
        cells: [
          { text: `=${hostileText}` },
          { text: '1', figure: { value: '1', unit: '元', derived: '', cells: [] } as const },
        ],
      },
    ],
  },
};
