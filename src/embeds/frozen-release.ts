import { createHash } from 'node:crypto';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { ExhibitContext } from '../exhibits/exhibit-context.ts';
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
  /** Each chart's fingerprint: the figures that it shows here. */
  readonly charts: Readonly<Record<string, string>>;
  /** SHA-256 of every other file of the release, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Every chart as it stands now, to be kept for good: its frame, its picture and its data, each file complete in itself, and
 * `release.json` over them. The exhibits' addresses must be those of a site at `/`; the frames' own are relative.
 * @param script text of `src/islands/embed-frame.js`
 */
export function frozenRelease(
  exhibits: readonly Exhibit[],
  context: ExhibitContext,
  publication: Publication,
  script: string,
): FrozenFile[] {
  const { release } = publication;
  const { words, language } = context;
  const setting = { language, release, base: '/', script, frozen: true };
  const files = exhibits.flatMap((exhibit) => [
    {
      path: `embed/${exhibit.id}/index.html`,
      text: embedDocument(exhibit, { ...setting, levels: embedLevels(context, exhibit) }),
    },
    { path: `charts/${exhibit.id}.svg`, text: standaloneSvg(exhibit, { words, release, base: '/', site: '' }) },
    { path: `charts/${exhibit.id}.csv`, text: chartCsv(exhibit, release, words) },
    { path: `charts/${exhibit.id}.json`, text: chartJson(exhibit, publication, '/', language) },
  ]);
  const described: FrozenRelease = {
    release,
    charts: Object.fromEntries(exhibits.map((exhibit) => [exhibit.id, figuresFingerprint(exhibit)])),
    files: Object.fromEntries(files.map(({ path, text }) => [path, createHash('sha256').update(text).digest('hex')])),
  };
  return [...files, { path: 'release.json', text: `${JSON.stringify(described, null, 1)}\n` }];
}
