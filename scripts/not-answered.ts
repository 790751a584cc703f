/** Exit code of a script whose question somebody else's machine did not answer: `EX_TEMPFAIL` of `sysexits.h`. */
export const notAnswered = 75;
