import { describe, expect, test } from 'vitest';
import { zhTw } from '../../src/i18n/zh-tw.ts';
import { isUnfinished } from '../../src/search/is-unfinished.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

const unfinished = (typed: string) => isUnfinished(parseQuery(typed), zhTw.search);

describe('while someone types', () => {
  test.each(['資', 'e', '1', '14', '市政府', '市政府花', '市政府花多少錢在', '市政府花多少錢在資', '為什麼', '請問 '])(
    '%s is only a beginning',
    (typed) => expect(unfinished(typed)).toBe(true),
  );

  test.each(['資安', '標的', '現在', '機房', '台中', '台中通', '108', '市政府花多少錢在資安', 'AI', '「資」', ''])(
    '%s is searched',
    (typed) => expect(unfinished(typed)).toBe(false),
  );
});
