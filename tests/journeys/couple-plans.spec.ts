import { expect, it } from '@jest/globals';
import { called, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { button, link, textOf } from '../support/couple-pages.js';
import { joined, linkedPair, openStep } from '../support/couples.js';

const MINUTES = 120_000;

describePages('The plan for two', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'a coach edits it while it runs, and each partner sees what changed until they close it',
    async () => {
      const helen = await practice.coach('Helen Hart');
      const pair = await linkedPair(stage.world, practice, helen);
      const { mara, sam } = pair;
      await called(mara, 'Sam');
      const coupleId = await joined(stage.world, pair);
      await openStep(helen, coupleId, 'a-new-start');
      await stage.move({ minutes: 1 });
      const coach = await personAs(stage, helen, 'desktop');
      await coach.go(`/clients/${mara.clientId}/couple`);
      await link(coach.page, 'Edit the plan').click();
      await coach.page.getByText('No changes yet').waitFor();
      await coach.page.getByRole('button', { name: /^What can wait/ }).click();
      await coach.page.getByLabel('Title', { exact: true }).last().fill('What we won’t rush');
      await coach.page.getByLabel('Both of them have to do it').check();
      await coach.page.getByLabel('Private question (optional)').fill('What is hard about it?');
      // An open step and a closed one.
      await coach.page.getByPlaceholder('Title of a new step').fill('A quiet weekend');
      await coach.page.getByPlaceholder('Title of a new step').press('Enter');
      await button(coach.page, 'Review changes').click();
      const shown = coach.page.locator('section, div', { hasText: 'What both of them will see' });
      await shown
        .getByText('“What can wait” is now called “What we won’t rush.”')
        .first()
        .waitFor();
      await coach.page.getByText('What only you will see').waitFor();
      await coach.page.getByText('The step “A quiet weekend” was added.').waitFor();
      await coach.page.getByText('“What we won’t rush” now needs both people to do it.').waitFor();
      await coach.page.getByLabel('Reason (optional)').fill('You asked for it.');
      await button(coach.page, 'Save changes').click();
      await coach.page.getByText('Changes to the plan for two').waitFor();
      await coach.page.getByText('You asked for it.').waitFor();

      const hers = await personAs(stage, mara, 'phone');
      await hers.go('/today');
      await link(hers.page, 'Helen Hart changed your plan for two.').click();
      await hers.page.getByText('You asked for it.').waitFor();
      expect(await textOf(hers.page)).not.toContain('A quiet weekend');
      await button(hers.page, 'Write something only you can read: What we won’t rush').waitFor();
      await button(hers.page, 'Got it').click();
      await hers.page.getByText('You asked for it.').waitFor({ state: 'detached' });
      const his = await personAs(stage, sam, 'phone');
      await his.go('/you/together');
      await his.page.getByText('You asked for it.').waitFor();
      expect([...coach.troubles, ...hers.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});
