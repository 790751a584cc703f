import { createHash } from 'node:crypto';
import { lineAttributes } from '../charts/item-line.ts';
import type { Exhibit, ExhibitView, ListedItem } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { languageEntry } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { embedStyles } from './embed-styles.ts';
import { embedTable } from './embed-table.ts';
import { figuresFingerprint } from './figures-fingerprint.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import type { LinkPlace } from './relative-links.ts';
import { addressFrom, linksFrom } from './relative-links.ts';

/** A further level of a chart, which a script shows inside the frame when its tile is opened. */
export interface EmbedLevel {
  /** Address of the page that the tile leads to without scripts. */
  readonly at: string;
  readonly name: string;
  readonly exhibit: Exhibit;
}

export interface EmbedSetting {
  readonly language: Language;
  readonly release: string;
  /** The sub-path that the exhibit's addresses were made for. */
  readonly base: string;
  /** Text of `src/islands/embed-frame.js`. */
  readonly script: string;
  /** Where the chart's oEmbed answer is, in full, for systems that look for it in the frame's address; a frozen embed has none. */
  readonly oembed?: string | undefined;
  /** The embed stays as it is and asks the site whether its figures still stand. */
  readonly frozen: boolean;
  readonly levels?: readonly EmbedLevel[];
  /** Other measures and units, which a script shows when the frame's address asks for them. */
  readonly views?: readonly ExhibitView[];
}

/**
 * The whole page of an embed: one file that needs no other. Drawing, table and words stand in it without scripts; style and
 * script are named in its policy by their hashes. All its links are relative, so that it reads the same on every host.
 */
export function embedDocument(
  exhibit: Exhibit,
  { language, release, base, script, oembed, frozen, levels = [], views = [] }: EmbedSetting,
): string {
  const { embeds: words, figures, shell } = useWords(language);
  const place: LinkPlace = {
    base,
    root: `${frozen ? '../../' : ''}${languageEntry(language).param === undefined ? '' : '../'}../../`,
    outside: true,
  };
  const { page, file } = addressMaker(base);
  const at = (address: string) => addressFrom(address, place);
  const home = at(page('chart', { chart: exhibit.id }, language));
  const style = embedStyles();
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    ...(frozen ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const newest = frozen
    ? html` data-figures="${figuresFingerprint(exhibit)}" data-newer="${at(file('embed-figures', { chart: exhibit.id }, language))}"`
    : undefined;
  // Frame, frozen frame and the chart's own page say the same; each says which it is.
  const which = frozen ? words.frozenRelease(release) : words.embedded;
  const described = [exhibit.question, exhibit.finding, exhibit.sentence, which].filter(Boolean).join(' ');
  const whole = html`<!doctype html>
<html lang="${languageEntry(language).htmlLang}" data-measure="${exhibit.measure ?? 'amount'}"${newest}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${exhibit.finding}｜${which}｜${shell.siteName}</title>
<meta name="description" content="${described}">
<link rel="canonical" href="${home}">
${oembed === undefined ? undefined : html`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${exhibit.finding}">\n`}<style>${trusted(style)}</style>
<script>${trusted(script)}</script>
</head>
<body>
<main aria-label="${exhibit.finding}">
<p class="question">${exhibit.question}</p>
<h1>${exhibit.finding}</h1>
${exhibit.sentence === '' ? undefined : html`<p class="sentence">${exhibit.sentence}</p>\n`}<p class="note" hidden>${words.unknown.before}<b></b>${words.unknown.after}</p>
${levels.length === 0 ? undefined : html`<nav class="way" aria-label="${words.levels}" hidden><button type="button">${words.whole}</button><h2 tabindex="-1"></h2><a href="${home}" target="_blank" rel="noopener">${words.planPage}</a></nav>\n`}<div class="figure">${drawings(exhibit, place)}</div>
<p class="fine measured" hidden></p>
${exhibit.caveat === '' ? undefined : html`<p class="fine">${exhibit.caveat}</p>\n`}<p class="fine">${figures.facts(exhibit.facts)}</p>
<p class="fine">${figures.label(figures.source)}${exhibit.sources.map(({ text, href }, index) => html`${index > 0 ? figures.separator : ''}<a class="evidence" href="${at(href)}" target="_blank" rel="noopener">${text}</a>`)}${frozen && words.sourcesAreLive}</p>
<details><summary>${figures.tools.table}</summary>${pickFigures(exhibit, language, release)}${embedTable(exhibit.table, figures.table.scrollable(exhibit.table.caption), place)}</details>
<p class="foot"><a href="${home}" target="_blank" rel="noopener"><span class="seal" aria-hidden="true">${words.seal}</span>${words.seeOnSite(shell.siteName)}</a>${frozen ? html`<a class="newer" href="${home}" target="_blank" rel="noopener" hidden>${words.newer}</a>` : undefined}<span class="fine">${frozen ? words.frozenRelease(release) : shell.footer.release(release)}</span></p>
</main>
${levels.map(({ at: address, name, exhibit: level }) => html`<template data-at="${at(address)}" data-name="${name}　${level.facts.at(-1)}">${drawings(level, place)}</template>\n`)}${views.map(({ measure, unit, finding, note, ...drawn }) => html`<template data-measure="${measure}" data-unit="${unit}" data-finding="${finding}" data-note="${note}">${drawings(drawn, place)}</template>\n`)}</body>
</html>
`;
  return whole.text;
}

/** Where scripts run: a button that lets figures of the drawing and the table be copied with their source. */
function pickFigures({ facts }: Exhibit, language: Language, release: string): Html {
  const { embeds, figures, shell } = useWords(language);
  const { withSource } = embeds;
  const pattern = withSource.inFrame(
    '{figure}',
    figures.facts(facts),
    '{document}',
    '{line}',
    shell.siteName,
    release,
    '{address}',
  );
  return html`<p class="take" hidden><button type="button" aria-pressed="false" data-pick="${withSource.pick}" data-done="${withSource.done}" data-failed="${embeds.copy.failed}" data-derived="${figures.aside(figures.derived)}" data-pattern="${pattern}">${figures.tools.pick}</button><output></output><output></output></p>`;
}

function drawings(
  { drawings: { wide, phone }, unlabelled }: Pick<Exhibit, 'drawings' | 'unlabelled'>,
  place: LinkPlace,
): Html {
  const list = unlabelled.filter(({ href }) => !href.startsWith('#'));
  return html`<div class="wide">${trusted(linksFrom(wide, place))}${
    list.length === 0
      ? undefined
      : html`<ul class="unlabelled">${list.map((item) => html`<li>${listed(item, place)}</li>`)}</ul>`
  }</div><div class="phone">${trusted(linksFrom(phone, place))}</div>`;
}

/** An item that is listed under its drawing, with its line as the drawn ones carry it. */
function listed({ text, href, ...line }: ListedItem, place: LinkPlace): Html {
  const { 'data-source': source, 'data-derived': derived } = lineAttributes(href, line);
  return html`<a href="${addressFrom(href, place)}"${source !== undefined && html` data-source="${addressFrom(source, place)}"`}${derived !== undefined && trusted(' data-derived=""')} target="_blank" rel="noopener">${text}</a>`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
