import { expect, it } from '@jest/globals';
import { addDays } from '@footing/kernel';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import {
  actionOf,
  assign,
  contentOf,
  planOf,
  savePlan,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import type { World } from '../support/world.js';

const MINUTES = 120_000;
const REASON = 'You said mornings work better for you.';

describePages('Editing a running plan', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'shows the coach the dates that follow, tells the client, and stays in the history',
    async () => {
      const coach = await practice.coach('Ada Coach');
      const client = await practice.client({ name: 'Mara Client', coach });
      const plan = await assign(stage.world, coach, client, { content: SHORT_PLAN });
      const written = { text: 'What is so for me.', version: 0, shared: false };
      await withInput(client, 'saveReflection', {
        actionId: actionOf(plan, 'write').id,
        ...written,
      });

      const adas = await personAs(stage, coach, 'desktop');
      const { page } = adas;
      await adas.go(`/clients/${client.clientId}`);
      await page.getByRole('link', { name: 'Edit plan' }).press('Enter');
      await page.getByRole('heading', { name: 'Edit Mara’s plan' }).waitFor();
      await page.getByText('No changes yet').waitFor();
      // By keyboard alone.
      await page.getByRole('button', { name: /^Take a walk/ }).press('Enter');
      await page
        .getByRole('textbox', { name: 'Title', exact: true })
        .last()
        .fill('Walk before breakfast');
      await page.getByRole('textbox', { name: 'Due date' }).fill(dateWords(plan['startsOn'], 5));
      await page.getByRole('textbox', { name: 'Due date' }).press('Tab');
      await page.getByRole('button', { name: /^Write/ }).press('Enter');
      await page.getByRole('button', { name: 'Remove “Write”' }).press('Enter');
      await page.getByRole('textbox', { name: 'Title of a new action' }).fill('Call a friend');
      await page.getByRole('textbox', { name: 'Title of a new action' }).press('Enter');
      await page.getByRole('button', { name: /^Call a friend/ }).press('Enter');
      await page.getByRole('radio', { name: /^No/ }).press('Space');
      await page.getByRole('button', { name: 'Review changes' }).press('Enter');
      await page.getByText('“Take a walk” is now called “Walk before breakfast.”').waitFor();
      await page.getByText('“Write” was removed.').waitFor();
      await page.getByText(/^“Walk before breakfast” is due .* instead of /).waitFor();
      await page.getByRole('textbox', { name: 'Reason (optional)' }).fill(REASON);
      await page.getByRole('button', { name: 'Save changes' }).press('Enter');
      await page.getByText('Saved. Mara sees the changes on Today.').waitFor();
      await page.getByRole('heading', { name: 'Changes to this plan' }).waitFor();

      const hers = await personAs(stage, client, 'phone');
      await hers.go('/today');
      await hers.page.getByRole('heading', { name: 'Your plan changed' }).waitFor();
      await hers.page.getByText(REASON).waitFor();
      await hers.page.getByText('“Call a friend” was added to “Firm ground.”').waitFor();
      await hers.page.getByRole('button', { name: 'Got it' }).click();
      await hers.page
        .getByRole('heading', { name: 'Your plan changed' })
        .waitFor({ state: 'detached' });
      await hers.go('/today');
      await hers.page.getByText('Walk before breakfast').first().waitFor();
      expect(await hers.page.getByText(REASON).count()).toBe(0);
      await hers.go('/plan');
      await hers.page.getByRole('heading', { name: 'Changes to this plan' }).waitFor();
      await hers.page.getByText(REASON).waitFor();
      await hers.page.getByText('What is so for me.').waitFor();
      await hers.page
        .getByText('This is no longer in your plan. What you wrote is kept.')
        .waitFor();
      const walk = actionOf(await planOf(client, plan.id), 'walk');
      expect(walk).toMatchObject({
        title: 'Walk before breakfast',
        dueOn: addDays(plan['startsOn'], 5),
      });
      expect([...adas.troubles, ...hers.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'tells people that something was just removed, shows the plan as it is, and keeps what they typed',
    async () => {
      const coach = await practice.coach('Cleo Coach');
      const client = await practice.client({ name: 'Nora Client', coach });
      const plan = await assign(stage.world, coach, client, { content: SHORT_PLAN });
      const hers = await personAs(stage, client, 'phone');
      await hers.go('/plan');
      const walk = hers.page.getByRole('checkbox', { name: /Take a walk/ });
      await walk.waitFor();
      const cleos = await personAs(stage, coach, 'desktop');
      await cleos.go(`/clients/${client.clientId}?step=${stepOf(plan, 'self').id}`);
      await cleos.page.getByRole('button', { name: 'Add an action' }).click();
      const dialog = cleos.page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'What to do' }).fill('Swim');
      await dialog.getByRole('radio', { name: /^No/ }).check();

      await removed(stage.world, practice.owner, plan, 'walk', 'self');
      await walk.click();
      await hers.page
        .getByText('Your coach just changed your plan, and this action is no longer in it.')
        .waitFor();
      await walk.waitFor({ state: 'detached' });
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await dialog.getByText('Someone just changed this plan').waitFor();
      expect(await dialog.getByRole('textbox', { name: 'What to do' }).inputValue()).toBe('Swim');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'detached' });
      await cleos.page.getByText('The step “Your own life” was removed.').waitFor();
      expect([...hers.troubles, ...cleos.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'tells a coach that someone else changed the plan, and loads it again',
    async () => {
      const coach = await practice.coach('Bo Coach');
      const client = await practice.client({ name: 'Lena Client', coach });
      const plan = await assign(stage.world, coach, client, { content: SHORT_PLAN });
      const { go, page, troubles } = await personAs(stage, coach, 'phone');
      await go(`/clients/${client.clientId}/plan/edit`);
      await page.getByRole('button', { name: /^Firm ground/ }).click();
      await page.getByRole('button', { name: /^Take a walk/ }).click();
      await page.getByRole('textbox', { name: 'Title', exact: true }).last().fill('Walk');
      await withInput(coach, 'addAction', {
        ...{ stepId: plan.steps[0]!.id, title: 'Sleep well', kind: 'ONCE', reach: 'NO' },
      });
      await page.getByRole('button', { name: 'Review changes' }).click();
      await page.getByRole('alert').getByText('Someone changed this plan').waitFor();
      await page.getByRole('button', { name: 'Load the plan again' }).click();
      await page.getByRole('button', { name: /^Firm ground/ }).click();
      await page.getByRole('button', { name: /^Sleep well/ }).waitFor();
      await page.getByRole('button', { name: /^Take a walk/ }).waitFor();
      expect(troubles).toEqual([]);
    },
    MINUTES,
  );
});

/** A day as people type it. */
const dateWords = (from: string, days: number): string =>
  new Date(addDays(from, days)).toLocaleDateString('en-US', {
    ...{ timeZone: 'UTC', month: 'long', day: 'numeric', year: 'numeric' },
  });

/** Somebody takes an action and a step out of the plan. */
async function removed(
  world: World,
  by: Actor,
  plan: PlanSeen,
  action: string,
  step: string,
): Promise<void> {
  const content = await contentOf(by, plan.id);
  const steps = content.steps
    .filter(({ key }) => key !== step)
    .map(({ actions, ...one }) => ({
      ...one,
      actions: actions.filter(({ key }: { key: string }) => key !== action),
    }));
  await savePlan(by, { ...content, id: newId(world), planId: plan.id, steps });
}
