import { describe, expect, test } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { indicatorViews } from '../../src/ledger/queries/indicators.ts';
import { openQuestions } from '../../src/ledger/queries/open-questions.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { readNumber } from '../../src/money/chinese-numeral.ts';
import { spanOf } from '../../src/statements/indicators/indicator-dates.ts';
import { compileEdited, realBooks } from './real-books.ts';

const { indicatorPoints: points, decisions } = realBooks;
const squeezed = (text: string) => text.replace(/\s/g, '');
const linesOf = (document: string, from: number, to: number) =>
  (realBooks.documents.find(({ entry }) => entry.id === document)?.lines ?? [])
    .slice(from - 1, to)
    .map(({ text }) => text)
    .join('');
const cited = ({ document, lineFrom, indicator }: (typeof points)[number]) => `${document}:${lineFrom} ${indicator}`;

describe('the indicators of the five books', () => {
  test('are well over two hundred points in more than a hundred and twenty series, each found', () => {
    expect(points.length).toBeGreaterThanOrEqual(250);
    expect(new Set(points.map(({ indicator }) => indicator)).size).toBe(decisions.indicators.length);
    expect(decisions.indicators.length).toBeGreaterThanOrEqual(150);
    expect(points).toHaveLength(decisions.indicators.flatMap((series) => series.points).length);
  });

  test('are quoted from their lines, and the number stands on its own', () => {
    const astray = points.filter(({ document, lineFrom, lineTo, quote, valueLine }) => {
      const text = squeezed(linesOf(document, lineFrom, lineTo));
      return !text.includes(squeezed(quote)) || valueLine < lineFrom || valueLine > lineTo;
    });
    expect(astray.map(cited)).toEqual([]);
  });

  test('have the value that their quote says, Chinese numerals, 萬 and 億 read', () => {
    const printed = /\d[\d,]*(?:\.\d+)?(?:[多餘]?[億萬千百](?:\d[\d,]*)?)*|[一二兩三四五六七八九十百千]+/g;
    const unsaid = points.filter(({ quote, value }) => {
      const said = squeezed(quote.normalize('NFKC')).match(printed) ?? [];
      return !said.some((number) => readNumber(number.replace(/[多餘]/g, ''))?.toFixed() === value);
    });
    expect(unsaid.map(cited)).toEqual([]);
  });

  test('join only what is counted alike: each quote counts with the unit or a declared word for it', () => {
    const unlike = points.filter(({ indicator, quote, unit }) => {
      const counters = decisions.indicators.find(({ slug }) => slug === indicator)?.counters ?? [];
      const words = [unit, ...counters].map((word) => squeezed(word.normalize('NFKC')));
      return !words.some((word) => squeezed(quote.normalize('NFKC')).includes(word));
    });
    // Its counter is printed apart, behind words of other columns.
    expect(unlike.map(cited)).toEqual(['000:710 vpn-sites']);
  });

  test('never join two cities, and hold for real dates', () => {
    const cityOf = (document: string) => realBooks.documents.find(({ entry }) => entry.id === document)?.entry.city;
    for (const own of Map.groupBy(points, ({ indicator }) => indicator).values()) {
      expect(new Set(own.map(({ document }) => cityOf(document))).size).toBe(1);
      for (const { asOf } of own) expect(spanOf(asOf).from <= spanOf(asOf).to).toBe(true);
    }
  });

  test('follow these things through two documents and more', async () => {
    const followed = [...Map.groupBy(points, ({ indicator }) => indicator)].flatMap(([slug, own]) =>
      new Set(own.map(({ document }) => document)).size < 2
        ? []
        : [
            `${slug} ${own[0]?.name}`,
            ...own.map(
              ({ document, valueLine, kind, asOf, qualifier, value, unit }) =>
                `  ${document}:${valueLine} ${kind === 'target' ? 'target ' : ''}${asOf} ${qualifier}${value} ${unit}`,
            ),
          ],
    );
    await expect(`${followed.join('\n')}\n`).toMatchFileSnapshot('golden/indicators-followed.txt');
  });
});

describe('what is written about the indicators', () => {
  /** Years and days, and names that hold a number; nothing else may. */
  const allowed = [
    /\d{2,3} ?年度?(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日|底)?)?|(?<=，)\d{1,2} 月(?=的投影片)/g,
    /(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g,
    /\b(?:19|20)\d\d\b|FY20\d\d|ROC \d{3}/g,
    /ISO 27001|HTML5|5G|N917|A4|、228 的專區|第 4 屆/g,
    /兩份文件|兩個總數|兩個說法|兩種/g,
  ];
  const units = [...new Set(decisions.indicators.flatMap(({ unit, counters }) => [unit, ...counters]))].join('|');
  const figure = new RegExp(`\\d|[二兩三四五六七八九十百千萬億]+ ?(?:${units})(?!代|級)`, 'g');
  const figuresIn = (text: string) =>
    allowed.reduce((rest, names) => rest.replace(names, ''), text).match(figure) ?? [];

  test('is no figure and no line of a book: an edited book would belie it', () => {
    const said = decisions.indicators.flatMap(({ slug, changes, points: rules }) =>
      [
        ...changes.flatMap(({ text, reason, english }) => [text, reason, english.text, english.reason]),
        ...rules.flatMap(({ note, noteEnglish }) => [note, noteEnglish]),
      ].flatMap((text) => figuresIn(text).map((found) => `${slug}: ${found} in ${text}`)),
    );
    expect(said).toEqual([]);
    const defined = decisions.indicators.filter((series) =>
      /\d/.test(figuresIn(series.definition + series.meaning).join('')),
    );
    expect(defined.map(({ slug }) => slug)).toEqual([]);
  });

  test.each(['成果說明寫 2 次', '總共三個網站', '第 859 至 863 行', 'lines 859', '超過 99%'])('such as %s', (text) => {
    expect(figuresIn(text)).not.toEqual([]);
  });

  test('is written in English too', () => {
    for (const { changes, points: rules } of decisions.indicators) {
      for (const { text, english } of changes) expect(english.text === '').toBe(text === '');
      for (const { note, noteEnglish } of rules) expect(noteEnglish === '').toBe(note === '');
    }
  });

  test('is left to the points where they say it: a contradiction without a text is found in the books', () => {
    for (const { series, contradictions } of indicatorViews(realBooks)) {
      if (series.changes.some(({ kind, text }) => kind === 'contradiction' && text === '')) {
        expect(contradictions).not.toEqual([]);
      }
    }
  });
});

describe('a running total', () => {
  const fallsOf = (books: typeof realBooks) =>
    indicatorViews(books).flatMap(({ series, falls }) =>
      falls.map(
        ([earlier, later]) => `${series.slug} ${earlier.document} ${earlier.value} > ${later.document} ${later.value}`,
      ),
    );

  test('that falls later is a question, on its page and on the plan', () => {
    expect(fallsOf(realBooks)).toEqual(['itaichung-cumulative-users 002 47217599 > 004 47210000']);
    const asked = agencyYears(realBooks)
      .flatMap((agencyYear) => plansOf(realBooks, agencyYear))
      .filter((plan) => openQuestions(realBooks, plan).some(({ kind }) => kind === 'total-falls'));
    expect(asked.map(({ code }) => code)).toEqual(['32020111703']);
  });

  test('that a lower bound leaves open does not', () => {
    expect(fallsOf(compileEdited(['004', '使用人次達4,721 萬', '使用人次達逾4,721 萬']))).toEqual([]);
  });
});

describe('an edited seed', () => {
  const valuesOf = (books: typeof realBooks, slug: string, document: string) =>
    books.indicatorPoints
      .filter((each) => each.indicator === slug && each.document === document)
      .map(({ qualifier, value }) => `${qualifier}${value}`);

  test('gives an edited point', () => {
    const edited = compileEdited(['004', '資料集\n筆數達3,289筆', '資料集\n筆數達逾3,301筆'], ['002', '四科', '五科']);
    expect(valuesOf(edited, 'open-datasets', '004')).toEqual(['逾3301']);
    expect(valuesOf(edited, 'bureau-sections', '002')).toEqual(['5']);
    expect(valuesOf(edited, 'open-datasets', '002')).toEqual(valuesOf(realBooks, 'open-datasets', '002'));
    expect(edited.diagnostics).toEqual([]);
  });

  test('that loses a measured sentence is named with the line of its rule', () => {
    const edited = compileEdited(['002', '目前已建置171', '現在已建置171']);
    const rule = decisions.indicators.find(({ slug }) => slug === 'website-platform-sites')?.points[0];
    expect(edited.diagnostics).toMatchObject([
      { code: 'INDICATOR-UNMATCHED', at: { document: 'indicators.yaml', line: rule?.line } },
    ]);
    expect(rule?.line).toBeGreaterThan(1);
  });
});

describe('a target that the book reports on without a number', () => {
  const servers = (books: typeof realBooks) =>
    indicatorViews(books).find(({ series }) => series.slug === 'attendance-load-balancers')?.outcomes[0];

  test('quotes the report and never says that nothing is reported', () => {
    const outcome = servers(realBooks);
    expect(outcome?.ground).toBe('reported-uncounted');
    expect(outcome?.target.reported?.quote).toContain('建置負載平衡器');
    const plan = agencyYears(realBooks)
      .flatMap((agencyYear) => plansOf(realBooks, agencyYear))
      .find(({ code }) => code === '32020111702');
    const questions = plan ? openQuestions(realBooks, plan) : [];
    const named = (kind: string) =>
      questions
        .flatMap((each) => (each.kind === kind && 'points' in each ? each.points : []))
        .map((each) => each.indicator);
    expect(named('target-uncounted')).toEqual(['attendance-database-servers', 'attendance-load-balancers']);
    expect(named('target-unreported')).not.toContain('attendance-load-balancers');
  });

  test('whose report is gone is named with its rule', () => {
    const edited = compileEdited(['000', '換老舊設備及建置負載平衡', '換老舊設備']);
    expect(edited.diagnostics.map(({ code }) => code)).toContain('INDICATOR-UNMATCHED');
  });
});

describe('links between programme items', () => {
  const item = (id: string) => realBooks.programmes.find((each) => each.id === id);

  test('resolve both ways', () => {
    for (const { items } of decisions.links) {
      expect(new Set(items).size).toBe(items.length);
      for (const id of items) expect(item(id), id).toBeDefined();
    }
  });

  test('rest on words that stand in the items; an edit that removes them is named', () => {
    const edited = compileEdited(['002', '薪資管理系', '俸給管理系']);
    expect(
      edited.diagnostics.filter(({ code }) => code === 'LINK-WORDS').map(({ values }) => values['item']),
    ).toContain('002-focus-07');
  });
});
