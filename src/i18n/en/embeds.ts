import type { Words } from '../use-words.ts';
import { embeds as chinese } from '../zh-tw/embeds.ts';

/** Words of embeds, pictures, data files and citations of a chart, in English. */
export const embeds: Words['embeds'] = {
  ...chinese,
  seal: '算',
  unknown: { before: 'Not known: ', after: '. The chart is shown as usual.' },
  levels: 'Levels of the chart',
  whole: '← Back to the whole',
  planPage: 'Page of this plan',
  seeOnSite: (site) => `See this chart and its sources on ${site}`,
  newer: 'The figures have been updated',
  documentAnd: (document, place) => `document ${document}, ${place}`,
  signature: (site, release) => `${site}, data release ${release}, CC BY 4.0`,
  frameTitle: (finding, chart) => `Chart: ${finding} (${chart})`,
  caption: (finding, facts, sources, site, release) =>
    `${finding}. ${facts}. Source: ${sources}. ${site}, data release ${release}, CC BY 4.0.`,
  data: {
    lines: (column) => `source: ${column}`,
    formula: (column) => `derived: ${column}`,
    about: 'scope of the chart',
    release: 'data release',
  },
  feed: {
    title: (site) => `${site}: data releases`,
    entry: (release) => `Data release ${release}`,
    live: 'The figures that the site shows now.',
    frozen: 'Every chart is kept frozen; neither address nor content will change.',
  },
  catalog: { name: (site) => `${site}: budgets and accounts of two city IT agencies` },
  readme: {
    scope: 'Scope',
    release: (release) => `Data release ${release}`,
    columns: 'Columns',
    number: 'a number without grouping, - for negatives; empty where the book prints none',
    text: 'text',
    lines:
      'Columns “source”: document and line that print the figure, e.g. 000:1346; for a derived figure every line it uses',
    derived: 'Columns “derived”: how a figure that no book prints was made; empty where the book prints it',
    definitions: 'Terms',
    caveat: 'Before you use it',
    files: 'Files',
    cite: 'Cite',
    licence: 'The compiled data are released under CC BY 4.0; the documents are public government information.',
  },
  cite: {
    author: (site) => `Suan Qingchu (${site})`,
    between: '; ',
    place: (document, line) => `document ${document} line ${line}`,
    placeInFull: (title, document, statement, line) => `${title} (document ${document}), ${statement}, line ${line}`,
    short: (author, finding, about, places, release, address) =>
      `${author}, “${finding}”, ${about}, ${places}, data release ${release}, ${address}`,
    long: (author, question, finding, about, places, release, address) =>
      `${author}, “${question} ${finding}” [chart]. ${about}. Published documents: ${places}. Data release ${release}, CC BY 4.0. ${address}`,
  },
  withSource: {
    copy: 'Copy with source',
    pick: 'Press a figure in the drawing or the table: it is copied with its source. Press again to end.',
    done: 'Copied',
    pattern: (figure, about, title, document, line, site, release, address) =>
      `${figure} (${about}). Source: ${title} (document ${document}), line ${line}; ${site}, data release ${release}, ${address}`,
    inFrame: (figure, about, document, line, site, release, address) =>
      `${figure}. ${about} Source: document ${document}, line ${line}; ${site}, data release ${release}, ${address}`,
  },
  copy: { copy: 'Copy', done: 'Copied', failed: 'Selected; now press copy' },
  tools: {
    embed: {
      heading: 'Embed',
      sentence:
        'Paste it into an article and the whole chart is there, without scripts, on phones and in print. The live one follows the data. A frame of fixed height has room for a phone, so a wide screen may see empty space below; the small script makes it fit.',
      frozenSentence: 'A frozen one never changes and only says below when figures have been updated.',
      iframe: 'Frame',
      script: 'Frame that fits its height',
      address: 'Address alone (WordPress and others turn it into an embed)',
      frozen: (release) => `Frozen, data release ${release}`,
      see: 'Open the embed by itself',
      seeFrozen: 'Open the frozen one',
      build: 'Choose measure, unit, theme and release, with a preview',
    },
    image: {
      heading: 'Image',
      sentence: 'Whose, which year, which stage, source and data release are in the picture.',
      png: 'PNG (double resolution)',
      svg: 'SVG (scalable, editable)',
      snippet: 'Image with caption and alternative text',
    },
    data: {
      heading: 'Data',
      sentence: 'Every figure that this chart uses, no more and no less, each with document and line.',
      readme: 'Columns, definitions and caveats',
      all: 'Data of the whole site',
    },
    cite: {
      heading: 'Cite',
      short: 'Short',
      long: 'Full',
      more: 'Chinese, BibTeX, CSL-JSON',
      live: 'The address leads to the newest chart; figures may be updated later, the release says what was cited.',
      frozen: 'The address leads to a frozen chart, which will look the same whenever it is opened.',
    },
  },
  builder: {
    heading: 'Build an embed',
    sentence: 'Choose, then copy; below is how it will look.',
    chart: 'Chart',
    language: 'Language',
    theme: { legend: 'Theme', system: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    measure: {
      legend: 'Measure',
      own: 'As drawn',
      amount: 'Amount (people)',
      share: 'Share',
      resident: 'Per resident',
      constant: 'Constant prices',
    },
    unit: { legend: 'Unit', spoken: 'NT$ million', thousand: 'NT$ thousand', ntd: 'NT$' },
    figures: { legend: 'Figures', live: 'Live', frozen: 'Frozen' },
    height: { legend: 'Height', fixed: 'Fixed, without scripts', exact: 'Fitting (adds a small script)' },
    code: 'Code',
    preview: 'Preview',
    unknown: { before: '', after: ' is not known; the usual choice is used.' },
    noScript: 'Every chart’s own page has ready-made code; this menu needs JavaScript.',
  },
  sourcesAreLive: ' (links lead to the site’s present pages of the documents)',
  embedded: 'embedded chart',
  frozenRelease: (release) => `frozen at data release ${release}`,
};
