import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';

const MINUTES = 180_000;
const OFFER = 'You don’t have to carry this alone.';

describePages('Help in a crisis', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    await practice.owner.ok(
      `mutation ($input: SetSafetyResourcesInput!) { setSafetyResources(input: $input) { __typename } }`,
      {
        input: {
          country: 'DE',
          version: 0,
          lines: [{ kind: 'CRISIS', name: 'Night line', phone: '030 555 0100', checked: true }],
        },
      },
    );
    hers = await personAs(stage, client, 'phone');
  });

  const getHelp = (page: Page) => page.getByRole('link', { name: 'Get help now' }).first();
  const helpIsOpen = (page: Page) =>
    page.getByRole('main', { name: 'Get help now' }).getByRole('heading', { level: 1 }).waitFor();

  const underWorker = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 60_000,
    });

  it(
    'opens signed out, and asks for the country',
    async () => {
      const { page } = await stage.person({ device: 'phone' });
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await page.title()).toBe('Sign in – Footing');
      await getHelp(page).click();
      await helpIsOpen(page);
      expect(await page.title()).toBe('Footing');
      await page.getByRole('link', { name: 'Call 112' }).waitFor();
      await page.getByLabel('Where are you?').selectOption({ label: 'Jersey' });
      await page.getByRole('link', { name: 'Call 999' }).waitFor();
      await page.getByRole('link', { name: 'findahelpline.com' }).waitFor();
      await page.reload();
      await page.getByRole('link', { name: 'Call 999' }).waitFor();
    },
    MINUTES,
  );

  it(
    'opens over the lock screen and shows nothing of the pages below',
    async () => {
      const locked = await practice.client({ name: 'Lena Locked' });
      const lockedPhone = await personAs(stage, locked, 'phone');
      const { page } = lockedPhone;
      await locked.ok(
        `mutation { setScreenLock(input: { pin: "2468", idleMinutes: 1 }) { __typename } }`,
      );
      await lockedPhone.go('/today');
      await page.waitForFunction(() => localStorage.getItem('footing.cover') !== null);
      await page.evaluate(() => localStorage.setItem('footing.cover', '0'));
      await page.reload();
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      expect(await page.title()).toBe('Footing');
      await getHelp(page).click();
      await helpIsOpen(page);
      expect(await page.getByRole('heading', { name: 'Ask' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Go back' }).click();
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
    },
    MINUTES,
  );

  it(
    'keeps what was typed on the page below',
    async () => {
      await hers.go('/check-in');
      const line = hers.page.getByRole('textbox', { name: 'Anything to add? (optional)' });
      await line.fill('Half a sentence');
      await getHelp(hers.page).click();
      await helpIsOpen(hers.page);
      await hers.page.goBack();
      await hers.page.getByRole('heading', { name: 'How are you right now?' }).waitFor();
      expect(await line.inputValue()).toBe('Half a sentence');
    },
    MINUTES,
  );

  it(
    'is offered for text that sounds like danger, requests a call only when asked to, and sends nothing automatically',
    async () => {
      const { page } = hers;
      await hers.go('/check-in');
      await page
        .getByRole('textbox', { name: 'Anything to add? (optional)' })
        .fill('I do not want to live any more');
      await page.getByRole('button', { name: 'Check in', exact: true }).click();
      await page.getByText(OFFER).waitFor();
      const asked = () =>
        stage.world.owner
          .query('select 1 from call_requests where client_id = $1', [client.clientId])
          .then(({ rows }) => rows.length);
      expect(await asked()).toBe(0);
      await page.getByRole('link', { name: 'Ask my coach to call me' }).click();
      await helpIsOpen(page);
      expect(await asked()).toBe(0);
      await page.getByRole('button', { name: 'Ask my coach to call me' }).click();
      await page.getByText('hasn’t answered yet').waitFor();
      await page.getByText('Nobody watches this around the clock.').waitFor();
      expect(await asked()).toBe(1);
    },
    MINUTES,
  );

  it(
    "opens offline and without a session from the service worker, with the practice's numbers",
    async () => {
      const { page, context, go } = await personAs(stage, client, 'phone', {
        serviceWorker: true,
      });
      await go('/today');
      await page.waitForFunction(
        () => localStorage.getItem('footing.help.lines') !== null,
        undefined,
        { timeout: 60_000 },
      );
      await underWorker(page);
      const kept = await page.evaluate(async () => {
        const urls: string[] = [];
        for (const name of await caches.keys()) {
          for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
        }
        return urls;
      });
      expect(kept.length).toBeGreaterThan(20);
      expect(kept.filter((url) => /graphql|CoachTodayPage-|TemplatePage-/.test(url))).toEqual([]);
      expect(await page.evaluate(() => localStorage.getItem('footing.help.lines'))).not.toContain(
        'Harbour',
      );

      await context.setOffline(true);
      await page.goto('/help');
      await helpIsOpen(page);
      await page.getByRole('link', { name: 'Call 030 555 0100' }).waitFor();
      // A page of the app opens too, and says that it is offline.
      await page.goto('/plan');
      await page.getByRole('heading', { name: 'You’re offline' }).waitFor();
      await getHelp(page).waitFor();
      await context.setOffline(false);
    },
    MINUTES,
  );

  it(
    'says that it is offline on pages that were never opened',
    async () => {
      const { page, context, go } = await personAs(stage, client, 'phone', {
        serviceWorker: true,
      });
      await go('/today');
      await underWorker(page);
      await context.setOffline(true);
      const open = async (name: string, path: string) => {
        await page.getByRole('link', { name, exact: true }).click();
        await page.waitForURL(`**${path}`);
      };
      // The overview needs nothing from the server.
      await open('You', '/you');
      for (const [name, path] of [
        ['Profile', '/you/profile'],
        ['Coach', '/coach'],
      ] as const) {
        await open(name, path);
        await page.getByRole('heading', { name: 'You’re offline' }).first().waitFor();
        expect(await page.getByText('Something went wrong on our side').count()).toBe(0);
      }
      await context.setOffline(false);
    },
    MINUTES,
  );
});
