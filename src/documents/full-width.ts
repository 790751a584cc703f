const digits = /[０-９]+(?:[，．][０-９]+)*/g;

/**
 * Full-width digits (`１，２３４`, `－５`) in their ordinary form, for reading. Books and their conversions use both; a
 * full-width comma or point counts only between full-width digits, a full-width minus only before one.
 */
export function foldFullWidth(text: string): string {
  if (!/[０-９]/.test(text)) return text;
  return text.replace(/[－−](?=[０-９])/g, '-').replace(digits, (run) => run.normalize('NFKC'));
}
