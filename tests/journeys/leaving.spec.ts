import { beforeEach, expect, it } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { PASSWORD } from '../support/sign-in.js';

const MINUTES = 120_000;
const NEUTRAL = 'https://www.wikipedia.org/';

describePages('The quick exit and the PIN lock', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  beforeEach(async () => {
    client = await practice.client({ name: 'Mara Client' });
    hers = await personAs(stage, client, 'phone');
    await hers.context.route(`${NEUTRAL}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Elsewhere</title><h1>Elsewhere</h1>',
      }),
    );
  }, MINUTES);

  const isSignedOut = async () => {
    const { rows } = await stage.world.owner.query(
      'select 1 from sign_ins where account_id = $1 and revoked_at is null and user_agent <> $2',
      [client.accountId, 'test'],
    );
    return rows.length === 0;
  };
  const until = async (isSo: () => Promise<boolean>) => {
    const end = Date.now() + 20_000;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error('The condition was not met in time');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const elsewhere = () => hers.page.getByRole('heading', { name: 'Elsewhere' }).waitFor();

  it(
    'one press leaves any page and signs out, and the back button shows nothing',
    async () => {
      await hers.go('/today');
      for (const [place, path] of [
        ['Plan', '/plan'],
        ['Check in', '/check-in'],
        ['You', '/you'],
      ] as const) {
        await hers.page
          .getByRole('navigation', { name: 'Main menu' })
          .getByRole('link', { name: place, exact: true })
          .click();
        // Pressing the next one would cancel what is still loading.
        await hers.page.waitForURL(`**${path}`);
        await hers.page.getByRole('button', { name: 'Leave site', exact: true }).waitFor();
      }
      await hers.page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await elsewhere();
      await until(isSignedOut);
      for (let back = 0; back < 3; back += 1) {
        const bounced = hers.page.waitForEvent(
          'framenavigated',
          (frame) => frame.url() === NEUTRAL,
        );
        // Not awaited: the page is unloaded during the call.
        await hers.page.evaluate(() => void setTimeout(() => history.back()));
        await bounced;
        await elsewhere();
      }
      // Typing the address leads to the sign-in page.
      await hers.go('/today');
      await hers.page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await hers.page.title()).toBe('Sign in – Footing');
    },
    MINUTES,
  );

  it(
    'pressing Shift three times leaves too, in a text field and in a dialog; typing capitals does not',
    async () => {
      await hers.go('/breather');
      const box = hers.page.getByRole('textbox');
      await box.click();
      for (const key of ['A', 'B', 'C', 'D']) await hers.page.keyboard.press(`Shift+${key}`);
      expect(await box.inputValue()).toBe('ABCD');
      for (let n = 0; n < 3; n += 1) await hers.page.keyboard.press('Shift');
      await elsewhere();
      await until(isSignedOut);
    },
    MINUTES,
  );

  it(
    'one press leaves the pages that a client opens while signed out',
    async () => {
      await hers.go('/today');
      await hers.page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await elsewhere();
      await until(isSignedOut);
      for (const path of ['/sign-in', '/forgotten', '/reset#token=x', '/invitation#token=x']) {
        await hers.page.goto(path);
        await hers.page.getByRole('heading', { level: 1 }).waitFor();
        await hers.page.getByRole('button', { name: 'Leave site', exact: true }).click();
        await elsewhere();
      }
      await hers.page.goto('/sign-in');
      await hers.page.getByRole('button', { name: 'Leave site', exact: true }).waitFor();
      for (let n = 0; n < 3; n += 1) await hers.page.keyboard.press('Shift');
      await elsewhere();
    },
    MINUTES,
  );

  it(
    'unsent answers do not delay leaving',
    async () => {
      await hers.go('/safety');
      await hers.page.getByRole('button', { name: 'Go to the questions' }).click();
      await hers.page.getByRole('button', { name: 'Start' }).click();
      await hers.page.getByRole('radio').first().check();
      hers.page.on('dialog', (dialog) => void dialog.dismiss());
      await hers.page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await elsewhere();
    },
    MINUTES,
  );

  it(
    'her other tab leaves too, and offline the session ends at the next visit',
    async () => {
      await hers.go('/today');
      const other = await hers.context.newPage();
      await other.goto('/plan');
      await other.locator('h1:visible').first().waitFor();
      await hers.context.route('**/graphql', (route) => route.abort());
      await hers.page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await elsewhere();
      await other.getByRole('heading', { name: 'Elsewhere' }).waitFor();
      expect(await isSignedOut()).toBe(false);
      await hers.context.unroute('**/graphql');
      await hers.page.goto('/today');
      await hers.page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await isSignedOut()).toBe(true);
    },
    MINUTES,
  );

  it(
    'a tab that is still loading leaves too',
    async () => {
      await hers.go('/today');
      const opening = await hers.context.newPage();
      // Requests from now on are never answered.
      await opening.route('**/assets/**', () => undefined);
      await opening.goto('/plan', { waitUntil: 'commit' });
      // Without its styles the page paints nothing, so polling by animation frames would hang.
      await opening.waitForFunction(() => 'footingPreloaded' in window, null, { polling: 50 });
      await hers.page.getByRole('button', { name: 'Leave site', exact: true }).click();
      await elsewhere();
      await opening.getByRole('heading', { name: 'Elsewhere' }).waitFor();
    },
    MINUTES,
  );

  it(
    'the PIN lock covers the pages after a minute and survives a reload; the PIN returns to the same page',
    async () => {
      const { page } = hers;
      await hers.go('/you/device');
      await page.getByLabel('PIN, 4 to 8 digits').fill('2468');
      await page.getByText('1 minute', { exact: true }).click();
      await page.getByRole('button', { name: 'Set PIN' }).click();
      await page.getByText('These pages lock when nobody has used them for a while.').waitFor();
      await stage.move({ minutes: 1 });
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain('Mara');
      expect(await page.getByRole('link').allInnerTexts()).toEqual(['Get help now']);
      await page.getByRole('button', { name: 'Leave site', exact: true }).waitFor();
      await until(async () => {
        const { rows } = await stage.world.owner.query(
          'select 1 from sign_ins where account_id = $1 and locked_at is not null',
          [client.accountId],
        );
        return rows.length === 1;
      });

      await page.reload();
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();

      await page.getByLabel('PIN', { exact: true }).fill('1111');
      await page.getByRole('button', { name: 'Unlock' }).click();
      await page.getByText('4 tries left').waitFor();
      await hers.context.setOffline(true);
      await page.getByLabel('PIN', { exact: true }).fill('2468');
      await page.getByRole('button', { name: 'Unlock' }).click();
      await page.getByText('You’re offline, and your PIN can only be checked online.').waitFor();
      await hers.context.setOffline(false);
      await page.getByLabel('PIN', { exact: true }).fill('2468');
      await page.getByRole('button', { name: 'Unlock' }).click();
      await page.getByText('These pages lock when nobody has used them for a while.').waitFor();
    },
    MINUTES,
  );

  it(
    'a browser closed for longer opens locked, and the fifth wrong PIN signs out',
    async () => {
      await hers.go('/you/device');
      await client.ok(
        `mutation { setScreenLock(input: { pin: "2468", idleMinutes: 5 }) { __typename } }`,
      );
      await hers.go('/today');
      await until(() => hers.page.evaluate(() => localStorage.getItem('footing.cover') !== null));
      await hers.page.close();
      await stage.move({ minutes: 6 });
      hers.page = await hers.context.newPage();
      await hers.go('/today');
      const { page } = hers;
      await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
      for (let n = 0; n < 5; n += 1) {
        await page.getByLabel('PIN', { exact: true }).fill('9999');
        await page.getByRole('button', { name: 'Unlock' }).click();
        await page
          .getByLabel('PIN', { exact: true })
          .and(page.locator('[value=""]'))
          .or(page.getByRole('button', { name: 'Sign in' }))
          .first()
          .waitFor();
      }
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      await page.getByLabel(/mail/i).fill(client.email);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('link', { name: 'Plan', exact: true }).waitFor();
    },
    MINUTES,
  );
});
