/** Thousandths of a drawing's whole below which two or more tiles are gathered: under half a percent a tile holds no word. */
export const leastPerMille = 5;
