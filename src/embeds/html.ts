import { escapeMarkup } from '../charts/escape-markup.ts';

/** HTML whose inserted texts have been escaped; only {@link html} and {@link trusted} make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[] | undefined | false;

/** A template whose inserted texts are escaped, whose inserted HTML is not; `undefined` and `false` leave nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(parts.map((part, at) => part + written(values[at])).join(''));
}

/** Markup that this site made and escaped itself: a drawing, a style sheet, a script. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function written(value: Part): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return value.map(({ text }) => text).join('');
}
