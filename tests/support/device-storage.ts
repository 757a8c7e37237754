import type { Page } from 'playwright-core';
import { until } from './proxy.js';

/** How many encrypted pages the browser keeps, once that has not changed for a while. */
export async function settledPages(page: Page): Promise<number> {
  let [count, same] = [-1, 0];
  await until(async () => {
    const now = await keptPages(page);
    same = now === count ? same + 1 : 0;
    count = now;
    return same > 20 && count > 0;
  });
  return count;
}

/** How many encrypted pages the browser keeps. */
export const keptPages = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('footing.pages')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('footing.pages');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counted = opening.result.transaction('pages').objectStore('pages').count();
        counted.onsuccess = () => resolve(counted.result);
        counted.onerror = () => reject(counted.error);
        opening.result.close();
      };
    });
  });

/** Everything that the browser keeps for this site, as text; of its caches, the addresses. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const values = database.transaction(store).objectStore(store).getAll();
          values.onsuccess = () => resolve(values.result);
          values.onerror = () => reject(values.error);
        });
        parts.push(
          JSON.stringify(all, (_key, value: unknown) =>
            value instanceof ArrayBuffer || ArrayBuffer.isView(value)
              ? new TextDecoder('latin1').decode(value as ArrayBuffer)
              : value,
          ),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) parts.push(url);
    }
    return parts.join('\n');
  });
