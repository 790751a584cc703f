import type { Words } from '../use-words.ts';
import { embeds as chinese } from '../zh-tw/embeds.ts';

/**
 * Words of embeds, pictures, data files and citations of a chart, in English. Files and frames exist once, in Chinese;
 * what only they say is left as it is.
 */
export const embeds: Words['embeds'] = {
  ...chinese,
  seal: '算',
  unknownTheme: { before: 'theme=', after: ' is not known; the system’s light or dark is used.' },
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
  frozenRelease: (release) => `frozen at data release ${release}`,
};
