/** An address that can never be anyone's: the name ends in the domain that is kept for examples. */
export const exampleAddress = 'https://suan-qingchu.example';

/** Where the site will live, as SITE says; an address of no one where nothing is said, which whoever builds is told. */
export function siteAddress(given: string | undefined): string {
  return given === undefined || given === '' ? exampleAddress : given;
}
