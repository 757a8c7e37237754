import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';

const MINUTES = 180_000;
const OFFER = 'You don’t have to carry this alone.';

describePages('Without a connection', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
  });

  const underWorker = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 60_000,
    });

  it(
    'can be installed, under a name and icons that say nothing about the work',
    async () => {
      const { page, context, go } = await personAs(stage, client, 'phone', { serviceWorker: true });
      await go('/today');
      const devtools = await context.newCDPSession(page);
      const { errors, data } = await devtools.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      const manifest = JSON.parse(data!) as {
        name: string;
        icons: { src: string; sizes: string; purpose?: string }[];
      };
      expect(manifest.name).toBe('Footing');
      expect(data).not.toMatch(/coach|relationship|partner|couple|practice/i);
      for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
        const size = await page.evaluate(async (url) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          return `${image.width}x${image.height}`;
        }, src);
        expect(size).toBe(sizes);
      }
      expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      expect(installabilityErrors).toEqual([]);
    },
    MINUTES,
  );

  it(
    'starts with help and a breather that is kept nowhere',
    async () => {
      const { page, context, go } = await personAs(stage, client, 'phone', { serviceWorker: true });
      await go('/today');
      await underWorker(page);
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { name: 'You’re offline' }).waitFor();
      await page.getByRole('button', { name: 'Take a breather' }).click();
      await page
        .getByRole('textbox', { name: 'The message you won’t send' })
        .fill('Purple elephants. I do not want to live any more');
      await page.getByText('10 more minutes.').waitFor();
      await page.getByText(OFFER).waitFor();
      expect(await page.getByRole('link', { name: 'Ask my coach to call me' }).count()).toBe(0);
      expect(await storedText(page)).not.toContain('elephants');
      await page.getByRole('button', { name: 'Close and erase it' }).click();
      await page.getByRole('heading', { name: 'You’re offline' }).waitFor();
      expect(await page.getByText(OFFER).count()).toBe(0);
      await page.getByRole('button', { name: 'Take a breather' }).click();
      expect(await page.getByRole('textbox').inputValue()).toBe('');
      await context.setOffline(false);
    },
    MINUTES,
  );

  it(
    'the lock screen says that unlocking needs a connection, and offers help and a breather',
    async () => {
      const locked = await practice.client({ name: 'Lena Locked' });
      await locked.ok(
        `mutation { setScreenLock(input: { pin: "2468", idleMinutes: 1 }) { __typename } }`,
      );
      const { page, context, go } = await personAs(stage, locked, 'phone', { serviceWorker: true });
      await go('/today');
      await underWorker(page);
      await page.evaluate(() => localStorage.setItem('footing.cover', '0'));
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      await page.getByText('your PIN can only be checked online').waitFor();
      await page.getByRole('link', { name: 'Get help now' }).waitFor();
      await page.getByRole('button', { name: 'Take a breather' }).click();
      await page.getByRole('heading', { name: 'Take a breather' }).waitFor();
      await page.getByRole('button', { name: 'Close and erase it' }).click();
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      await context.setOffline(false);
    },
    MINUTES,
  );
});

/** Everything that the browser keeps for this site, as text. */
async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const names = database.transaction(store).objectStore(store).getAll();
          names.onsuccess = () => resolve(names.result);
          names.onerror = () => reject(names.error);
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
}
