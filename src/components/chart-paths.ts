import type { Exhibit } from '../exhibits/exhibit.ts';
import { theExhibits } from './the-exhibits.ts';
import { setting } from './the-publication.ts';

/** Static paths of whatever exists once for every chart. */
export async function chartPaths(): Promise<{ params: { chart: string }; props: { exhibit: Exhibit } }[]> {
  return (await theExhibits(setting.language)).map((exhibit) => ({
    params: { chart: exhibit.id },
    props: { exhibit },
  }));
}
