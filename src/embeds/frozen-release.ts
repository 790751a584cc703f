import { createHash } from 'node:crypto';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { ExhibitContext } from '../exhibits/exhibit-context.ts';
import type { Language } from '../i18n/languages.ts';
import { languageEntry } from '../i18n/languages.ts';
import { chartCsv } from './chart-csv.ts';
import { chartJson } from './chart-json.ts';
import { frozenPlace } from './chart-place.ts';
import { chartReadme } from './chart-readme.ts';
import { embedDocument } from './embed-document.ts';
import { embedLevels } from './embed-levels.ts';
import { figuresFingerprint } from './figures-fingerprint.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** One file of a frozen release, by its path below `/r/{release}/`. */
export interface FrozenFile {
  readonly path: string;
  readonly content: string | Uint8Array;
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
 * Every chart as it stands now, to be kept for good: its frame, its pictures, its data with their README, each file complete
 * in itself, and `release.json` over them. No byte depends on where the site is published.
 * @param script text of `src/islands/embed-frame.js`
 * @param rasterise draws an SVG as PNG at a scale
 */
export async function frozenRelease(
  editions: readonly FrozenEdition[],
  release: string,
  script: string,
  rasterise: (svg: string, scale: number) => Promise<Uint8Array>,
): Promise<FrozenFile[]> {
  const perChart = editions.flatMap(({ context, exhibits }) => {
    const { words, language, books } = context;
    const folder = editionPath(language, '');
    const setting = { publication: { site: '', release }, base: '/', language, frozen: release } as const;
    return exhibits.map(async (exhibit): Promise<FrozenFile[]> => {
      const place = frozenPlace(exhibit, language);
      const picture = standaloneSvg(exhibit, { words, release, base: '/', site: '' });
      const levels = embedLevels(context, exhibit);
      const views = exhibit.views?.() ?? [];
      const frame = { language, release, base: '/', script, frozen: true, levels, views };
      const charts = `${folder}charts/${exhibit.id}`;
      return [
        { path: `${folder}embed/${exhibit.id}/index.html`, content: embedDocument(exhibit, frame) },
        { path: `${charts}.svg`, content: picture },
        { path: `${charts}.png`, content: await rasterise(picture, 2) },
        { path: `${charts}.csv`, content: chartCsv(exhibit, release, words) },
        { path: `${charts}.json`, content: chartJson(exhibit, setting, place) },
        { path: `${charts}.md`, content: chartReadme(exhibit, books, setting, place) },
      ];
    });
  });
  const files = (await Promise.all(perChart)).flat();
  const charts = editions.flatMap(({ context, exhibits }) =>
    exhibits.map((exhibit) => [editionPath(context.language, exhibit.id), figuresFingerprint(exhibit)]),
  );
  const sha256 = (content: FrozenFile['content']) => createHash('sha256').update(content).digest('hex');
  const described: FrozenRelease = {
    release,
    charts: Object.fromEntries(charts),
    files: Object.fromEntries(files.map(({ path, content }) => [path, sha256(content)])),
  };
  return [...files, { path: 'release.json', content: `${JSON.stringify(described, null, 1)}\n` }];
}
