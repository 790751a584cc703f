import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { releasesFeed } from '../../src/embeds/releases-feed.ts';
import { publication } from './the-charts.ts';

const frozen = ['2026-10-01-bbbbbbbb', '2026-09-01-aaaaaaaa'];

test.each(['zh-TW', 'en'] as const)(
  'the feed in %s is valid Atom: what RFC 4287 requires, each id once',
  (language) => {
    const text = releasesFeed(publication, frozen, '/', language);
    const { documentElement: feed } = new JSDOM(text, { contentType: 'application/xml' }).window.document;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const one = (parent: Element, name: string) => {
      const found = [...parent.children].filter(({ localName }) => localName === name);
      expect(found, name).toHaveLength(1);
      return found[0]?.textContent ?? '';
    };
    const entries = [...feed.children].filter(({ localName }) => localName === 'entry');
    expect(entries).toHaveLength(3);
    for (const element of [feed, ...entries]) {
      expect(URL.canParse(one(element, 'id'))).toBe(true);
      expect(one(element, 'title')).not.toBe('');
      expect(one(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      const alternates = [...element.children].filter((child) => child.getAttribute('rel') === 'alternate');
      expect(alternates).toHaveLength(1);
      expect(URL.canParse(alternates[0]?.getAttribute('href') ?? '')).toBe(true);
    }
    expect(one(feed, 'author')).not.toBe('');
    expect(new Set(entries.map((entry) => one(entry, 'id'))).size).toBe(3);
    expect(
      entries
        .map((entry) => one(entry, 'updated'))
        .toSorted()
        .reverse(),
    ).toEqual(entries.map((entry) => one(entry, 'updated')));
    expect(feed.querySelector('[rel="self"]')?.getAttribute('href')).toBe(one(feed, 'id'));
  },
);

test('a release that is frozen and still shown stands in the feed once', () => {
  const text = releasesFeed(publication, [publication.release], '/', 'zh-TW');
  expect(text.match(/<entry>/g)).toHaveLength(1);
  expect(text).toContain('凍結');
});
