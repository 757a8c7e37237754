import { expect, it } from '@jest/globals';
import { called, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { button, press, TALKS_FIRST, textOf } from '../support/couple-pages.js';
import { turnOn } from '../support/messages.js';
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

  it(
    'three people write in one thread, live, until the coach pauses joint work and ends it',
    async () => {
      const helen = await practice.coach('Helen Hart');
      const pair = await linkedPair(stage.world, practice, helen);
      const { mara, sam } = pair;
      await called(mara, 'Sam');
      await called(sam, 'Mara');
      await joined(stage.world, pair);
      await turnOn(practice);
      await stage.move({ minutes: 1 });
      const coach = await personAs(stage, helen, 'desktop');
      const hers = await personAs(stage, mara, 'phone');
      const his = await personAs(stage, sam, 'phone');
      const message = ({ page }: Person, text: string) =>
        page.getByRole('listitem').filter({ hasText: text });
      const write = async ({ page }: Person, label: string, text: string) => {
        await page.getByLabel(label).fill(text);
        await button(page, 'Send').click();
      };

      await hers.go('/you/together');
      await hers.page.getByText('Helen Hart writes the first one.', { exact: false }).waitFor();
      expect(await hers.page.getByLabel('Message to Helen Hart and Sam').count()).toBe(0);
      await coach.visit(`/clients/${sam.clientId}/couple`);
      const toBoth = /^Message to (Mara and Sam|Sam and Mara)$/;
      await coach.page.getByLabel(toBoth).fill('How was your walk?');
      await button(coach.page, 'Send').click();
      await message(hers, 'How was your walk?').waitFor();
      // The page of the other one is opened later: Today says that there is something, and not what.
      await his.go('/today');
      await his.page.getByText('You have new messages.').click();
      await message(his, 'How was your walk?').waitFor();
      await hers.page
        .getByText('You, Sam, and Helen Hart can read this. Nobody else can.', { exact: false })
        .waitFor();
      await write(hers, 'Message to Helen Hart and Sam', 'We talked all the way.');
      for (const person of [coach, his]) await message(person, 'We talked all the way.').waitFor();
      await write(his, 'Message to Helen Hart and Mara', 'And I forgot the bread.');
      await message(hers, 'And I forgot the bread.').waitFor();
      await press(his.page, 'Withdraw', 'Withdraw');
      await message(hers, 'Sam withdrew this message.').waitFor();

      await press(coach.page, 'Pause joint work', 'Pause');
      const closed = 'New messages can’t be sent here right now. What was written stays here.';
      for (const person of [coach, hers, his]) await person.page.getByText(closed).waitFor();
      expect(await his.page.getByLabel('Message to Helen Hart and Mara').count()).toBe(0);
      await press(coach.page, 'End joint work', 'End it');
      await button(coach.page, 'Ask both of them').waitFor();
      await hers.go('/you/together');
      await hers.page.getByText('You aren’t working as a couple right now.').waitFor();
      await hers.page.getByText(closed).waitFor();
      await message(hers, 'We talked all the way.').waitFor();
      expect([...coach.troubles, ...hers.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});
