import { expect, it } from '@jest/globals';
import { called, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { button, link, press, TALKS_FIRST, textOf } from '../support/couple-pages.js';
import { linkedPair } from '../support/couples.js';

const MINUTES = 120_000;

describePages('Asking two clients to work as a couple', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'each is asked alone, and their coach joins them on a later day with a note, a step and a session',
    async () => {
      const helen = await practice.coach('Helen Hart');
      const { mara, sam } = await linkedPair(stage.world, practice, helen);
      await called(mara, 'Sam');
      await called(sam, 'Mara');
      const coach = await personAs(stage, helen, 'desktop');
      const hers = await personAs(stage, mara, 'phone');
      const his = await personAs(stage, sam, 'phone');

      await coach.go(`/clients/${mara.clientId}`);
      await link(coach.page, 'Work as a couple').click();
      await button(coach.page, 'Ask both of them').click();
      await coach.page.getByText('Both of them have to say yes.').waitFor();
      expect(await button(coach.page, 'Start joint work').isDisabled()).toBe(true);

      await hers.go('/today');
      await link(hers.page, 'Helen Hart has a question for you.').click();
      await hers.page.getByText('Would you like to do couples coaching with Sam?').waitFor();
      await button(hers.page, 'Yes, I’d like that').click();
      await hers.page.getByText(TALKS_FIRST).waitFor();
      await his.go('/you');
      await link(his.page, 'Working together').click();
      await button(his.page, 'No, I’d rather not').click();
      await his.page.getByText(TALKS_FIRST).waitFor();
      expect(await textOf(his.page)).not.toContain('rather not');
      await button(his.page, 'Withdraw my answer').click();
      await button(his.page, 'Yes, I’d like that').click();
      await his.page.getByText(TALKS_FIRST).waitFor();

      await coach.visit(`/clients/${sam.clientId}/couple`);
      await coach.page.getByText('Said yes').nth(1).waitFor();
      expect(await button(coach.page, 'Start joint work').isDisabled()).toBe(true);
      await stage.move({ days: 1 });
      await coach.visit(`/clients/${sam.clientId}/couple`);
      await press(coach.page, 'Start joint work', 'Start joint work');
      await coach.page.getByLabel('A note for both of them').fill('A walk on Sundays.');
      await press(coach.page, 'Share with both', 'Share with both');
      await coach.page.getByRole('paragraph').filter({ hasText: 'A walk on Sundays.' }).waitFor();

      await button(coach.page, 'Open this step: A new start').click();
      await button(coach.page, 'Open this step: Turn the page').waitFor();
      await button(coach.page, 'Schedule a joint session').click();
      const dialog = coach.page.getByRole('dialog');
      await dialog.getByLabel('Date').fill('2026-03-10');
      await dialog.getByLabel('Your time').fill('16:00');
      await dialog.getByLabel('Place').fill('The blue room');
      await dialog.getByRole('button', { name: 'Schedule session' }).click();
      await coach.page.getByText('The blue room').waitFor();

      // Once in the list, and its page leads to the session of each.
      await coach.visit('/sessions');
      const both = coach.page.getByRole('link', {
        name: /^(Mara Client and Sam Client|Sam Client and Mara Client)$/,
      });
      await both.waitFor();
      await both.click();
      await coach.page.getByText('Joint session', { exact: true }).waitFor();
      await coach.page.getByRole('link', { name: /^Open (Mara|Sam)’s session and notes$/ }).click();
      await coach.page.getByText('Joint session', { exact: true }).waitFor();
      expect([...coach.troubles, ...hers.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});
