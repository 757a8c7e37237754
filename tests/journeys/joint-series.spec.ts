import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { joined, linkedPair, type Pair } from '../support/couples.js';

const MINUTES = 120_000;

describePages('Joint sessions that repeat', () => {
  let stage: Stage;
  let pair: Pair;

  onStage(
    async ({ stage: opened, practice }) => {
      stage = opened;
      const helen = await practice.coach('Helen Hart');
      pair = await linkedPair(stage.world, practice, helen);
      await joined(stage.world, pair);
    },
    { at: '2026-03-02T18:30:00Z' },
  );

  it(
    'are scheduled, changed and canceled for both partners, who are each told once',
    async () => {
      const coach = await personAs(stage, pair.coach, 'desktop');
      const his = await personAs(stage, pair.sam, 'phone');
      const { page } = coach;
      const told = (await stage.world.mails()).length;
      await coach.go(`/clients/${pair.mara.clientId}/couple`);
      await within(page, 'Schedule a joint session').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Date(?!s)/).fill('2026-03-10');
      await dialog.getByLabel('Your time').fill('10:00');
      await dialog.getByLabel('Repeat').selectOption({ label: 'Every week' });
      await dialog.getByLabel('Number of sessions').fill('6');
      const dates = dialog.getByRole('region', { name: 'Dates' });
      await dates.getByText('6 sessions will be scheduled.').waitFor();
      await dates.getByText(/Each of them gets one email about all of them/).waitFor();
      await dates.getByRole('checkbox').nth(5).uncheck();
      await dates.getByText('5 sessions will be scheduled.').waitFor();
      await picture(page, 'joint-series-new');
      await within(dialog, 'Schedule sessions').click();
      await page.getByText('Sessions scheduled.').waitFor();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('Every week').first().waitFor();
      await within(page, 'Show more sessions').click();
      await page.getByText('Every week').nth(4).waitFor();
      await picture(page, 'joint-series-couple');

      await his.go('/you/together');
      await his.page.getByText('Every week').first().waitFor();
      await picture(his.page, 'joint-series-partner');

      const second = page.getByRole('listitem').filter({ hasText: 'Every week' }).nth(1);
      await second.getByRole('link', { name: 'Open', exact: true }).click();
      await within(page, 'Edit').click();
      await dialog.getByLabel('This and later ones').check();
      await dialog.getByLabel(/^Date(?!s)/).fill('2026-03-19');
      const next = dialog.getByRole('region', { name: 'New dates' });
      await next.getByText('4 sessions will change.').waitFor();
      await picture(page, 'joint-series-change');
      await within(dialog, 'Save').click();
      await page.getByText('Sessions updated.').waitFor();
      await dialog.waitFor({ state: 'detached' });

      await coach.go(`/clients/${pair.mara.clientId}/couple`);
      await within(page, 'Cancel the session').first().click();
      await dialog.getByText(/^Mara and Sam each get one email/).waitFor();
      await dialog.getByLabel('All that are left').check();
      await picture(page, 'joint-series-cancel');
      await within(dialog, 'Cancel sessions').click();
      await page.getByText('No joint sessions are scheduled.').waitFor();

      const mails = await stage.world.mails();
      const sent = mails.slice(0, mails.length - told);
      const each = [pair.mara.email, pair.sam.email];
      expect(sent.map(({ to }) => to).sort()).toEqual([...each, ...each, ...each].sort());
      expect(sent.map(({ text }) => text).join()).not.toMatch(/mara|sam|both|series|session/i);
      expect([...coach.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const within = (where: Page | Locator, name: string) =>
  where.getByRole('button', { name, exact: true });

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
