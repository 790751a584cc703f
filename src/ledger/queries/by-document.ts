/**
 * Asks a list what of it belongs to a document. A list is sorted out once, however often it is asked: if each page walked all
 * books for what is its own, a build would take four times as long for twice the books.
 * @param documentsOf ids of the documents that an item belongs to
 * @returns items of the document in the order of the list; none for a document that it does not know
 */
export function byDocument<T>(
  documentsOf: (item: T) => Iterable<string>,
): (list: readonly T[], document: string) => readonly T[] {
  const sortedOut = new WeakMap<readonly T[], ReadonlyMap<string, readonly T[]>>();
  return (list, document) => {
    const known = sortedOut.get(list) ?? sortOut(list, documentsOf);
    sortedOut.set(list, known);
    return known.get(document) ?? [];
  };
}

function sortOut<T>(list: readonly T[], documentsOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const sorted = new Map<string, T[]>();
  for (const item of list) {
    for (const document of new Set(documentsOf(item))) {
      const own = sorted.get(document);
      if (own) own.push(item);
      else sorted.set(document, [item]);
    }
  }
  return sorted;
}
