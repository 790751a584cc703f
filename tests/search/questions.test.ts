import { describe, expect, test } from 'vitest';
import { addressMaker } from '../../src/i18n/address.ts';
import { zhTw } from '../../src/i18n/zh-tw.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { searchWordsOf, variantsOf } from '../../src/search/search-words.ts';
import { firstResults, reciprocalRank } from './first-results.ts';
import { memoryEngine } from './memory-engine.ts';
import { readQuestions } from './read-questions.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const records = searchRecords(books, addressMaker('/').page);
const words = searchWordsOf(books.decisions);
const engine = memoryEngine(records, variantsOf(books.decisions));
const questions = readQuestions();

describe('the questions', () => {
  test('are at least a hundred and forty, each once, and name records that are there', () => {
    expect(questions.length).toBeGreaterThanOrEqual(140);
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
    const missing = questions.flatMap(({ finds }) =>
      finds.filter((wanted) => !records.some(({ id }) => id.startsWith(wanted))),
    );
    expect(missing).toEqual([]);
  });

  test('name records: no question is met by more than ten', () => {
    const met = ({ finds }: (typeof questions)[number]) =>
      records.filter(({ id }) => finds.some((wanted) => id.startsWith(wanted))).length;
    expect(questions.filter((question) => met(question) > 10).map(({ ask }) => ask)).toEqual([]);
  });

  test('are answered near the top', async () => {
    const ranks = await Promise.all(
      questions.map(async ({ ask, finds }) => {
        const ids = await firstResults(ask, engine, words, zhTw.search);
        return { ask, rank: reciprocalRank(ids, finds), first: ids.slice(0, 4) };
      }),
    );
    const mean = ranks.reduce((sum, { rank }) => sum + rank, 0) / ranks.length;
    const poor = ranks.filter(({ rank }) => rank < 0.5);
    expect(mean, JSON.stringify(poor, null, 1)).toBeGreaterThan(0.915);
    expect(ranks.filter(({ rank }) => rank === 0).map(({ ask }) => ask)).toEqual([]);
  });
});
