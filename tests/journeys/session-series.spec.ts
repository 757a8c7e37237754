import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';

const MINUTES = 120_000;

describePages('Sessions that repeat', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      hers = await personAs(stage, client, 'phone');
      coach = await personAs(stage, practice.owner, 'desktop');
    },
    { at: '2026-03-02T18:30:00Z' },
  );

  const planOne = (startsAt: string) =>
    practice.owner.ok(
      'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input: { clientId: client.clientId, startsAt, minutes: 50 } },
    );
  const planned = async (): Promise<any[]> => {
    const { sessions } = await practice.owner.ok<any>(
      '{ sessions(first: 50) { edges { node { id startsAt status seriesId } } } }',
    );
    return sessions.edges
      .map(({ node }: any) => node)
      .filter(({ status, seriesId }: any) => status === 'PLANNED' && seriesId);
  };

  it(
    'are scheduled with their conflicts in view, changed and canceled together, and told once',
    async () => {
      const { page } = coach;
      await coach.go('/sessions');
      // The fields of the dialog are in the time zone of the device.
      const at = (day: string) =>
        page.evaluate((local) => new Date(local).toISOString(), `${day}T10:00`);
      await planOne(await at('2026-03-17'));
      const told = (await stage.world.mails()).length;

      await coach.go(`/clients/${client.clientId}/sessions`);
      await button(page, 'Schedule a session').first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Date(?!s)/).fill('2026-03-10');
      await dialog.getByLabel('Your time').fill('10:00');
      await dialog
        .getByLabel('Repeat')
        .selectOption({ label: 'Every month on the second Tuesday' });
      await dialog.getByLabel('Repeat').selectOption({ label: 'Every week' });
      let answer!: () => void;
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/graphql', async (route, request) => {
        if (request.postData()?.startsWith('{"operationName":"SeriesPreview"')) await answered;
        await route.continue();
      });
      await dialog.getByLabel('Number of sessions').fill('4');
      // Nobody has seen yet what speaks against the dates.
      expect(await button(dialog, 'Schedule sessions').isDisabled()).toBe(true);
      answer();
      const dates = dialog.getByRole('region', { name: 'Dates' });
      await dates.getByText('You already have a session then. It can’t be scheduled.').waitFor();
      await dates.getByText('3 sessions will be scheduled.').waitFor();
      await dates.getByRole('checkbox').nth(3).uncheck();
      await dates.getByText('2 sessions will be scheduled.').waitFor();
      await picture(page, 'series-new');
      await button(dialog, 'Schedule sessions').click();
      await page.getByText('Sessions scheduled.').waitFor();
      const first = await planned();
      expect(first.map(({ startsAt }) => startsAt)).toEqual([
        ...[await at('2026-03-10'), await at('2026-03-24')],
      ]);

      await hers.go('/coach');
      await hers.page.getByText('Every week').first().waitFor();
      expect(await hers.page.getByText('Every week').count()).toBe(2);
      await picture(hers.page, 'series-client');

      await coach.go(`/sessions/${first[0].id}`);
      await page.getByText('Every week').waitFor();
      await button(page, 'Edit').click();
      await dialog.getByLabel('This and later ones').check();
      await dialog.getByLabel(/^Date(?!s)/).fill('2026-03-12');
      const next = dialog.getByRole('region', { name: 'New dates' });
      await next.getByText('2 sessions will change.').waitFor();
      await next.getByText(/^Thursday, (26 March|March 26) at/).waitFor();
      await picture(page, 'series-change');
      await button(dialog, 'Save').click();
      await page.getByText('Sessions updated.').waitFor();
      expect((await planned()).map(({ startsAt }) => startsAt)).toEqual([
        ...[await at('2026-03-12'), await at('2026-03-26')],
      ]);

      await button(page, 'Cancel session').click();
      await dialog.getByLabel('All that are left').check();
      await picture(page, 'series-cancel');
      await button(dialog, 'Cancel sessions').click();
      await page.getByText('Sessions canceled.').waitFor();
      expect(await planned()).toEqual([]);

      const mails = await stage.world.mails();
      const toHer = mails.slice(0, mails.length - told);
      expect(toHer.map(({ to }) => to)).toEqual([client.email, client.email, client.email]);
      expect(toHer.map(({ text }) => text).join()).not.toMatch(/series|cancel|repeat|session/i);
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
