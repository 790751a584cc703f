import { afterEach, expect, test } from 'vitest';
import { booksInHand, takeInHand } from '../../src/books-in-hand.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { realBooks } from '../ledger/real-books.ts';

const place = Symbol.for('suan-qingchu.books-in-hand');

afterEach(() => void Reflect.deleteProperty(globalThis, place));

test('before the content loader has run there are no books, and the message says so', () => {
  expect(booksInHand).toThrow(/src\/content\.config\.ts/);
});

test('what is taken in hand is the very object, and later books replace earlier ones', () => {
  takeInHand(realBooks);
  expect(booksInHand()).toBe(realBooks);
  const none: CompiledBooks = { ...realBooks, facts: [] };
  takeInHand(none);
  expect(booksInHand()).toBe(none);
});

test('a copy of the module in another bundle finds them at the same place', () => {
  takeInHand(realBooks);
  expect(Reflect.get(globalThis, place)).toBe(realBooks);
});
