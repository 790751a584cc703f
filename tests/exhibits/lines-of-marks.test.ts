import { describe, expect, test } from 'vitest';
import { everyChart } from '../../src/exhibits/every-chart.ts';
import type { Exhibit } from '../../src/exhibits/exhibit.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { parsedSvg } from '../charts/readable-svg.ts';
import { realBooks } from '../ledger/real-books.ts';

/** What can be picked to be copied: its sentence, the line that it names, whether it says that no line prints it. */
interface Mark {
  readonly said: string;
  readonly line: string;
  readonly derived: boolean;
}

function marksOf({ drawings, unlabelled, unlabelledOnPhone = [] }: Exhibit): Mark[] {
  const drawn = [drawings.wide, drawings.phone].flatMap((svg) =>
    [...parsedSvg(svg).querySelectorAll('a, [data-source]')].map((mark) => ({
      said: mark.querySelector('title')?.textContent ?? '',
      line: mark.getAttribute('data-source') ?? mark.getAttribute('href') ?? '',
      derived: mark.hasAttribute('data-derived'),
    })),
  );
  const listed = [...unlabelled, ...unlabelledOnPhone].map(({ text, href, line = href, derived = false }) => ({
    said: text,
    line,
    derived,
  }));
  return [...drawn, ...listed];
}

/** Figures that a line prints, with their sign and without what groups them. */
function figuresIn(text: string): Set<string> {
  return new Set(text.normalize('NFKC').replace(/,/g, '').match(/-?\d+/g));
}

/** Paid and prepaid, two columns: what their line prints of the same size is what was spent and committed, another thing. */
const sameByChance = new Set(['本年度歲出撥款 → 行政管理', '行政管理']);

function printed({ line }: Mark): string | undefined {
  const [, document, number] = /^\/sources\/(\d{3})\/#L(\d+)$/.exec(line) ?? [];
  return realBooks.documents.find(({ entry }) => entry.id === document)?.lines[Number(number) - 1]?.text;
}

const charts = everyChart(new ExhibitContext(realBooks, 'zh-TW')).map((exhibit) => ({
  id: exhibit.id,
  marks: marksOf(exhibit),
}));

describe.each(charts)('$id', ({ id, marks }) => {
  test('has marks that can be picked, each with a line of a book', () => {
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.filter((mark) => !/\d/.test(printed(mark) ?? ''))).toEqual([]);
  });

  test('marks as added up exactly what its line does not print', () => {
    const wrong = marks.filter((mark) => {
      // Amounts in full, as most drawings say them; what is said in 億 and 萬 alone is not in the book in these words.
      const [, name = '', exact] = /^([^：]*)：.*?（([\d,]+) 元）/.exec(mark.said) ?? [];
      if (!exact || (id === 'taichung-108-sankey' && sameByChance.has(name))) return false;
      const ntd = exact.replaceAll(',', '');
      const said = figuresIn(printed(mark) ?? '');
      return (said.has(ntd) || said.has(ntd.replace(/000$/, ''))) === mark.derived;
    });
    expect(wrong).toEqual([]);
  });
});

test('all kinds of marks are among them: tiles, gathered tiles, ribbons, nodes, bars, both sides of a pair', () => {
  const all = charts.flatMap(({ marks }) => marks);
  expect(all.filter(({ derived }) => derived).length).toBeGreaterThan(50);
  expect(all.filter(({ said, derived }) => /其他 \d+ 項/.test(said) && !derived)).toEqual([]);
});
