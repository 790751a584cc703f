import { JSDOM } from 'jsdom';

let made: Document | undefined;

/**
 * The document that Observable Plot draws into, one for all drawings of a build: a window of jsdom takes a megabyte and tens of
 * milliseconds to make, and is never let go. Drawings are taken out as text and never put into it.
 */
export function plotDocument(): Document {
  made ??= new JSDOM('').window.document;
  return made;
}
