import { expect, it } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { describePages, mailedPath, onStage, personAs, type Stage } from '../support/browser.js';

const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`;
const STATUS = `query($id: ID!) { session(id: $id) { status startsAt } }`;

describePages('a link in an email about a session', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client', timeZone: 'Pacific/Auckland' });
      await addType(stage.world, practice.owner);
      await open(practice.owner);
    },
    // A Monday.
    { at: '2026-03-02T06:00:00Z' },
  );

  const plan = async (startsAt: string): Promise<string> => {
    const input = { clientId: client.clientId, minutes: 60, startsAt };
    return (await practice.owner.ok(PLAN, { input }))['planSession'].id;
  };
  const session = async (id: string) => (await practice.owner.ok(STATUS, { id }))['session'];

  it('is asked for by the client, moves one session and cancels another without signing in', async () => {
    const hers = await personAs(stage, client, 'phone', { timeZone: 'Pacific/Auckland' });
    await hers.go('/you/calendar');
    await hers.page.getByRole('switch', { name: /Send links to/ }).click();
    await hers.page.getByRole('switch', { name: /Send links to/, checked: true }).waitFor();
    expect(hers.troubles).toEqual([]);

    const { page, go, troubles } = await stage.person({
      device: 'phone',
      timeZone: 'Pacific/Auckland',
    });
    const moved = await plan('2026-03-10T09:00:00Z');
    const path = await mailedPath(stage.world, client.email);
    await go(path);
    await page.getByRole('heading', { level: 1, name: 'Your appointment' }).waitFor();
    // Ten in the morning in Berlin is ten in the evening in Auckland.
    await page.getByText(/(22:00|10:00\sPM)\. That’s in your time zone, Auckland\./).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/olga|mara|coach|session|harbour/i);
    expect(await session(moved)).toMatchObject({ status: 'PLANNED' });

    await page.getByRole('button', { name: 'Choose another time' }).click();
    await page
      .getByRole('region', { name: /^Free times/ })
      .first()
      .waitFor();
    await page.getByRole('region').getByRole('button').last().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your appointment was moved' }).waitFor();
    expect((await session(moved)).startsAt).not.toBe('2026-03-10T09:00:00.000Z');

    // Another page first: only the part after the hash would be new.
    await page.goto('about:blank');
    await go(path);
    await page.getByText('This link was already used', { exact: false }).waitFor();

    const canceled = await plan('2026-03-11T09:00:00Z');
    await page.goto('about:blank');
    await go(await mailedPath(stage.world, client.email));
    await page.getByRole('button', { name: 'Cancel this appointment' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your appointment is canceled' }).waitFor();
    expect(await session(canceled)).toMatchObject({ status: 'CANCELLED' });
    expect(troubles).toEqual([]);
  }, 180_000);
});
