import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  DEVICES,
  letIn,
  onStage,
  type Person,
  type Stage,
} from '../support/browser.js';
import { keptPages, settledPages, storedText } from '../support/device-storage.js';
import { assign, SHORT_PLAN } from '../support/plans.js';
import { givePassword, PASSWORD, signIn } from '../support/sign-in.js';

const MINUTES = 180_000;
const TITLE = 'Small pebbles';
const WAIT = 'Wait ten minutes';

describePages('Ticks and counts without a connection', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let planId: string;
  let profile: string;
  let context: BrowserContext;
  let page: Page;
  /** How often the browser was asked not to erase what it keeps. */
  let asked = 0;

  const steps = SHORT_PLAN.steps.map((step, index) => {
    if (index > 0) return step;
    const [walk, wait, write] = step.actions;
    return {
      ...step,
      actions: [walk!, { ...wait!, habit: { times: 3, per: 'DAY', periods: 9 } }, write!],
    };
  });

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Kim Keeper' });
    ({ id: planId } = await assign(stage.world, practice.owner, client, {
      title: TITLE,
      content: { ...SHORT_PLAN, steps },
    }));
    await givePassword(stage.world, client.accountId);
    profile = mkdtempSync(join(tmpdir(), 'footing-profile-'));
  });
  afterAll(async () => {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const openBrowser = async () => {
    context = await footingChromium.profileIn(profile, {
      ...DEVICES.phone,
      baseURL: stage.world.url,
      locale: 'en-US',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    await context.clock.setFixedTime(stage.world.clock.now());
    await context.exposeFunction('askedToKeep', () => {
      asked += 1;
    });
    await context.addInitScript(() => {
      const { askedToKeep } = window as unknown as { askedToKeep: () => Promise<void> };
      StorageManager.prototype.persist = async () => {
        await askedToKeep();
        return true;
      };
    });
    page = await context.newPage();
  };

  const opensAndKeeps = async (name: string, heading: string | RegExp) => {
    const before = await settledPages(page);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await until(async () => (await keptPages(page)) > before);
  };
  const goOnline = async () => {
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event('online')));
  };
  const countedOn = (tab: Page, words: string) =>
    tab.getByRole('status').filter({ hasText: words }).first().waitFor();
  const counted = (words: string) => countedOn(page, words);
  const unsent = (words: string) => page.getByText(words).waitFor();
  const more = () => page.getByRole('button', { name: 'One more today' }).first().click();
  // A toast may lie over it.
  const pressWalk = () =>
    page.getByRole('checkbox', { name: 'Take a walk' }).dispatchEvent('click');
  const onServer = async () => {
    const { myPlan } = await client.ok<any>(
      '{ myPlan { steps { actions { status habit { today yesterday } reflection { text } } } } }',
    );
    const [walked, waited, written] = myPlan.steps[0].actions;
    const { today, yesterday } = waited.habit;
    return { walk: walked.status, today, yesterday, text: written.reflection?.text ?? null };
  };

  it(
    'are shown at once, stay through a reload and a restart of the browser, and can be undone',
    async () => {
      await openBrowser();
      try {
        const { cookie } = await signIn(stage.world, client.email);
        await letIn({ context } as Person, stage, cookie);
        await page.goto('/you/device');
        await page.getByRole('switch', { name: /^Only I use this device/ }).click({ force: true });
        await page.getByText('Pages that you open from now on are kept on this device.').waitFor();
        await page.waitForFunction(() => localStorage.getItem('footing.help.lines') !== null);
        await opensAndKeeps('Plan', TITLE);
        await opensAndKeeps('Today', /Kim/);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

        await context.setOffline(true);
        await more();
        await more();
        await counted('Today: 2 of 3');
        await unsent('1 thing you entered hasn’t been sent yet.');
        await page.getByRole('button', { name: 'I did this' }).click();
        await page.getByText('Done: Take a walk. Saved on this device').waitFor();
        await unsent('2 things you entered haven’t been sent yet.');
        expect(await storedText(page)).not.toMatch(/walk|Wait ten/i);

        await page.reload();
        await counted('Today: 2 of 3');
        await page.getByRole('checkbox', { name: 'Take a walk', checked: true }).waitFor();
        // While it closes, a browser may be online for a moment.
        await page.goto('about:blank');
        await context.close();

        await openBrowser();
        await context.setOffline(true);
        await page.goto('/plan');
        await page.getByRole('checkbox', { name: 'Take a walk', checked: true }).waitFor();
        await counted('Today: 2 of 3');
        await unsent('2 things you entered haven’t been sent yet.');
        await pressWalk();
        await page.getByRole('checkbox', { name: 'Take a walk', checked: false }).waitFor();
        await pressWalk();
        await page.getByRole('checkbox', { name: 'Take a walk', checked: true }).waitFor();
        await unsent('2 things you entered haven’t been sent yet.');
      } catch (error) {
        await context.close();
        throw error;
      }
    },
    MINUTES,
  );

  it(
    'are sent when it is back online, and a count is for the day on which it was made',
    async () => {
      await stage.move({ hours: 24 });
      await context.clock.setFixedTime(stage.world.clock.now());
      await more();
      await counted('Today: 1 of 3');
      await goOnline();
      await page.getByText('haven’t been sent yet').waitFor({ state: 'detached' });
      await until(async () => (await onServer()).today === 1);
      expect(await onServer()).toMatchObject({ walk: 'DONE', today: 1, yesterday: 2 });
      await counted('Today: 1 of 3');
    },
    MINUTES,
  );

  it(
    'leave a reflection on the device as well, which is sent although its page is closed',
    async () => {
      await page.getByRole('link', { name: 'Write', exact: true }).click();
      const text = page.getByRole('textbox', { name: 'Write' });
      await text.waitFor();
      await context.setOffline(true);
      await text.fill('Small steps');
      await page.getByText(/^Saved on this device\. We’ll send it/).waitFor();
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await unsent('1 thing you entered hasn’t been sent yet.');
      await page.goto('about:blank');
      await page.close();
      page = await context.newPage();
      await page.goto('/plan');
      await unsent('1 thing you entered hasn’t been sent yet.');
      await goOnline();
      await until(async () => (await onServer()).text === 'Small steps');
      await page.getByText('hasn’t been sent yet').waitFor({ state: 'detached' });
    },
    MINUTES,
  );

  it(
    'are the same in two tabs: what one makes of them the other shows, and the latest counts',
    async () => {
      const other = await context.newPage();
      await other.goto('/plan');
      await countedOn(other, 'Today: 1 of 3');
      await context.setOffline(true);
      await more();
      await countedOn(other, 'Today: 2 of 3');
      await other.getByRole('button', { name: 'One less today' }).click();
      await counted('Today: 1 of 3');
      await more();
      await more();
      await countedOn(other, 'Today: 3 of 3');
      await other.getByRole('button', { name: 'One less today' }).click();
      await counted('Today: 2 of 3');
      await context.setOffline(false);
      for (const tab of [page, other]) {
        await tab.evaluate(() => dispatchEvent(new Event('online')));
        await tab.getByText('hasn’t been sent yet').waitFor({ state: 'detached' });
      }
      await until(async () => (await onServer()).today === 2);
      await other.close();
      await page.getByRole('button', { name: 'One less today' }).click();
      await until(async () => (await onServer()).today === 1);
    },
    MINUTES,
  );

  it(
    'stay on the device when she signs out, and are sent once she is back, and not before',
    async () => {
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await context.route('**/graphql', (route) =>
        route.request().postData()?.includes('"CountHabit"') ? route.abort() : route.fallback(),
      );
      await more();
      await counted('Today: 2 of 3');
      await page.getByRole('link', { name: 'You', exact: true }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByText('1 thing you entered hasn’t been sent yet').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Stay signed in' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      const stored = await storedText(page);
      expect(stored).toContain('footing.kept.');
      for (const secret of ['footing.key', 'Wait', client.accountId]) {
        expect(stored).not.toContain(secret);
      }
      await context.unroute('**/graphql');

      await page.getByLabel(/mail/i).fill(client.email);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await until(async () => (await onServer()).today === 2);
      await counted('Today: 2 of 3');
      await page.getByText('hasn’t been sent yet').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      await settledPages(page);
    },
    MINUTES,
  );

  it(
    'say what the server could not take anymore, and keep it until it was read',
    async () => {
      await context.setOffline(true);
      await more();
      await counted('Today: 3 of 3');
      await unsent('1 thing you entered hasn’t been sent yet.');
      const { pausePlan } = await practice.owner.ok<any>(
        `mutation($id: ID!) { pausePlan(planId: $id) { __typename } }`,
        { id: planId },
      );
      expect(pausePlan.__typename).toBe('Plan');
      await goOnline();
      const refused = page.getByRole('alert').filter({ hasText: WAIT });
      await refused.getByText('couldn’t be counted').waitFor();
      expect(await refused.innerText()).toContain('(3 on ');
      await page.reload();
      await refused.waitFor();
      await refused.getByRole('button').click();
      await refused.waitFor({ state: 'detached' });
      expect((await onServer()).today).toBe(2);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await page.getByText('haven’t been sent yet').waitFor({ state: 'detached' });
      expect(await refused.count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'are not promised after 14 days without a visit: the browser is asked to keep them, and what is too old is named',
    async () => {
      asked = 0;
      await context.setOffline(true);
      await page.getByRole('link', { name: 'Check in', exact: true }).click();
      await page.getByRole('textbox', { name: 'Anything to add? (optional)' }).fill('Long before');
      await page.getByRole('button', { name: 'Check in', exact: true }).click();
      await page.getByText('It’s saved on this device.').waitFor();
      await until(() => Promise.resolve(asked > 0));
      await page.goto('/you/device');
      const waiting = page.getByRole('status').filter({ hasText: /^1 thing you entered/ });
      await waiting.waitFor();
      await page.getByText('If you don’t open Footing here for 14 days, your').waitFor();

      await stage.move({ hours: 15 * 24 });
      await context.clock.setFixedTime(stage.world.clock.now());
      await page.goto('/plan');
      // Pages that are too old open no more.
      await page.getByRole('heading', { name: 'You’re offline' }).waitFor();
      expect(await page.getByText(TITLE).count()).toBe(0);
      await context.setOffline(false);
      await page.goto('/plan');
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      const refused = page.getByRole('alert').filter({ hasText: 'A check-in wasn’t saved.' });
      await refused.getByText('This is more than 14 days old').waitFor();
      expect(await page.getByText('Long before').count()).toBe(0);
      await refused.getByRole('link', { name: 'Open your check-ins' }).click();
      await page.getByText('Long before').waitFor();
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByText('Long before').waitFor({ state: 'detached' });
    },
    MINUTES,
  );
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('The condition was not met in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
