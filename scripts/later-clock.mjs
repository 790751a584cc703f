// Loaded with `node --import`: every clock of the process runs a year and seven hours ahead.
const ahead = (365 * 24 + 7) * 3_600_000;
const Today = globalThis.Date;

globalThis.Date = class Later extends Today {
  constructor(...parts) {
    if (parts.length === 0) super(Today.now() + ahead);
    else super(...parts);
  }
  static now() {
    return Today.now() + ahead;
  }
};
