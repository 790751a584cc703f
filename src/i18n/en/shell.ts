import type { Words } from '../use-words.ts';

/** Words of the frame around every page, in English. */
export const shell: Words['shell'] = {
  siteName: '算清楚',
  siteSentence:
    'Two cities’ IT budgets, reckoned line by line. Every figure leads to the line of the published document.',
  skipToContent: 'Skip to main content',
  landmarks: { top: 'Top navigation', main: 'Main content', bottom: 'Site information' },
  languages: 'Other languages',
  mainNavigation: 'Main navigation',
  navigation: {
    compare: 'Compare',
    programmes: 'Promises and results',
    audit: 'Audit',
  },
  search: { label: 'Search the site', placeholder: 'Search', submit: 'Search' },
  breadcrumb: { label: 'You are here', home: 'Home' },
  footer: {
    navigation: 'Footer',
    release: (short) => `Data release ${short}`,
    releaseExplained: 'Computed from the documents; if one character of them changes, so does the release.',
    sources: 'The documents (in Chinese)',
    more: 'About and data',
    about: 'Method and licence',
    glossary: 'Glossary',
    data: 'Download the data',
    charts: 'All charts',
    audit: 'Audit',
    licence:
      'Code under the MIT licence, compiled data under CC BY 4.0; the documents are public government information.',
  },
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  newWindow: ' (opens in a new window)',
};
