import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { assign, plainAnswers, SHORT_PLAN, withInput } from '../support/plans.js';

const MINUTES = 120_000;
const POINTS = [
  'It’s small',
  'It doesn’t cost much',
  'I’m not bringing it in person',
  'They don’t have to do anything',
];

describePages('A surprise after which he asked her to stop', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'closes all outreach once she records it',
    async () => {
      const client = await practice.client({ name: 'Mara Client', boundary: 'OPEN' });
      const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
      const opens = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
      const actions = smile.actions.map((action) =>
        action.key === 'gift'
          ? { ...action, title: 'Give it, once', surprise: true }
          : { ...action, required: true },
      );
      const content = { ...SHORT_PLAN, steps: [{ ...smile, opens, actions }] };
      await assign(stage.world, practice.owner, client, { content });
      await stage.move({ days: 1 });
      const hers = await personAs(stage, client, 'phone');
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = hers;

      // There is no stone to tap but a link to the checklist; the safety questions come first.
      await hers.go('/plan');
      expect(await page.getByRole('checkbox', { name: 'Give it, once' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Open the checklist' }).click();
      await page.getByRole('link', { name: 'Answer them now' }).waitFor();
      expect(await button(page, 'I gave it').isDisabled()).toBe(true);
      await withInput(client, 'answerSafetyCheck', await plainAnswers(client, 'safety'));
      await page.reload();
      await page.getByText('You answered the safety questions recently.').waitFor();
      for (const point of POINTS) {
        expect(await button(page, 'I gave it').isDisabled()).toBe(true);
        await page.getByRole('checkbox', { name: point }).check();
      }
      await button(page, 'I gave it').click();
      await page.getByText('There’s nothing left for you to do').waitFor();

      await stage.move({ days: 3 });
      await page.reload();
      await button(page, 'No response').click();
      await page.getByText('Silence is an answer').waitFor();
      expect(await page.getByText('I haven’t given it yet').count()).toBe(0);

      await button(page, 'They asked me to stop').click();
      await page.getByRole('heading', { name: 'Did they ask you to stop?' }).waitFor();
      await button(page, 'Yes, they asked me to stop').click();
      await page.getByText('You heard it, and you logged it.').waitFor();

      await hers.go('/plan');
      expect(await page.getByRole('checkbox').count()).toBe(0);
      await page
        .getByText(/asked for no contact/)
        .first()
        .waitFor();
      await coach.go(`/clients/${client.clientId}`);
      await coach.page
        .getByText(/no contact/i)
        .first()
        .waitFor();
      await coach.go(`/clients/${client.clientId}/timeline`);
      await coach.page
        .getByText(/asked to stop after/)
        .first()
        .waitFor();
    },
    MINUTES,
  );
});

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name });
}
