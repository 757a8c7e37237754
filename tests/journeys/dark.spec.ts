import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  letIn,
  onStage,
  personAs,
  type Device,
  type Stage,
} from '../support/browser.js';
import { actionOf, assign, command, planOf, withInput, type PlanSeen } from '../support/plans.js';
import { signIn } from '../support/sign-in.js';

const MINUTES = 120_000;

describePages('Outreach and sessions under conflict', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  const at = (actor: Actor, device: Device) => personAs(stage, actor, device);

  it(
    'an outreach step opens only when boundary, waits and approval allow it, and closes with the boundary',
    async () => {
      const client = await practice.client({ name: 'Mara Client', boundary: 'UNKNOWN' });
      const plan = await assign(stage.world, practice.owner, client);
      await finishGround(stage, client, plan);
      const hers = await at(client, 'phone');
      const coach = await at(practice.owner, 'desktop');
      const { page } = hers;
      const reread = () => hers.go('/plan');

      // The boundary is unknown: time alone does not open the step, and nobody can approve it.
      await stage.move({ days: 4 });
      await reread();
      await smile(page).getByText('It isn’t known yet whether').first().waitFor();
      await smile(page).getByRole('button', { name: 'A smile' }).click();
      expect(await smile(page).getByRole('checkbox').count()).toBe(0);
      await coach.go(`/clients/${client.clientId}`);
      await smile(coach.page).getByRole('button', { name: 'A smile' }).click();
      await button(smile(coach.page), 'Skip').waitFor();
      expect(await button(coach.page, 'Approve').count()).toBe(0);

      await setBoundary(coach.page, 'Open to contact', 'They wrote that a note is welcome.');
      await stage.move({ days: 3 });
      await coach.go(`/clients/${client.clientId}`);
      await reread();
      await smile(page).getByText('Opens when your coach approves it.').waitFor();

      await button(coach.page, 'Approve').click();
      await button(coach.page.getByRole('dialog'), 'Approve').click();
      await coach.page.getByText('“A smile” is open now.').waitFor();
      await reread();
      await smile(page)
        .getByText(/^(Open|You are here)$/)
        .waitFor();
      await openStone(page, 'A smile');
      const sendIt = page.getByRole('checkbox', { name: 'Send it' });
      await sendIt.waitFor();

      // The boundary is tightened while her page still shows the old state.
      await setBoundary(coach.page, 'Asked for no contact', 'They have blocked her.');
      await sendIt.click();
      const closed = 'The other person asked for no contact, so outreach is paused.';
      await page.getByRole('alert').getByText(closed).waitFor();
      expect(actionOf(await planOf(client, plan.id), 'gift').status).toBe('LOCKED');

      await reread();
      await smile(page).getByText(closed).first().waitFor();
      await openStone(page, 'A smile');
      expect(await page.getByRole('checkbox', { name: 'Send it' }).count()).toBe(0);
      await hers.go('/today');
      await page.getByRole('listitem').filter({ hasText: 'A smile' }).getByText(closed).waitFor();
    },
    MINUTES,
  );

  it(
    'a tick in two tabs at the same time counts once',
    async () => {
      const client = await practice.client({ name: 'Tom Client' });
      const plan = await assign(stage.world, practice.owner, client);
      const person = await at(client, 'phone');
      const tabs = [person.page, await person.context.newPage()];
      for (const tab of tabs) await tab.goto('/today');
      const ticks = tabs.map((tab) => button(tab, 'I did this'));
      await Promise.all(ticks.map((tick) => tick.waitFor()));
      await Promise.all(ticks.map((tick) => tick.click()));
      for (const tab of tabs) await tab.getByRole('checkbox', { name: 'Take a walk' }).waitFor();
      await person.answered();
      for (const tab of tabs) {
        await tab.reload();
        const tick = tab.getByRole('checkbox', { name: 'Take a walk', checked: true });
        await tick.waitFor();
      }

      const walked = actionOf(await planOf(client, plan.id), 'walk');
      expect(walked.status).toBe('DONE');
      const { rows } = await stage.world.owner.query<{ count: string }>(
        `select count(*) from events where plan_id = $1 and kind = 'ACTION_DONE'`,
        [plan.id],
      );
      expect(rows).toEqual([{ count: '1' }]);
    },
    MINUTES,
  );

  it(
    'the last owner of a practice cannot leave',
    async () => {
      const { page, ...owner } = await at(practice.owner, 'desktop');
      await owner.go('/practice');
      await button(page, 'Actions for Olga Owner').click();
      await page.getByRole('menuitem', { name: 'Leave this practice' }).click();
      await button(page.getByRole('dialog'), 'Leave practice').click();
      await page
        .getByRole('alert')
        .getByText('A practice needs an owner. Make someone else an owner first.')
        .waitFor();
      await page.reload();
      await page.getByText('Olga Owner (you)').waitFor();
    },
    MINUTES,
  );

  it(
    'signing out everywhere signs out the other tab and the other device',
    async () => {
      const coach = await practice.coach('Cora Coach');
      const here = await at(coach, 'desktop');
      const otherTab = await here.context.newPage();
      const otherDevice = await stage.person({ device: 'phone' });
      await letIn(otherDevice, stage, (await signIn(stage.world, coach.email)).cookie);
      await otherTab.goto('/today');
      await otherTab.getByRole('heading', { name: 'Get started' }).waitFor();
      await otherDevice.go('/today');

      await here.go('/account');
      await button(here.page, 'Sign out everywhere').click();
      await button(here.page.getByRole('dialog'), 'Sign out everywhere').click();
      for (const page of [here.page, otherTab]) await signInForm(page).waitFor();

      await otherDevice.page.getByRole('link', { name: 'Clients', exact: true }).click();
      await signInForm(otherDevice.page).waitFor();
    },
    MINUTES,
  );
});

/** Completes the required actions of the short plan's first step. */
async function finishGround(stage: Stage, client: Actor, plan: PlanSeen): Promise<void> {
  await command(client, 'completeAction', actionOf(plan, 'walk').id);
  const actionId = actionOf(plan, 'write').id;
  await withInput(client, 'saveReflection', {
    actionId,
    text: 'So it is.',
    version: 0,
    finish: true,
  });
  for (const days of [0, 1]) {
    if (days > 0) await stage.move({ days });
    const on = stage.world.clock.now().toISOString().slice(0, 10);
    await withInput(client, 'countHabit', { actionId: actionOf(plan, 'wait').id, on, times: 1 });
  }
}

async function setBoundary(page: Page, boundary: string, reason: string): Promise<void> {
  await button(page, /^(Record the boundary|Edit)$/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: boundary, exact: true }).check();
  await dialog.getByRole('textbox', { name: 'How do you know?' }).fill(reason);
  await button(dialog, 'Save').click();
  await dialog.waitFor({ state: 'hidden' });
}

async function openStone(page: Page, title: string): Promise<void> {
  const stone = page.getByRole('button', { name: title, expanded: false });
  if (await stone.isVisible()) await stone.click();
}

/** The outreach stone on the path. */
const smile = (page: Page): Locator =>
  page
    .getByRole('list', { name: /^The steps of/ })
    .locator(':scope > li')
    .filter({ has: page.getByRole('button', { name: 'A smile' }) });

const signInForm = (page: Page): Locator => page.getByRole('heading', { name: 'Good to see you' });

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
