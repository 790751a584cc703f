import { languages } from './languages.ts';

/** The `lang` parameters for which every page is built. */
export const localeParams: readonly { readonly lang: string | undefined }[] = languages.map(({ param }) => ({
  lang: param,
}));

/** One static path as Astro wants it. */
export interface LocalePath<P extends object, Q extends object> {
  readonly params: P & { readonly lang: string | undefined };
  readonly props: Q;
}

/**
 * Static paths of a route under `[...lang]/`: each page once per language.
 * @param pages parameters and props of the route's pages; one page without parameters when left out
 */
export function localePaths<P extends object = object, Q extends object = object>(
  pages: readonly { readonly params: P; readonly props: Q }[] = [{ params: {} as P, props: {} as Q }],
): LocalePath<P, Q>[] {
  return localeParams.flatMap(({ lang }) => pages.map(({ params, props }) => ({ params: { ...params, lang }, props })));
}
