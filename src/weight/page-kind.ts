/**
 * What kind of page stands at an address: the address with its variable parts named, the same for every language.
 * @param address from the site's root without a slash in front, as `en/taichung/108/plans/32020110101/`
 * @returns e.g. `{city}/{year}/plans/{name}/`, or `` for the home page; English pages keep `en/` in front
 */
export function pageKind(address: string): string {
  return address
    .replace(/^(en\/)?(?!(?:sources|audit)\/)[a-z]+\/\d{2,3}\//, '$1{city}/{year}/')
    .replace(/(^|\/)compare\/[^/]+\/[^/]+\//, '$1compare/{a}/{b}/')
    .replace(/(^|\/)r\/[^/]+\//, '$1r/{release}/')
    .replace(/(statements|plans|by|audit|programmes|indicators|sources|charts|embed)\/[^/]+\//, '$1/{name}/');
}
