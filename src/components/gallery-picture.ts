import type { Theme } from '../charts/spending-kind.ts';
import { standaloneSvg } from '../embeds/standalone-svg.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';

/** One of the forms in which the gallery shows every chart. */
export interface GalleryForm {
  readonly form: 'wide' | 'phone';
  readonly theme: Theme;
}

/** The forms, in the order in which they stand beside one another. */
export const galleryForms: readonly GalleryForm[] = [
  { form: 'wide', theme: 'light' },
  { form: 'wide', theme: 'dark' },
  { form: 'phone', theme: 'light' },
  { form: 'phone', theme: 'dark' },
];

/** The charts that are looked over: all that are one of a kind, and the first of each family at each place. */
export function galleryCharts(exhibits: readonly Exhibit[]): Exhibit[] {
  const kind = ({ id, family, place }: Exhibit) => (family === undefined ? id : `${family} ${place}`);
  return exhibits.filter((exhibit, at) => exhibits.findIndex((other) => kind(other) === kind(exhibit)) === at);
}

/** A chart in one form as a picture without links; it names no release, so that it changes only when the chart does. */
export function galleryPicture(exhibit: Exhibit, { form, theme }: GalleryForm, language: Language): string {
  const words = useWords(language);
  const release = words.chartPages.gallery.title;
  return standaloneSvg(exhibit, { words, release, base: '/', site: '', form, theme });
}

/** Width and height of a picture that this site made, px. */
export function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
