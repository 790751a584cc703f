import { release } from 'virtual:release';
import type { Publication } from '../embeds/publication.ts';
import type { SnippetSetting } from '../embeds/snippets.ts';
import type { Language } from '../i18n/languages.ts';

/** The sub-path that this build is made for, with slashes at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Where this build will live and which release it is. */
export const publication: Publication = {
  site: new URL(base, import.meta.env.SITE ?? 'http://localhost').href,
  release,
};

/** What every snippet, file and description of a chart is made with. */
export function settingIn(language: Language): SnippetSetting & { readonly language: Language } {
  return { publication, base, language };
}
