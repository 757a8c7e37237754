import { expect, it } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { until } from '../support/proxy.js';

const MINUTES = 120_000;

describePages('A hard moment', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      const options = { locale: 'en-US', serviceWorker: true };
      hers = await personAs(stage, client, 'phone', options);
    },
    { at: '2026-03-02T01:30:00Z' },
  );

  it(
    'is two taps from Today, with help beside it, and tells and stores nothing',
    async () => {
      const { page } = hers;
      await hers.go('/today');
      await page.getByRole('link', { name: 'A hard moment?' }).click();
      await page.getByRole('button', { name: 'Write down what helped' }).waitFor();
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await page.getByRole('button', { name: 'Start the ten minutes' }).click();
      await page.getByText('10 more minutes').waitFor();
      await page.getByRole('button', { name: 'Breathe with me' }).click();
      await page.getByRole('button', { name: 'Turn sound on' }).click();
      await page.getByRole('button', { name: 'Turn sound off' }).click();
      expect(sent.filter((url) => url.includes('graphql'))).toEqual([]);
      expect(await page.title()).toBe('Footing');
      expect(new URL(page.url()).pathname).toBe('/now');

      await page.getByRole('button', { name: 'get help now' }).click();
      await page.getByRole('heading', { name: 'Get help now' }).waitFor();
      await page.getByRole('button', { name: 'Get through the next ten minutes' }).click();
      await page.getByRole('main', { name: 'Get help now' }).getByText('more minutes').waitFor();
      await page.getByRole('button', { name: 'Go back' }).click();
      // It goes on while other pages are open, and asks once it is over.
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: 'A hard moment?' }).click();
      await page.getByText('more minutes').waitFor();
      await stage.move({ minutes: 10 });
      await page.getByText('Is it easier now?').waitFor();
      await page.getByRole('button', { name: 'Yes, it’s easier' }).click();
      await page.getByText('You waited, and it got easier.').waitFor();
      await page.getByRole('button', { name: 'Write down what helped' }).first().click();
      await page.getByRole('heading', { name: 'For the next hard moment' }).waitFor();
      expect(hers.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'has what helped before and whom to call, which only the client can read',
    async () => {
      const { page } = hers;
      await hers.go('/now');
      await page.getByRole('button', { name: 'Write down what helped' }).click();
      await page.getByLabel('Who would you call?').fill('Jule');
      // Begun, and not saved: it is there again after the page was closed.
      await page.waitForFunction(() =>
        Object.keys(localStorage).some((name) => name.startsWith('footing.kept.')),
      );
      await page.reload();
      expect(await page.getByLabel('Who would you call?').inputValue()).toBe('Jule');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Enter a phone number, or leave both fields empty.').waitFor();
      await page.getByLabel('Their number').fill('+49 30 555 0100');
      await page.getByRole('button', { name: 'A walk' }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const call = page.getByRole('link', { name: 'Call Jule' });
      await call.waitFor();
      expect(await call.getAttribute('href')).toBe('tel:+49305550100');
      await page.getByText('+49 30 555 0100').waitFor();
      await page.getByRole('listitem').filter({ hasText: 'A walk' }).waitFor();
      await page.reload();
      await call.waitFor();
    },
    MINUTES,
  );

  it(
    'opens without a connection with all of it, on a device that keeps pages',
    async () => {
      const { page, context } = hers;
      await hers.go('/you/device');
      await page.getByRole('switch', { name: 'Only I use this device.' }).click();
      await page.getByText('Pages that you open from now on').waitFor();
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: 'A hard moment?' }).click();
      await page.getByRole('link', { name: 'Call Jule' }).waitFor();
      const pages = () =>
        page.evaluate(
          () =>
            new Promise<number>((resolve, reject) => {
              const opening = indexedDB.open('footing.pages', 1);
              opening.onupgradeneeded = () => opening.result.createObjectStore('pages');
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const count = opening.result.transaction('pages').objectStore('pages').count();
                count.onsuccess = () => resolve(count.result);
                opening.result.close();
              };
            }),
        );
      // Who is signed in, Today, and this page.
      await until(async () => (await pages()) >= 3);
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: 'A hard moment?' }).waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.setOffline(true);
      await page.evaluate(() => dispatchEvent(new Event('offline')));
      await page.getByRole('link', { name: 'A hard moment?' }).click();
      await page.getByRole('link', { name: 'Call Jule' }).waitFor();
      await page.getByRole('listitem').filter({ hasText: 'A walk' }).waitFor();
      await page.getByRole('button', { name: 'Start the ten minutes' }).click();
      await page.getByText('10 more minutes').waitFor();

      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('button', { name: 'Music' }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const waiting = page.getByText('Saved on this device. We’ll send it');
      await waiting.waitFor();
      await page.reload();
      await waiting.waitFor();
      await page.getByRole('listitem').filter({ hasText: 'Music' }).waitFor();
      await context.setOffline(false);
      await waiting.waitFor({ state: 'detached' });
      const { hardMoments } = await client.ok('{ hardMoments { helped } }');
      expect(hardMoments).toEqual({ helped: 'A walk\nMusic' });
    },
    MINUTES,
  );
});
