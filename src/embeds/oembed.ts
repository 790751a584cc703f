import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import { useWords } from '../i18n/use-words.ts';
import { frameHeight } from './frame-height.ts';
import { html } from './html.ts';
import { absolute } from './publication.ts';
import type { SnippetSetting } from './snippets.ts';
import { addressSnippet, frameAddress, snippetWidth } from './snippets.ts';

/** Size of a page's picture for sharing, px. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * A chart's oEmbed answer (oembed.com, version 1.0, `rich`). Its `html` is one line: a quotation for those who filter frames
 * out, then one frame with only the attributes that WordPress leaves in.
 */
export function oembed(exhibit: Exhibit, setting: SnippetSetting): string {
  const { publication, base, language } = setting;
  const words = useWords(language);
  const height = frameHeight(exhibit, words);
  const frame = html`<blockquote><a href="${addressSnippet(exhibit, setting)}">${exhibit.finding}</a></blockquote><iframe src="${frameAddress(exhibit.id, setting)}" width="${snippetWidth}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="auto" title="${words.embeds.frameTitle(exhibit.finding, exhibit.id)}"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: words.shell.siteName,
    provider_url: publication.site,
    title: exhibit.finding,
    cache_age: 86_400,
    html: frame.text,
    width: snippetWidth,
    height,
    thumbnail_url: absolute(publication, addressMaker(base).file('card', { card: exhibit.id }, language)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
