/**
 * The look's colours where the site's style sheet does not reach: embeds and pictures. The same values as
 * `src/styles/tokens.css`; a test holds the two together.
 */
export const chartTokens = {
  ground: { light: '#fbfaf6', dark: '#14171b' },
  'ground-marked': { light: '#f3efe2', dark: '#1f242a' },
  ink: { light: '#1c2024', dark: '#eceae4' },
  'ink-second': { light: '#5c646d', dark: '#a9adb3' },
  hairline: { light: '#d9d5ca', dark: '#343a41' },
  seal: { light: '#b3361f', dark: '#d9573f' },
  'seal-faint': { light: '#dba89c', dark: '#7a4034' },
  'city-first': { light: '#1c2024', dark: '#eceae4' },
  'city-second': { light: '#a8660c', dark: '#d79a3b' },
  'change-more': { light: '#b5500f', dark: '#e58a4a' },
  'change-less': { light: '#1f5fa3', dark: '#6aa5e0' },
  focus: { light: '#1f5fa3', dark: '#6aa5e0' },
} as const;

export type ChartToken = keyof typeof chartTokens;

/** Faces for text and for headlines: the system's own, no file to fetch. */
export const faces = {
  sans: '"PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", "Source Han Sans TC", "Microsoft JhengHei", system-ui, sans-serif',
  serif: '"Noto Serif TC", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "LiSong Pro", "PMingLiU", serif',
} as const;
