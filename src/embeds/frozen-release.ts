import { createHash } from 'node:crypto';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { ExhibitContext } from '../exhibits/exhibit-context.ts';
import type { Language } from '../i18n/languages.ts';
import { languageEntry } from '../i18n/languages.ts';
import { chartCsv } from './chart-csv.ts';
import { chartJson } from './chart-json.ts';
import { embedDocument } from './embed-document.ts';
import { embedLevels } from './embed-levels.ts';
import { figuresFingerprint } from './figures-fingerprint.ts';
import type { Publication } from './publication.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** One file of a frozen release, by its path below `/r/{release}/`. */
export interface FrozenFile {
  readonly path: string;
  readonly text: string;
}

/** What `release.json` of a frozen release says. */
export interface FrozenRelease {
  readonly release: string;
  /** Fingerprint of the figures that each chart shows here, by {@link editionPath}. */
  readonly charts: Readonly<Record<string, string>>;
  /** SHA-256 of every other file of the release, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** All charts in one language. Their addresses must be those of a site at `/`; the frames' own are relative. */
export interface FrozenEdition {
  readonly context: ExhibitContext;
  readonly exhibits: readonly Exhibit[];
}

/** A chart in a language, as a release names it: `compare-objects`, `en/compare-objects`. */
export function editionPath(language: Language, chart: string): string {
  const { param } = languageEntry(language);
  return param === undefined ? chart : `${param}/${chart}`;
}

/** The newest of some releases that shows the chart with the very figures that it shows now. */
export function frozenAt(
  releases: readonly FrozenRelease[],
  exhibit: Exhibit,
  language: Language,
): FrozenRelease | undefined {
  return releases.find(({ charts }) => charts[editionPath(language, exhibit.id)] === figuresFingerprint(exhibit));
}

/**
 * Every chart as it stands now, to be kept for good: its frame, its picture and its data, each file complete in itself, and
 * `release.json` over them.
 * @param script text of `src/islands/embed-frame.js`
 */
export function frozenRelease(
  editions: readonly FrozenEdition[],
  publication: Publication,
  script: string,
): FrozenFile[] {
  const { release } = publication;
  const files = editions.flatMap(({ context, exhibits }) => {
    const { words, language } = context;
    const folder = editionPath(language, '');
    const setting = { language, release, base: '/', script, frozen: true };
    return exhibits.flatMap((exhibit) => [
      {
        path: `${folder}embed/${exhibit.id}/index.html`,
        text: embedDocument(exhibit, {
          ...setting,
          levels: embedLevels(context, exhibit),
          views: exhibit.views?.() ?? [],
        }),
      },
      {
        path: `${folder}charts/${exhibit.id}.svg`,
        text: standaloneSvg(exhibit, { words, release, base: '/', site: '' }),
      },
      { path: `${folder}charts/${exhibit.id}.csv`, text: chartCsv(exhibit, release, words) },
      { path: `${folder}charts/${exhibit.id}.json`, text: chartJson(exhibit, publication, '/', language) },
    ]);
  });
  const charts = editions.flatMap(({ context, exhibits }) =>
    exhibits.map((exhibit) => [editionPath(context.language, exhibit.id), figuresFingerprint(exhibit)]),
  );
  const described: FrozenRelease = {
    release,
    charts: Object.fromEntries(charts),
    files: Object.fromEntries(files.map(({ path, text }) => [path, createHash('sha256').update(text).digest('hex')])),
  };
  return [...files, { path: 'release.json', text: `${JSON.stringify(described, null, 1)}\n` }];
}
