import type { Exhibit } from '../exhibits/exhibit.ts';
import { useWords } from '../i18n/use-words.ts';
import { frameHeight } from './frame-height.ts';
import type { FrozenRelease } from './frozen-release.ts';
import { frozenAt } from './frozen-release.ts';
import type { SnippetSetting } from './snippets.ts';
import { frameAddress, iframeSnippet } from './snippets.ts';

/** What a chart's frame can be asked for, as the page that puts frames together needs it. */
export interface FrameChoices {
  /** The line of code that shows the newest figures. */
  readonly snippet: string;
  /** Address of the frame with the newest figures, in full; it stands in the line. */
  readonly live: string;
  /** The same figures where they do not change any more; left out where no release has them. */
  readonly frozen?: string | undefined;
  /** Measure that the chart is drawn in by itself. */
  readonly measure: string;
  /** Heights of the frame in px, by `measure-unit` of every other view that the chart has. */
  readonly views: Readonly<Record<string, number>>;
}

/** {@link FrameChoices} of a chart in the language of the setting. */
export function frameChoices(
  exhibit: Exhibit,
  setting: SnippetSetting,
  releases: readonly FrozenRelease[],
): FrameChoices {
  const frozen = frozenAt(releases, exhibit, setting.language);
  const words = useWords(setting.language);
  return {
    snippet: iframeSnippet(exhibit, setting),
    live: frameAddress(exhibit.id, setting),
    frozen: frozen && frameAddress(exhibit.id, { ...setting, frozen: frozen.release }),
    measure: exhibit.measure ?? 'amount',
    views: Object.fromEntries(
      (exhibit.views?.() ?? []).map(({ measure, unit, note, ...drawn }) => [
        `${measure}-${unit}`,
        frameHeight({ ...exhibit, ...drawn, measured: note }, words),
      ]),
    ),
  };
}
