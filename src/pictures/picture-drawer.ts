import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the thread is started with: the files of the fonts, in the order in which the rasteriser takes them. */
export interface PictureWorkerData {
  readonly fonts: readonly string[];
}

/** A picture that the thread is asked for. */
export interface PictureOrder {
  readonly id: number;
  readonly svg: string;
  readonly scale: number;
}

/** The picture, or why there is none. */
export type PictureAnswer =
  | { readonly id: number; readonly png: Uint8Array<ArrayBuffer> }
  | {
      readonly id: number;
      readonly refused: {
        readonly message: string;
        readonly code: string | undefined;
        readonly path: string | undefined;
      };
    };

interface Waiting {
  readonly done: (png: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Draws pictures in a thread of its own. The pixels of one are megabytes outside the heap, and V8 answers them with a collection of
 * the whole heap: beside the books of a large site (1.4 GB) that took 330 ms a picture, beside nothing 3.
 * @param fonts files of the fonts' weights
 * @returns a function that draws an SVG at a scale; it rejects with what the system or the rasteriser said, or with what ended
 *   the thread
 */
export function pictureDrawer(
  fonts: readonly string[],
): (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>> {
  const waiting = new Map<number, Waiting>();
  // By its place in the project: pages run from a bundle, which has no such file beside it.
  const worker = new Worker(join(process.cwd(), 'src', 'pictures', 'picture-worker.ts'), {
    workerData: { fonts } satisfies PictureWorkerData,
  });
  // The thread ends with the process, which waits for pictures that were asked for and for nothing else.
  worker.unref();
  worker.on('message', (answer: PictureAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('png' in answer) asked?.done(answer.png);
    else {
      const { message, ...system } = answer.refused;
      asked?.failed(Object.assign(new Error(message), system));
    }
  });
  let ended: Error | undefined;
  worker.on('error', (error) => {
    ended = error;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  });
  let orders = 0;
  return (svg, scale) =>
    new Promise((done, failed) => {
      // Nobody would answer.
      if (ended) return failed(ended);
      const id = orders++;
      waiting.set(id, { done, failed });
      worker.ref();
      worker.postMessage({ id, svg, scale } satisfies PictureOrder);
    });
}
