import { addressMaker } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { languageEntry } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { html } from './html.ts';
import type { Publication } from './publication.ts';
import { absolute, releaseDay } from './publication.ts';

/**
 * Atom feed (RFC 4287) of the site's data releases, newest first: the one that it shows now, and those that it keeps frozen.
 * @param frozen names of the frozen releases, newest first
 */
export function releasesFeed(
  publication: Publication,
  frozen: readonly string[],
  base: string,
  language: Language,
): string {
  const { shell, embeds } = useWords(language);
  const { page, file } = addressMaker(base);
  const full = (address: string) => absolute(publication, address);
  const [self, home] = [full(file('feed', {}, language)), full(page('home', {}, language))];
  const releases = [...new Set([publication.release, ...frozen])];
  const moment = (release: string) => `${releaseDay(release)}T00:00:00Z`;
  const entries = releases.map(
    (release) => html`<entry>
<id>${`${self}#${release}`}</id>
<title>${embeds.feed.entry(release)}</title>
<updated>${moment(release)}</updated>
<link rel="alternate" type="text/html" href="${full(page('data', {}, language))}"/>
<summary>${frozen.includes(release) ? embeds.feed.frozen : embeds.feed.live}</summary>
</entry>
`,
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageEntry(language).htmlLang}">
<id>${self}</id>
<title>${embeds.feed.title(shell.siteName)}</title>
<updated>${moment(publication.release)}</updated>
<author><name>${shell.siteName}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${entries}</feed>
`.text;
}
