import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, openStage, personAs, webFolder, type Stage } from '../support/browser.js';
import { buildsOf, type Builds } from '../support/builds.js';
import { turnOn } from '../support/messages.js';
import { assign } from '../support/plans.js';

const MINUTES = 180_000;
const OFFER = 'There’s a new version of Footing.';

describePages('A new version of the app', () => {
  let builds: Builds;
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;

  beforeAll(async () => {
    builds = buildsOf(webFolder, 2);
    stage = await openStage({ webFolder: builds.folder });
    builds.deploy(0);
    practice = await makePractice(stage.world);
    await turnOn(practice);
    client = await practice.client({ name: 'Mara Client' });
    await assign(stage.world, practice.owner, client, { title: 'Small pebbles' });
  }, MINUTES);
  afterAll(async () => {
    await stage?.close();
    builds?.remove();
  });

  /** The number of the build that the page was started with. */
  const buildOf = async (page: Page): Promise<number> =>
    builds.numberOf((await page.locator('script[type=module][src]').first().getAttribute('src'))!);
  const underWorker = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 60_000,
    });
  /** Somebody comes back to a page that was open for more than an hour. */
  const comeBack = async (...pages: Page[]) => {
    await stage.move({ minutes: 61 });
    for (const page of pages) {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    }
  };
  /** A mark that does not outlive a reload. */
  const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isSame: true }));
  const isSame = (page: Page) => page.evaluate(() => 'isSame' in window);
  const offer = (page: Page) => page.getByRole('status').filter({ hasText: OFFER });
  const update = async (page: Page) => {
    await page.getByRole('button', { name: 'Update now' }).click();
    const sure = page.getByRole('dialog', { name: 'Update now?' });
    await sure.getByRole('button', { name: 'Update', exact: true }).click();
    await page.waitForFunction(() => !('isSame' in window));
  };
  const message = (page: Page) => page.getByRole('textbox', { name: /^Message to / });

  it(
    'is offered and never forced, and a reflection that is being written is there afterwards',
    async () => {
      const hers = await personAs(stage, client, 'phone', { serviceWorker: true });
      const { page } = hers;
      await hers.go('/today');
      await underWorker(page);
      expect(await buildOf(page)).toBe(0);
      await mark(page);
      builds.deploy(1);
      await comeBack(page);
      await offer(page).waitFor();

      // Its parts are gone from the server, and the page goes on with those that the device keeps.
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Small pebbles' }).waitFor();
      await page.getByRole('link', { name: 'Write', exact: true }).click();
      const text = page.getByRole('textbox', { name: 'Write' });
      await text.fill('Half a sentence');
      expect([await isSame(page), await buildOf(page)]).toEqual([true, 0]);

      await update(page);
      await page.waitForFunction(
        () => document.querySelector('textarea')?.value === 'Half a sentence',
      );
      expect(await buildOf(page)).toBe(1);
      expect(await offer(page).count()).toBe(0);
      await hers.context.close();
    },
    MINUTES,
  );

  it(
    'takes nothing that is typed in two tabs, and sends what waits in both once',
    async () => {
      const hers = await personAs(stage, client, 'phone', { serviceWorker: true });
      const { page, context } = hers;
      await hers.go('/coach/messages');
      await underWorker(page);
      await context.route('**/graphql', (route) =>
        route.request().postData()?.includes('"SendMessage"') ? route.abort() : route.fallback(),
      );
      await message(page).fill('On its way');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText('Not sent yet. We’ll send it').waitFor();
      const other = await context.newPage();
      await other.goto('/coach/messages');
      await other.getByText('Not sent yet. We’ll send it').waitFor();
      // One message is written in both tabs: none replaces what was typed in the other.
      const isThere = async (tab: Page, text: string) => {
        await message(tab).waitFor();
        await tab.waitForFunction(
          (typed) =>
            [...document.querySelectorAll('textarea')].some(({ value }) => value === typed),
          text,
        );
      };
      await message(page).fill('Half a');
      await isThere(other, 'Half a');
      await message(other).fill('Half a sentence');
      await isThere(page, 'Half a sentence');

      await mark(page);
      await mark(other);
      const before = await buildOf(page);
      builds.deploy(1 - before);
      await comeBack(page, other);
      await Promise.all([page, other].map((tab) => offer(tab).waitFor()));
      await update(page);
      await isThere(page, 'Half a sentence');
      expect([await isSame(other), await buildOf(page)]).toEqual([true, 1 - before]);
      await isThere(other, 'Half a sentence');
      await update(other);
      await isThere(other, 'Half a sentence');
      await other.getByText('Not sent yet. We’ll send it').waitFor();

      await context.unroute('**/graphql');
      await Promise.all(
        [page, other].map((tab) => tab.evaluate(() => dispatchEvent(new Event('online')))),
      );
      for (const tab of [page, other]) {
        await tab.getByText('Not sent yet. We’ll send it').waitFor({ state: 'detached' });
      }
      await isThere(other, 'Half a sentence');
      const { rows } = await stage.world.owner.query('select from messages where client_id = $1', [
        client.clientId,
      ]);
      expect(rows).toHaveLength(1);
      await context.close();
    },
    MINUTES,
  );

  it(
    'is offered to a coach in an old tab that finds its parts gone, which is not reloaded',
    async () => {
      // Of staff, the worker keeps no pages, and this browser has none.
      const { page, go } = await personAs(stage, practice.owner, 'desktop');
      // Every page loads this part once it is shown. The offer is in it.
      const later = page.waitForResponse((response) => /\/later-.*\.js$/.test(response.url()));
      await go(`/clients/${client.clientId}/messages`);
      await message(page).fill('Half a sentence for Mara');
      await later;
      await page.waitForLoadState('networkidle');
      await mark(page);
      const before = await buildOf(page);
      builds.deploy(1 - before);
      await page.getByRole('link', { name: 'Templates', exact: true }).first().click();
      await page.getByRole('heading', { name: 'This page couldn’t load' }).waitFor();
      await offer(page).waitFor();
      expect([await isSame(page), await buildOf(page)]).toEqual([true, before]);
    },
    MINUTES,
  );
});
