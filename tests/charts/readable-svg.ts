import { JSDOM } from 'jsdom';

/** One tag a line, so that a change of the drawing shows as a change of lines. */
export function readableSvg(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

const dom = new JSDOM('', { contentType: 'text/html' });

/** The drawing as a tree; fails when it is not well-formed XML. */
export function parsedSvg(svg: string): Element {
  const document = new dom.window.DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return document.documentElement;
}
