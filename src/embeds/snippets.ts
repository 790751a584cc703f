import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import type { Words } from '../i18n/use-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { citedAddress } from './citation.ts';
import { frameHeight } from './frame-height.ts';
import { html } from './html.ts';
import type { Publication } from './publication.ts';
import { absolute } from './publication.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** Width that an embed says of itself, px; its height stands for other widths too. */
export const snippetWidth = 640;

export interface SnippetSetting {
  readonly publication: Publication;
  readonly base: string;
  readonly language: Language;
  /** Release at which the embed is frozen; the newest figures when left out. */
  readonly frozen?: string | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** Address of a chart's frame in full. */
export function frameAddress(chart: string, { publication, base, language, frozen, theme }: SnippetSetting): string {
  const { page, file } = addressMaker(base);
  const path =
    frozen === undefined
      ? page('embed', { chart }, language)
      : file('frozen-embed', { release: frozen, chart }, language);
  return absolute(publication, path) + (theme === undefined ? '' : `?theme=${theme}`);
}

/** One line for a page's source: works without scripts at any width, scrolls inside where its height is short. */
export function iframeSnippet(exhibit: Exhibit, setting: SnippetSetting): string {
  const words = useWords(setting.language);
  const height = frameHeight(exhibit, words, setting.frozen !== undefined);
  return html`<iframe src="${frameAddress(exhibit.id, setting)}" title="${words.embeds.frameTitle(exhibit.finding, exhibit.id)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`
    .text;
}

/** The same with the script that gives the frame exactly the height it needs. */
export function scriptSnippet(exhibit: Exhibit, setting: SnippetSetting): string {
  const script = absolute(setting.publication, addressMaker(setting.base).file('embed-script', {}));
  return `${iframeSnippet(exhibit, setting)}\n${html`<script src="${script}" async></script>`.text}`;
}

/** The bare address, for systems that make an embed of it by themselves (oEmbed). */
export function addressSnippet({ id }: Exhibit, { publication, base, language }: SnippetSetting): string {
  return absolute(publication, addressMaker(base).page('chart', { chart: id }, language));
}

/** What a picture of the chart says to those who do not see it. */
export function altText({ question, finding, sentence, facts }: Exhibit, { figures }: Words): string {
  return figures.facts(
    [`${question}${/[a-z?]$/i.test(question) ? ' ' : ''}${finding}`, sentence.replace(/[。.]$/, ''), ...facts].filter(
      (part) => part !== '',
    ),
  );
}

/**
 * The picture with alternative text and a caption that names source, stage and release. Where the setting names a frozen
 * release, picture, caption and link are those of the release.
 */
export function imageSnippet(exhibit: Exhibit, setting: SnippetSetting): string {
  const { publication, base, language, frozen } = setting;
  const words = useWords(language);
  const release = frozen ?? publication.release;
  const { width, height } = pictureSize(standaloneSvg(exhibit, { words, release, base, site: '' }));
  const { file } = addressMaker(base);
  const png = { chart: exhibit.id, format: 'png' } as const;
  const image = absolute(
    publication,
    frozen === undefined ? file('chart-file', png, language) : file('frozen-chart-file', { ...png, release }, language),
  );
  return html`<figure><a href="${citedAddress(exhibit, setting)}"><img src="${image}" alt="${altText(exhibit, words)}" width="${width}" height="${height}" loading="lazy"></a><figcaption>${words.embeds.caption(exhibit.finding, words.figures.joined(exhibit.facts), words.figures.list(exhibit.sources.map(({ text }) => text)), words.shell.siteName, release)}</figcaption></figure>`
    .text;
}

/** Width and height that a picture of this site says of itself, px. */
export function pictureSize(svg: string): { width: number; height: number } {
  const [, width = '0', height = '0'] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
