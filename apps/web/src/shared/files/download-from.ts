import { freshToken } from '../session/refresh';
import { downloadBlob } from './download';

/** `LETTERS_MISSING`: nothing is saved, because the fonts of our PDFs don't have all letters of it. Browsers have. */
export type Saved = 'SAVED' | 'FAILED' | 'LETTERS_MISSING';

/** Saves a file of our own server, which only members get, on this device. */
export async function downloadFrom(path: string, name: string): Promise<Saved> {
  try {
    const answer = await fromOwnServer(path);
    if (!answer.ok) return 'FAILED';
    if (answer.headers.has('x-letters-missing')) return 'LETTERS_MISSING';
    downloadBlob(await answer.blob(), name);
    return 'SAVED';
  } catch {
    return 'FAILED';
  }
}

/** What a file shows, to be printed from the browser. */
export interface Printout {
  title: string;
  blocks: { tag: 'H1' | 'H2' | 'H3' | 'P'; text: string; strong?: boolean }[];
}

/** Null if it could not be loaded. */
export async function printoutFrom(path: string): Promise<Printout | null> {
  try {
    const answer = await fromOwnServer(path);
    return answer.ok ? ((await answer.json()) as Printout) : null;
  } catch {
    return null;
  }
}

async function fromOwnServer(path: string): Promise<Response> {
  const token = await freshToken();
  return fetch(path, { headers: { authorization: `Bearer ${token}` }, cache: 'no-store' });
}
