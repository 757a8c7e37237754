import { expect, it } from '@jest/globals';
import { called, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { button, press, TALKS_FIRST, textOf } from '../support/couple-pages.js';
import { joined, linkedPair, openStep, planJoint, shareNote } from '../support/couples.js';

const MINUTES = 120_000;

describePages('Working as a couple', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'two partners do something together and write alone, one leaves, and what they had read stays',
    async () => {
      const helen = await practice.coach('Helen Hart');
      const pair = await linkedPair(stage.world, practice, helen);
      const { mara, sam } = pair;
      await called(mara, 'Sam');
      await called(sam, 'Mara');
      const coupleId = await joined(stage.world, pair);
      await shareNote(stage.world, helen, coupleId, 'A walk on Sundays.');
      await openStep(helen, coupleId, 'a-new-start');
      await planJoint(stage.world, helen, coupleId, {
        startsAt: '2026-03-20T15:00:00Z',
        place: 'The blue room',
      });
      await stage.move({ minutes: 1 });
      const coach = await personAs(stage, helen, 'desktop');
      const hers = await personAs(stage, mara, 'phone');
      const his = await personAs(stage, sam, 'phone');

      for (const [person, other] of [
        [hers, 'Sam'],
        [his, 'Mara'],
      ] as const) {
        await person.go('/you/together');
        await person.page
          .getByText(`You and ${other} are working together with Helen Hart.`)
          .waitFor();
        await person.page.getByText('A walk on Sundays.').waitFor();
        await person.page.getByText('The blue room').waitFor();
      }
      await button(hers.page, 'Mark as done: Three small agreements').click();
      await hers.page.getByText('You marked this as done. It’s done once you both have.').waitFor();
      await button(his.page, 'Mark as done: Three small agreements').click();
      await his.page.getByText('Done.', { exact: true }).waitFor();
      await button(hers.page, 'Write something only you can read: One thank-you each').click();
      const alone = hers.page.getByLabel('For yourself: One thank-you each');
      await alone.fill('It was hard to hear it.');
      await hers.page.getByText('Saved', { exact: false }).first().waitFor();
      await his.visit('/you/together');
      await button(his.page, 'Write something only you can read: One thank-you each').waitFor();
      expect(await textOf(his.page)).not.toContain('hard to hear');
      await hers.page.getByLabel('Share with Helen Hart').check();
      await hers.page.getByText('can read what you write here', { exact: false }).waitFor();
      await coach.visit(`/clients/${sam.clientId}/couple`);
      await coach.page.getByText('3 actions').first().click();
      await coach.page.getByText('Mara shared this with you:').waitFor();
      await coach.page.getByText('It was hard to hear it.').waitFor();
      await press(his.page, 'Stop working together', 'Stop');
      await his.page.getByText(TALKS_FIRST).waitFor();
      await hers.go('/you/together');
      await hers.page.getByText('You and Sam are working together with Helen Hart.').waitFor();

      await coach.visit('/today');
      await coach.page.getByText('Left joint work').first().waitFor();
      await coach.visit(`/clients/${mara.clientId}/couple`);
      await coach.page.getByText('Joint work is on hold').first().waitFor();
      await coach.page.getByText('How to pause without naming anyone').waitFor();
      await press(coach.page, 'Tell both it’s paused', 'Pause');
      await button(coach.page, 'Resume joint work').waitFor();
      await hers.go('/you/together');
      await hers.page.getByText(TALKS_FIRST).waitFor();
      await stage.move({ days: 1 });
      await coach.visit(`/clients/${mara.clientId}/couple`);
      await press(coach.page, 'End joint work', 'End it');
      await button(coach.page, 'Ask both of them').waitFor();
      await coach.page.getByText('Mara shared this with you:').waitFor({ state: 'attached' });
      await hers.go('/you/together');
      await hers.page.getByText('You aren’t working as a couple right now.').waitFor();
      await hers.page.getByText('A walk on Sundays.').waitFor();
      await hers.page.getByText('Show the steps').click();
      await hers.page.getByText('Done.', { exact: true }).waitFor();
      expect(await button(hers.page, 'Undo: Three small agreements').count()).toBe(0);
      expect(await hers.page.getByText('The blue room').count()).toBe(0);
      expect([...coach.troubles, ...hers.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});
