import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign } from '../support/plans.js';

const MINUTES = 120_000;
const PLAN = `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`;

describePages('Whose clients and sessions an owner sees', () => {
  let stage: Stage;
  let practice: TestPractice;
  let owen: Actor;
  let owner: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      owen = await practice.coach('Owen Moss');
      const sam = await practice.client({ coach: owen, name: 'Sam Client' });
      const ida = await practice.client({ name: 'Ida Own' });
      await assign(stage.world, owen, sam);
      await assign(stage.world, practice.owner, ida);
      for (const [who, client, day] of [
        [owen, sam, '02'],
        [practice.owner, ida, '03'],
      ] as const) {
        await who.ok(PLAN, {
          input: {
            clientId: client.clientId,
            startsAt: `2026-03-${day}T15:00:00Z`,
            minutes: 50,
            place: '',
            link: '',
          },
        });
      }
      owner = await personAs(stage, practice.owner, 'desktop');
    },
    { at: '2026-03-02T09:00:00Z' },
  );

  it(
    'on Sessions are their own, everyone’s, or those of one coach, also after a reload',
    async () => {
      const { page } = owner;
      await owner.go('/sessions');
      const listed = (name: string) =>
        page.getByRole('list').getByRole('link', { name, exact: true });
      const sam = listed('Sam Client');
      const ida = listed('Ida Own');
      await ida.first().waitFor();
      expect(await sam.count()).toBe(0);

      await choose(page, 'All coaches');
      await sam.first().waitFor();
      await ida.first().waitFor();
      await page.getByText(/^with Owen Moss,/).waitFor();

      await choose(page, 'Owen Moss');
      await sam.first().waitFor();
      await ida.first().waitFor({ state: 'detached' });
      await owner.go(new URL(page.url()).pathname + new URL(page.url()).search);
      await sam.first().waitFor();
      await page.getByRole('button', { name: 'Show: Owen Moss' }).waitFor();

      await sam.first().click();
      await page.getByRole('heading', { level: 1, name: /^Sam Client,/ }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(owner.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'on Today are their own, everyone’s, or those of one coach, whose items they cannot dismiss',
    async () => {
      await stage.move({ days: 8 });
      const { page } = owner;
      await owner.go('/today');
      const needs = page.getByRole('region', { name: 'Who needs you' });
      const sam = needs.getByRole('listitem').filter({ hasText: 'Sam Client' });
      const ida = needs.getByRole('listitem').filter({ hasText: 'Ida Own' });
      await ida.first().waitFor();
      expect(await sam.count()).toBe(0);

      await choose(page, 'All coaches');
      await sam.first().getByText('Owen Moss’s client').waitFor();
      await ida.first().waitFor();
      expect(await dismiss(sam).count()).toBe(0);
      expect(await dismiss(ida).count()).toBeGreaterThan(0);

      await choose(page, 'Owen Moss');
      await ida.first().waitFor({ state: 'detached' });
      await page
        .getByRole('region', { name: 'Clients', exact: true })
        .getByRole('link', { name: 'Sam Client' })
        .waitFor();

      await choose(page, 'Only mine');
      await ida.first().waitFor();
      await sam.first().waitFor({ state: 'detached' });
      expect(owner.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'on Clients are everyone’s at first, and those of the Today that a link comes from',
    async () => {
      const { page } = owner;
      const listed = (name: string) => page.getByRole('link', { name, exact: true });
      await owner.go('/clients');
      await listed('Ida Own').waitFor();
      await listed('Sam Client').waitFor();
      await owner.go(`/today?of=${owen.memberId}`);
      await page.getByRole('link', { name: 'Search and sort' }).click();
      await page.getByRole('searchbox', { name: 'Search clients' }).waitFor();
      await listed('Sam Client').waitFor();
      expect(await listed('Ida Own').count()).toBe(0);
      await page.getByRole('button', { name: 'Show: Owen Moss' }).waitFor();
      await choose(page, 'Only mine');
      await listed('Ida Own').waitFor();
      await listed('Sam Client').waitFor({ state: 'detached' });
      expect(owner.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'are only their own for a coach, whatever the address says',
    async () => {
      const his = await personAs(stage, owen, 'desktop');
      await his.go('/today?of=everyone');
      await his.page.getByRole('link', { name: 'Sam Client' }).first().waitFor();
      expect(await his.page.getByText('Ida Own').count()).toBe(0);
      expect(await his.page.getByRole('button', { name: /^Show: / }).count()).toBe(0);
    },
    MINUTES,
  );
});

async function choose(page: Page, whose: string): Promise<void> {
  await page.getByRole('button', { name: /^Show: / }).click();
  await page.getByRole('menuitemradio', { name: whose, exact: true }).click();
}

const dismiss = (line: Locator) => line.getByRole('button', { name: /^Snooze or dismiss/ });
