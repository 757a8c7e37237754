import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  DEVICES,
  letIn,
  onStage,
  personAs,
  type Person,
  type Stage,
} from '../support/browser.js';
import { keptPages, settledPages, storedText } from '../support/device-storage.js';
import { turnOn } from '../support/messages.js';
import { assign } from '../support/plans.js';
import { givePassword, PASSWORD, signIn } from '../support/sign-in.js';

const MINUTES = 180_000;
const TITLE = 'Small pebbles';
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

      // The connection returns in the middle of a sentence.
      await page.getByRole('textbox').fill('Half a sentence');
      const answered = page.waitForResponse('**/graphql');
      await context.setOffline(false);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await answered;
      await page.waitForTimeout(2_000);
      expect(await page.getByRole('textbox').inputValue()).toBe('Half a sentence');
      await page.getByRole('button', { name: 'Close and erase it' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).waitFor();
    },
    MINUTES,
  );

  it(
    'the PIN lock leaves nothing readable, says that unlocking needs a connection, and gives back what waits, which is sent once',
    async () => {
      const locked = await practice.client({ name: 'Lena Locked' });
      await locked.ok(
        `mutation { setScreenLock(input: { pin: "2468", idleMinutes: 1 }) { __typename } }`,
      );
      const { page, context, go } = await personAs(stage, locked, 'phone', { serviceWorker: true });
      await go('/check-in');
      await underWorker(page);
      await context.setOffline(true);
      const line = page.getByRole('textbox', { name: 'Anything to add? (optional)' });
      await line.fill('Purple elephants');
      await page.getByRole('button', { name: 'Check in', exact: true }).click();
      await page.getByText('It’s saved on this device.').waitFor();
      await page.getByText('1 thing you entered hasn’t been sent yet.').waitFor();
      expect(await storedText(page)).toContain('footing.key');

      await stage.move({ minutes: 1 });
      const asked = page.getByRole('heading', { name: 'Enter your PIN' });
      await asked.waitFor();
      const isUnreadable = async () => {
        const stored = await storedText(page);
        expect(stored).toContain('footing.kept.');
        for (const secret of ['elephants', 'footing.key', 'Lena', locked.accountId]) {
          expect(stored).not.toContain(secret);
        }
        expect(await page.locator('body').innerText()).not.toMatch(/sent yet|waiting/);
      };
      await isUnreadable();
      await page.reload();
      await asked.waitFor();
      await isUnreadable();
      await page.getByText('your PIN can only be checked online').waitFor();
      await page.getByRole('link', { name: 'Get help now' }).waitFor();
      await page.getByRole('button', { name: 'Take a breather' }).click();
      await page.getByRole('heading', { name: 'Take a breather' }).waitFor();
      expect(await page.getByRole('textbox').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Close and erase it' }).click();
      await asked.waitFor();

      await context.setOffline(false);
      const lines = async () =>
        (await locked.ok<any>('{ checkIns { items { line } } }')).checkIns.items;
      expect(await lines()).toEqual([]);
      await page.getByLabel('PIN', { exact: true }).fill('2468');
      await page.getByRole('button', { name: 'Unlock' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).waitFor();
      await until(async () => (await lines()).length > 0);
      await page.waitForFunction(
        () => !Object.keys(localStorage).some((key) => key.startsWith('footing.kept.')),
      );
      expect(await lines()).toEqual([{ line: 'Purple elephants' }]);
    },
    MINUTES,
  );

  it(
    'what was not sent is unreadable after Leave site, for other accounts too, and comes back to the same account',
    async () => {
      const person = await personAs(stage, client, 'phone', { serviceWorker: true });
      const { page, context, go } = person;
      await context.route('https://www.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
      );
      await go('/breather');
      await context.route('**/graphql', (route) => route.abort());
      await page.getByRole('textbox').fill('Purple elephants never forget');
      await page.getByText('Saved on this device').waitFor();
      await until(async () => (await storedText(page)).includes('footing.key'));
      await page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
      await context.unroute('**/graphql');

      const other = await practice.client({ name: 'Other Client' });
      await page.goto('/sign-in');
      await signInOn(page, client.email, 'not this password');
      await page.getByRole('alert').first().waitFor();
      let kept = await storedText(page);
      expect(kept).toContain('footing.kept.');
      for (const secret of ['elephants', 'breather', client.accountId, 'footing.key']) {
        expect(kept).not.toContain(secret);
      }
      await givePassword(stage.world, other.accountId);
      await signInOn(page, other.email, PASSWORD);
      await page.getByRole('link', { name: 'Plan', exact: true }).waitFor();
      await go('/breather');
      expect(await page.getByRole('textbox').inputValue()).toBe('');
      await go('/you/device');
      await page.getByText('Nothing is waiting to be sent.').waitFor();
      await page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();

      await page.goto('/sign-in');
      await signInOn(page, client.email, PASSWORD);
      await page.getByRole('link', { name: 'Plan', exact: true }).waitFor();
      await go('/breather');
      await page.waitForFunction(
        () => document.querySelector('textarea')?.value === 'Purple elephants never forget',
      );
      await page.getByText('10 more minutes.').waitFor();
      // Sent, and nothing stays.
      await page.waitForFunction(
        () => !Object.keys(localStorage).some((key) => key.startsWith('footing.kept.')),
      );
      kept = await storedText(page);
      expect(kept).not.toContain('elephants');
    },
    MINUTES,
  );

  it(
    'opens the pages that she keeps on her own device, also after the browser was closed, and reads them again when it is back online',
    async () => {
      const hers = await practice.client({ name: 'Kim Keeper' });
      await turnOn(practice);
      await assign(stage.world, practice.owner, hers, { title: TITLE });
      await givePassword(stage.world, hers.accountId);
      const { cookie } = await signIn(stage.world, hers.email);
      const profile = mkdtempSync(join(tmpdir(), 'footing-profile-'));
      let context = await openProfile(profile);
      try {
        await letIn({ context } as Person, stage, cookie);
        let page = await context.newPage();
        await page.goto('/you/device');
        await page.getByRole('switch', { name: /^Only I use this device/ }).click({ force: true });
        await page.getByText('Pages that you open from now on are kept on this device.').waitFor();
        await page.getByRole('link', { name: 'Plan', exact: true }).click();
        await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
        await underWorker(page);
        // The last one that is kept without being opened.
        await page.waitForFunction(() => localStorage.getItem('footing.help.lines') !== null);
        const opens = (link: string) =>
          page.getByRole('link', { name: link, exact: true }).first().click();
        await opens('Write');
        await page.getByRole('textbox', { name: 'Write' }).waitFor();
        await opens('Check in');
        await opens('Were you in touch? Log contact');
        await page.getByRole('button', { name: 'In person', exact: true }).waitFor();
        await opens('Coach');
        await page.getByRole('heading', { name: 'Olga Owner' }).waitFor();
        await page.getByRole('link', { name: 'Open messages' }).waitFor();
        await opens('Today');
        await page.getByRole('heading', { name: 'Kim' }).waitFor();
        await settledPages(page);
        const stored = await storedText(page);
        for (const secret of ['Kim', TITLE, hers.accountId]) expect(stored).not.toContain(secret);
        await context.close();

        context = await openProfile(profile);
        await context.setOffline(true);
        page = await context.newPage();
        await page.goto('/today');
        await page.getByRole('heading', { name: 'Kim' }).waitFor();
        await page.getByText('This is what your device saved').waitFor();
        await page.getByRole('link', { name: 'Take a breather' }).first().click();
        await page.getByRole('textbox', { name: 'The message you won’t send' }).waitFor();
        await opens('Get help now');
        await page.getByRole('heading', { name: 'Get help now' }).waitFor();
        await page.getByRole('link', { name: /112/ }).first().waitFor();
        await page.goto('/plan');
        await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
        await opens('Write');
        await page.getByRole('textbox', { name: 'Write' }).waitFor();
        await opens('Coach');
        await page.getByRole('heading', { name: 'Olga Owner' }).waitFor();
        await opens('Open messages');
        await page.getByRole('textbox', { name: 'Message to Olga Owner' }).waitFor();
        // A page that was never opened says so.
        await page.goto('/you/profile');
        await page.getByRole('heading', { name: 'You’re offline' }).first().waitFor();

        await opens('Check in');
        await page.getByRole('link', { name: 'Were you in touch?' }).click();
        await page.getByRole('button', { name: 'In person', exact: true }).waitFor();
        await opens('Check in');
        const line = page.getByRole('textbox', { name: 'Anything to add? (optional)' });
        await line.fill('Half a sentence');
        await context.setOffline(false);
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await page.getByText('This is what your device saved').waitFor({ state: 'detached' });
        expect(await line.inputValue()).toBe('Half a sentence');

        // The browser is online, but something else answers in place of the server.
        await context.route('**/graphql', (route) => route.fulfill({ status: 503 }));
        await page.getByRole('link', { name: 'Plan', exact: true }).click();
        await page.getByText('This is what your device saved').waitFor();
        await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
        await context.unroute('**/graphql');
        // Nothing tells that it answers again, so the page asks.
        await page.getByText('This is what your device saved').waitFor({ state: 'detached' });
      } finally {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      }
    },
    MINUTES,
  );

  it(
    'keeps no pages unless she says so, and none that open after Leave site',
    async () => {
      const { page, context, go } = await personAs(stage, client, 'phone', { serviceWorker: true });
      await context.route('https://www.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
      );
      await go('/today');
      await underWorker(page);
      expect(await keptPages(page)).toBe(0);
      await go('/you/device');
      await page.getByRole('switch', { name: /^Only I use this device/ }).click({ force: true });
      await until(async () => (await keptPages(page)) > 0);
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
      await context.setOffline(true);
      await page.goto('/today');
      // Whether the server has acknowledged the sign-out decides which page it is.
      await page.getByRole('button', { name: /^(Sign in|Try again)$/ }).waitFor();
      expect(await page.getByText('Mara').count()).toBe(0);
      expect(await storedText(page)).not.toContain('footing.key');
      await context.setOffline(false);
    },
    MINUTES,
  );

  it(
    'says “saved on this device” only once it is, and stores no key when the screen was locked in the meantime',
    async () => {
      const slow = await practice.client({ name: 'Sina Slow' });
      await slow.ok(
        `mutation { setScreenLock(input: { pin: "2468", idleMinutes: 5 }) { __typename } }`,
      );
      const { page, context, go } = await personAs(stage, slow, 'phone');
      // Another tab holds the lock that making the first key waits for.
      const other = await context.newPage();
      await other.goto('/icons/icon-192.png');
      await other.evaluate(
        () =>
          new Promise<void>((held) => {
            void navigator.locks.request('footing.vault', () => {
              held();
              return new Promise<void>((release) => {
                Object.assign(window, { release });
              });
            });
          }),
      );
      await go('/breather');
      await context.route('**/graphql', (route) => route.abort());
      await page.getByRole('textbox').fill('Purple elephants');
      await page.getByText('Keep this page open until you’re back online').waitFor();
      expect(await page.getByText('Saved on this device').count()).toBe(0);
      expect(await page.evaluate(() => localStorage.getItem('footing.key'))).toBeNull();

      await other.evaluate(() =>
        new BroadcastChannel('footing.session').postMessage({ kind: 'locked' }),
      );
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      await other.evaluate(() => (window as unknown as { release: () => void }).release());
      // Until the set-up that was waiting has had its turn.
      await other.evaluate(() => navigator.locks.request('footing.vault', () => undefined));
      expect(await page.evaluate(() => localStorage.getItem('footing.key'))).toBeNull();
    },
    MINUTES,
  );

  const openProfile = async (profile: string) => {
    const context = await footingChromium.profileIn(profile, {
      ...DEVICES.phone,
      baseURL: stage.world.url,
      locale: 'en-US',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    await context.clock.setFixedTime(stage.world.clock.now());
    return context;
  };
});

async function signInOn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(/mail/i).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('The condition was not met in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
