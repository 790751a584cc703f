/** The year of the common era in which a fiscal year of the Republic lies: 108 is 2019. */
export function commonEraYear(rocYear: number): number {
  return rocYear + 1911;
}

/** The fiscal year of the Republic that lies in a year of the common era: 2019 is 108. */
export function rocYear(commonEra: number): number {
  return commonEra - 1911;
}

/** Both calendars, as readers see a fiscal year: `108 年度（2019）`. */
export function fiscalYearForm(rocYear: number): string {
  return `${rocYear} 年度（${commonEraYear(rocYear)}）`;
}

/** The year alone, as English readers name it: `FY2019`. */
export function englishFiscalYear(rocYear: number): string {
  return `FY${commonEraYear(rocYear)}`;
}

/** Both calendars in English: `FY2019 (ROC 108)`. */
export function englishFiscalYearForm(rocYear: number): string {
  return `${englishFiscalYear(rocYear)} (ROC ${rocYear})`;
}
