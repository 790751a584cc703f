import { addressOf, fileAddressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';

/** What a reader can take of a chart, in the order in which it is offered. */
export const chartToolOrder = ['page', 'embed', 'image', 'csv', 'cite'] as const;
export type ChartTool = (typeof chartToolOrder)[number];

/** Addresses of all that a chart with a page of its own offers. */
export function chartTools(chart: string, language: Language): { readonly [Tool in ChartTool]: string } {
  const page = addressOf('chart', { chart }, language);
  return {
    page,
    embed: `${page}#embed`,
    image: fileAddressOf('chart-file', { chart, format: 'png' }, language),
    csv: fileAddressOf('chart-file', { chart, format: 'csv' }, language),
    cite: `${page}#cite`,
  };
}
