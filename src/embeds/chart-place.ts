import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { languageEntry } from '../i18n/languages.ts';
import { absolute } from './publication.ts';
import { addressFrom } from './relative-links.ts';
import type { SnippetSetting } from './snippets.ts';

/** How a chart's data files name other places. */
export interface ChartPlace {
  /** An address of the site, made with the setting's base, as the file writes it. */
  readonly at: (address: string) => string;
  /** Another file of the same chart. */
  readonly file: (format: 'svg' | 'png' | 'csv' | 'json') => string;
}

/** Files of the newest figures: full addresses, for they are taken away from the site. */
export function livePlace({ id }: Exhibit, { publication, base, language }: SnippetSetting): ChartPlace {
  const at = (address: string) => absolute(publication, address);
  return { at, file: (format) => at(addressMaker(base).file('chart-file', { chart: id, format }, language)) };
}

/**
 * Files of a frozen release, as seen from `/r/{release}/charts/`: relative addresses, so that no byte depends on where the
 * site is published. The exhibit's addresses must be those of a site at `/`.
 */
export function frozenPlace({ id }: Exhibit, language: Language): ChartPlace {
  const root = `../../../${languageEntry(language).param === undefined ? '' : '../'}`;
  return {
    at: (address) => addressFrom(address, { base: '/', root, outside: false }),
    file: (format) => `${id}.${format}`,
  };
}
