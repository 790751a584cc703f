// The thread that draws pictures; `picture-drawer.ts` asks it.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { drawPicture } from './draw-picture.ts';
import type { PictureAnswer, PictureOrder, PictureWorkerData } from './picture-drawer.ts';
import { subsetFont } from './subset-font.ts';

const fonts = (workerData as PictureWorkerData).fonts.map((file) => subsetFont(readFileSync(file)));

parentPort?.on('message', ({ id, svg, scale }: PictureOrder) => {
  try {
    const png = drawPicture(svg, scale, fonts);
    parentPort?.postMessage({ id, png } satisfies PictureAnswer, [png.buffer]);
  } catch (error) {
    // Between threads an error keeps its message alone: what the system said, and of which file, goes with it.
    const { message, code, path } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ id, refused: { message, code, path } } satisfies PictureAnswer);
  }
});
