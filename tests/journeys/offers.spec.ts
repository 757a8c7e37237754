import { expect, it } from '@jest/globals';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import {
  actionOf,
  assign,
  command,
  planOf,
  publishedVersions,
  SHORT_PLAN,
} from '../support/plans.js';

const MINUTES = 120_000;

/** Another title, an action less and one more, and a step with another key and title. */
const NEWER = changed(([ground, , self]) => {
  ground.title = 'Firm ground first';
  ground.actions = ground.actions.filter(({ key }: any) => key !== 'write');
  ground.actions.push({ ...ground.actions[0], key: 'call', title: 'Call a friend' });
  self.key = 'joy';
  self.title = 'What makes you happy';
  self.actions[0].title = 'Run, or walk fast';
});
const ADAPTED = changed(([, , self]) => {
  self.actions[0].title = 'Run along the river';
});

describePages('A newer version of a running plan', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'is offered with a corrected step, accepted on a phone, and undone by the coach',
    async () => {
      const coach = await practice.coach('Ada Coach');
      const client = await practice.client({ name: 'Mara Client', coach });
      const template = await publishedVersions(coach, SHORT_PLAN);
      const plan = await assign(stage.world, coach, client, {
        templateVersionId: template.versions[0],
        content: ADAPTED,
      });
      await command(client, 'completeAction', actionOf(plan, 'walk').id);
      await coach.ok(
        `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
        { input: { templateId: template.id, version: 2, content: NEWER } },
      );

      const adas = await personAs(stage, coach, 'desktop');
      const { page } = adas;
      await adas.go(`/templates/${template.id}`);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
      await page.getByText(/^Version 2 is published\./).waitFor();
      const dialog = page.getByRole('dialog', { name: 'Offer version 2 to clients?' });
      await dialog.getByText('1 open plan is on an earlier version.').waitFor();
      await dialog.getByRole('button', { name: 'See the plans' }).click();
      await page.getByRole('heading', { name: 'Plans on older versions' }).waitFor();
      await page.getByRole('link', { name: 'Offer the newest version to Mara' }).press('Enter');
      const goes = page.getByRole('combobox', { name: '“Your own life” becomes' });
      await goes.waitFor();
      await page.getByText('The step “Your own life” stays.').waitFor();
      await goes.selectOption({ label: 'What makes you happy' });
      const run = page.getByRole('radiogroup', { name: '“Run along the river”: title' });
      await run.getByRole('radio', { name: 'Keep yours: “Run along the river”' }).waitFor();
      await page.getByText('“Your own life” will be called “What makes you happy.”').waitFor();
      await page.getByText('“Call a friend” will be added to “Firm ground first.”').waitFor();
      await page.getByRole('button', { name: 'Offer it to Mara' }).press('Enter');
      await page.getByText('Offered. Mara sees it on Today.').waitFor();
      await page.getByText(/^Version 2 was offered today\. Mara hasn’t answered yet\./).waitFor();

      const hers = await personAs(stage, client, 'phone');
      await hers.go('/today');
      await hers.page.getByText('Ada Coach has a newer version of your plan for you.').waitFor();
      await hers.page.getByRole('link', { name: 'See what would change' }).click();
      await hers.page.getByText('“Write” will be removed.').waitFor();
      await hers.page.getByText('Everything you’ve done and written stays.').waitFor();
      await hers.page.getByRole('button', { name: 'Use the newer version' }).click();
      await hers.page.getByRole('heading', { name: 'Your plan is on the newer version' }).waitFor();
      await hers.page.getByRole('link', { name: 'Go to your plan' }).click();
      await hers.page.getByText('What makes you happy').first().waitFor();
      await hers.page.getByRole('heading', { name: 'Changes to this plan' }).waitFor();
      await hers.page.getByText(/You can go back until/).waitFor();
      const moved = await planOf(client, plan.id);
      expect(actionOf(moved, 'walk').status).toBe('DONE');
      expect(actionOf(moved, 'run').title).toBe('Run along the river');
      await hers.go('/today');
      expect(await hers.page.getByText('has a newer version').count()).toBe(0);

      await adas.go(`/clients/${client.clientId}`);
      await page.getByText(/^Mara accepted version 2 today\./).waitFor();
      await page.getByRole('link', { name: 'See what changed' }).click();
      await page.getByRole('button', { name: 'Go back to the earlier version' }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
      await page.getByText('The plan is back on the earlier version.').waitFor();
      await page
        .getByText('Ada Coach went back from version 2 to the earlier version today.')
        .waitFor();
      const back = await planOf(client, plan.id);
      expect(back.steps.map(({ title }) => title)).toEqual(plan.steps.map(({ title }) => title));
      expect(actionOf(back, 'walk').status).toBe('DONE');
      await hers.go('/plan');
      await hers.page.getByText('Your own life').first().waitFor();
      expect([...adas.troubles, ...hers.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is offered to several clients at once, and one says no without a reason',
    async () => {
      const coach = await practice.coach('Bo Coach');
      const template = await publishedVersions(coach, SHORT_PLAN, NEWER);
      const clients = [];
      for (const name of ['Lena Client', 'Tomas Client', 'Zoe Client']) {
        const client = await practice.client({ name, coach });
        await assign(stage.world, coach, client, { templateVersionId: template.versions[0] });
        clients.push(client);
      }
      const bos = await personAs(stage, coach, 'phone');
      const { page } = bos;
      await bos.go(`/templates/${template.id}/versions`);
      await page.getByRole('link', { name: 'Offer to several clients' }).click();
      await page.getByRole('checkbox', { name: 'Zoe' }).uncheck();
      await page.getByRole('button', { name: 'See what changes for 2 clients' }).click();
      await page
        .getByRole('combobox', { name: '“Your own life” becomes' })
        .selectOption({ label: 'What makes you happy' });
      await page.getByText(/^Tomas: \d+ changes$/).click();
      await page
        .getByText('“Your own life” will be called “What makes you happy.”')
        .filter({ visible: true })
        .waitFor();
      await page.getByRole('button', { name: 'Offer it to 2 clients' }).click();
      await page.getByText('Offered to 2 clients.').waitFor();
      await page.getByRole('link', { name: 'Back to the versions', exact: true }).click();
      const answers = page.getByText('Offered, no answer yet');
      await answers.nth(1).waitFor();
      expect(await answers.count()).toBe(2);

      const hers = await personAs(stage, clients[0]!, 'phone');
      await hers.go('/plan/newer-version');
      await hers.page.getByText('“Your own life” will be called').waitFor();
      await hers.page.getByRole('button', { name: 'Keep my plan as it is' }).click();
      await hers.page.getByText('ask Bo Coach to offer it again').waitFor();
      await hers.go('/today');
      expect(await hers.page.getByText('has a newer version').count()).toBe(0);
      await bos.go(`/templates/${template.id}/versions`);
      await page.getByText('Kept the plan as it is').waitFor();
      expect([...bos.troubles, ...hers.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

function changed(change: (steps: any[]) => unknown): typeof SHORT_PLAN {
  const content = structuredClone(SHORT_PLAN);
  change(content.steps);
  return content;
}
