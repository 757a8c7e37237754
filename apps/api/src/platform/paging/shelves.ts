import { NIL_ID, notOfThisList, readCursor } from './paging.js';

/** The position in a list of shelves: which one, and a cursor in it. */
export interface ShelfCursor {
  shelf: number;
  key: string;
  id: string;
}

/**
 * Reads a cursor whose key begins with the number of the shelf of its row (0 to 9). Without a cursor, the list begins with the
 * first shelf.
 */
export function readShelfCursor(
  after: string | null | undefined,
  shelves: Readonly<Record<string, number>>,
): ShelfCursor {
  const cursor = readCursor(after);
  const numbers = Object.values(shelves);
  if (!cursor) return { shelf: Math.min(...numbers), key: '', id: NIL_ID };
  const shelf = numbers.find((known) => cursor.key.startsWith(String(known)));
  if (shelf === undefined) throw notOfThisList();
  return { shelf, key: cursor.key.slice(1), id: cursor.id };
}
