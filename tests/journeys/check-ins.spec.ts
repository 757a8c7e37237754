import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  type Device,
  type Person,
  type Stage,
} from '../support/browser.js';

const MINUTES = 120_000;
const SENT_LATER = 'It’s saved on this device. We’ll send it when you’re back online.';

describePages('A check-in', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    hers = await at(client, 'phone');
  });

  const at = (actor: Actor, device: Device) => personAs(stage, actor, device);

  const kept = async () =>
    (
      await stage.world.owner.query<{
        mood: number;
        urge: number | null;
        energy: number | null;
        late: boolean;
      }>(
        `select mood, urge, energy, created_at < received_at as late from check_ins
         where client_id = $1 order by received_at, created_at`,
        [client.clientId],
      )
    ).rows;

  it(
    'takes ten seconds, can be undone, and is shared only after consent',
    async () => {
      const { page } = hers;
      await hers.go('/today');
      await checkInOnToday(page).click();
      await press(page, 'Mood', 'ArrowLeft', 2);
      await press(page, 'Urge to reach out', 'End', 1);
      await page
        .getByRole('textbox', { name: 'Anything to add? (optional)' })
        .fill('The evening is long.');
      await checkIn(page);
      await page.getByText('It’s saved.', { exact: true }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Done.');
      expect(await kept()).toEqual([{ mood: 3, urge: 10, energy: null, late: false }]);

      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Undone.').waitFor();
      await until(async () => (await kept()).length === 0);

      // No value is preset.
      await checkIn(page);
      await page.getByText('Move a slider or write something first.').waitFor();
      await press(page, 'Mood', 'ArrowLeft', 1);
      await checkIn(page);
      await page.getByText('It’s saved.', { exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Share these with Olga Owner?' }).waitFor();
      await page.getByRole('button', { name: 'No, only me' }).click();
      await page.getByText('Only you can see them.').waitFor();
      await hers.go('/check-in');
      await page.getByText('How you’ve been').waitFor();
      expect(await page.getByText('Share these with Olga Owner?').count()).toBe(0);
      await hers.go('/today');
      await page.getByRole('link', { name: 'Take a breather' }).waitFor();
      expect(await checkInOnToday(page).count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'is queued on the phone offline and sent once when the connection returns',
    async () => {
      const { page, context } = hers;
      await hers.go('/check-in');
      await page.getByText('How you’ve been').waitFor();
      const before = (await kept()).length;
      await context.setOffline(true);
      await press(page, 'Mood', 'Home', 1);
      await page
        .getByRole('textbox', { name: 'Anything to add? (optional)' })
        .fill('No signal here.');
      await checkIn(page);
      await page.getByText(SENT_LATER).waitFor();
      await page.getByRole('button', { name: 'Check in again' }).click();
      await page.getByText('One check-in is saved on this device').waitFor();
      await context.setOffline(false);
      await page.getByText('No signal here.').waitFor();
      expect((await kept()).length).toBe(before + 1);

      // The tab is closed before the check-in is sent.
      await context.setOffline(true);
      await press(page, 'Mood', 'End', 1);
      await checkIn(page);
      await page.getByText(SENT_LATER).waitFor();
      await page.close();
      await stage.move({ hours: 3 });
      await context.setOffline(false);
      hers.page = await context.newPage();
      await hers.go('/today');
      await until(async () => (await kept()).length === before + 2);
      await hers.go('/check-in');
      await hers.page.getByText('How you’ve been').waitFor();
      expect((await kept()).slice(before)).toEqual([
        { mood: 0, urge: null, energy: null, late: false },
        { mood: 10, urge: null, energy: null, late: true },
      ]);
      expect(await unsent(hers.page)).toBe(0);
    },
    MINUTES,
  );

  it(
    'leaves no text on the device after it was sent',
    async () => {
      const { page, context } = hers;
      await hers.go('/check-in');
      await page.getByText('How you’ve been').waitFor();
      await context.setOffline(true);
      await page
        .getByRole('textbox', { name: 'Anything to add? (optional)' })
        .fill('Nobody else here.');
      await checkIn(page);
      await page.getByText(SENT_LATER).waitFor();
      await until(async () => (await unsent(page)) === 1);
      await context.setOffline(false);
      await page.getByText('It’s saved.', { exact: true }).waitFor();
      await until(async () => (await unsent(page)) === 0);
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(
        'Nobody else here.',
      );
    },
    MINUTES,
  );

  it(
    'is visible to the coach while the client shares it, and leaves the screen when she stops',
    async () => {
      const coach = await at(practice.owner, 'desktop');
      const path = `/clients/${client.clientId}/check-ins`;
      await coach.go(path);
      await coach.page.getByText('hasn’t shared any check-ins with you').waitFor();
      expect((await coach.answers()).join()).not.toContain('No signal here.');

      await hers.go('/you/readers');
      await hers.page.getByText('Nobody has read anything here yet.').first().waitFor();
      const choice = hers.page.getByRole('switch', { name: 'Let Olga Owner see my check-ins' });
      await choice.click();
      await hers.page
        .getByText('the alerts stop, and only you can read your check-ins, including earlier ones.')
        .waitFor();

      await coach.visit(path);
      await coach.page.getByText('No signal here.').waitFor();
      const chart = coach.page.getByRole('slider', { name: /arrow keys/ });
      await chart.press('ArrowLeft');
      await coach.page.getByText(/^Today: mood/).waitFor();
      await coach.page.getByRole('button', { name: 'Show as a table' }).click();
      await coach.page.getByRole('table').getByText('Today').waitFor();

      // She sees that it was read, and withdraws it while the coach has the page open.
      await hers.visit('/you/readers');
      await hers.page.getByText('Olga Owner, today').waitFor();
      await choice.click();
      await hers.page.getByText('including earlier ones').waitFor({ state: 'hidden' });
      const told = (await coach.answers()).length;
      await coach.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await coach.page.getByText('hasn’t shared any check-ins with you').waitFor();
      expect(await coach.page.getByText('No signal here.').count()).toBe(0);
      expect((await coach.answers()).slice(told).join()).not.toContain('No signal here.');
      expect([...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const checkInOnToday = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: 'Check in', exact: true });
const checkIn = (page: Page) => page.getByRole('button', { name: 'Check in', exact: true }).click();

async function press(page: Page, slider: string, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await page.getByRole('slider', { name: slider, exact: true }).press(key);
  }
}

const unsent = (page: Page): Promise<number> =>
  page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith('footing.kept.')).length,
  );

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('The condition was not met in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
