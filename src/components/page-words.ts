import type { Language } from '../i18n/languages.ts';
import { originalLang } from '../i18n/languages.ts';
import type { GlossaryEntry } from './glossary-entry-of.ts';

/** A page with its official words: those in table heads and labels open their explanation, all are listed. */
export interface PageWords {
  readonly html: string;
  /** Every word of the glossary that a heading, label, table head or drawing of the page uses, in the glossary's order. */
  readonly entries: readonly GlossaryEntry[];
}

/** `id` of a word's explanation in the list at the foot of a page. */
export const wordId = (entry: Pick<GlossaryEntry, 'id'>): string => `word-${entry.id}`;

/** What names things on a page: headings, table heads, labels, legends, captions and the text of drawings. */
const naming = /<(h[1-6]|th|dt|legend|label|figcaption|caption|summary|text|title)\b[^>]*>([\s\S]*?)<\/\1>/g;
/** A table head, a row's name or a label that is nothing but words, be it that their line breaks are chosen. */
const bare =
  /(<(?:th|dt|legend)\b[^>]*>)(\s*)((?:[^<>]|<wbr>|<\/?bdi\b[^>]*>)+?)(\s*)(?=<\/(?:th|dt|legend)>|<span class="unit")/g;
/** A part that its script draws again. */
const redrawn = /(<astro-island\b[\s\S]*?<\/astro-island>)/;

/** The glossary as the pages of one language look for it. */
interface Lexicon {
  /** Every form with what finds it, longest first. */
  readonly forms: readonly { readonly entry: GlossaryEntry; readonly finds: RegExp }[];
  readonly exact: ReadonlyMap<string, GlossaryEntry>;
  /** Finds any form: most texts of a page, its numbers above all, hold none. */
  readonly any: RegExp;
}

const lexicons = new WeakMap<readonly GlossaryEntry[], Map<Language, Lexicon>>();

/**
 * Finds the glossary's words on a page and turns the first table head or label that is exactly such a word into a button
 * which opens its explanation. Longest words win (決算數 is not 決算); a word of one character counts only alone.
 */
export function pageWords(html: string, glossary: readonly GlossaryEntry[], language: Language): PageWords {
  const { forms, exact, any } = lexiconOf(glossary, language);
  const used = new Set<GlossaryEntry>();
  for (const [, , inner = ''] of html.matchAll(naming)) {
    let text = plainText(inner);
    const whole = exact.get(text.replace(/\*$/, '').toLowerCase());
    if (whole) used.add(whole);
    if (!any.test(text)) continue;
    for (const { entry, finds } of forms) {
      const rest = text.replace(finds, '｜');
      if (rest !== text) used.add(entry);
      text = rest;
    }
  }
  const opened = new Set<GlossaryEntry>();
  const opening = (part: string) =>
    part.replace(bare, (found, open: string, before: string, text: string, after: string) => {
      const entry = exact.get(plainText(text).replace(/\*$/, '').toLowerCase());
      if (!entry || opened.has(entry)) return found;
      opened.add(entry);
      return `${open}${before}<button type="button" class="opens" popovertarget="${wordId(entry)}">${text}</button>${after}`;
    });
  // What scripts draw anew would lose its button, and move: the word's next place is taken.
  const linked = html.split(redrawn).map((part, at) => (at % 2 === 0 ? opening(part) : part));
  return { html: linked.join(''), entries: glossary.filter((entry) => used.has(entry) || opened.has(entry)) };
}

/** Made once for all pages of a language. */
function lexiconOf(glossary: readonly GlossaryEntry[], language: Language): Lexicon {
  const byLanguage = lexicons.get(glossary) ?? new Map<Language, Lexicon>();
  lexicons.set(glossary, byLanguage);
  const lexicon = byLanguage.get(language) ?? newLexicon(glossary, originalLang(language) === undefined);
  byLanguage.set(language, lexicon);
  return lexicon;
}

function newLexicon(glossary: readonly GlossaryEntry[], chinese: boolean): Lexicon {
  const all = glossary
    .flatMap((entry) => (chinese ? [entry.term, ...entry.also] : [entry.english]).map((form) => ({ form, entry })))
    .sort((a, b) => b.form.length - a.form.length);
  // Words in Latin letters are found whole, in any case.
  const pattern = (form: string) => {
    const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return chinese ? literal : `\\b${literal}\\b`;
  };
  const flags = chinese ? '' : 'i';
  const within = all.filter(({ form }) => form.length > 1);
  return {
    forms: within.map(({ form, entry }) => ({ entry, finds: new RegExp(pattern(form), `g${flags}`) })),
    exact: new Map(all.map(({ form, entry }) => [form.toLowerCase(), entry])),
    any: within.length === 0 ? /(?!)/ : new RegExp(within.map(({ form }) => pattern(form)).join('|'), flags),
  };
}

function plainText(inner: string): string {
  return inner
    .replace(/<wbr>|<\/?bdi\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
