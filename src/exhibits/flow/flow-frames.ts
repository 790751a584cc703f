/** Least sizes of a flow diagram in px: left to right in a wide column, top to bottom on a phone. */
export const flowFrames = { wide: { width: 720, height: 560 }, phone: { width: 358, height: 760 } } as const;
