import { encode } from 'uqr';

/** A QR code as one SVG path in module units, quiet zone left out. */
export interface QrCode {
  /** Width and height, modules. */
  readonly size: number;
  /** Path data of all dark modules; each run of a row is one rectangle. */
  readonly path: string;
}

/** Quiet zone that ISO/IEC 18004 asks for on every side, modules. */
export const quietZone = 4;

/** The QR code of a text, correction level M (paper gets creased). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}
