import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { called, newId, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { joined, linkedPair, openStep, planJoint, shareNote } from '../support/couples.js';
import { plainAnswers, withInput } from '../support/plans.js';

const MINUTES = 120_000;
const TALKS_FIRST = 'Your coach will talk with each of you first.';
/** Every page that a client reaches from the bar or from You. */
const PLACES = ['/today', '/plan', '/check-in', '/coach', '/you', '/you/together', '/you/readers'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Presses a button on the page, then the one in the dialog that asks. */
async function press(page: Page, name: string, yes: string): Promise<void> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: yes, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describePages('Working as a couple', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'two clients are asked alone, joined by their coach on a later day, share a note, and one leaves',
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
      await hers.page.getByText('Would you like to do coaching as a couple with Sam?').waitFor();
      await button(hers.page, 'Yes, I’d like that').click();
      await hers.page.getByText(TALKS_FIRST).waitFor();
      await his.go('/you');
      await link(his.page, 'Working together').click();
      await button(his.page, 'No, I’d rather not').click();
      await his.page.getByText(TALKS_FIRST).waitFor();
      expect(await textOf(his.page)).not.toContain('rather not');
      await button(his.page, 'Take back my answer').click();
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
      await coach.page.getByText('A walk on Sundays.', { exact: true }).waitFor();

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
      await coach.visit(`/clients/${sam.clientId}/couple`);

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
      await button(hers.page, 'Write something private: One thank-you each').click();
      const alone = hers.page.getByLabel('For yourself: One thank-you each');
      await alone.fill('It was hard to hear it.');
      await hers.page.getByText('Saved', { exact: false }).first().waitFor();
      await his.visit('/you/together');
      await button(his.page, 'Write something private: One thank-you each').waitFor();
      expect(await textOf(his.page)).not.toContain('hard to hear');
      await hers.page.getByLabel('Share with Helen Hart').check();
      await hers.page.getByText('can read what you write here', { exact: false }).waitFor();
      await coach.visit(`/clients/${sam.clientId}/couple`);
      await coach.page.getByText('3 things to do together').first().click();
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
      await press(coach.page, 'Pause joint work', 'Pause');
      await button(coach.page, 'Resume joint work').waitFor();
      await hers.go('/you/together');
      await hers.page.getByText(TALKS_FIRST).waitFor();
      await stage.move({ days: 1 });
      await coach.visit(`/clients/${mara.clientId}/couple`);
      await press(coach.page, 'End joint work', 'End it');
      await button(coach.page, 'Ask both of them').waitFor();
      await hers.go('/you/together');
      await hers.page.getByText('You aren’t working as a couple right now.').waitFor();
      await hers.page.getByText('A walk on Sundays.').waitFor();
      expect(await hers.page.getByText('The blue room').count()).toBe(0);
      expect([...coach.troubles, ...hers.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'nothing on one partner’s phone changes when the other is afraid and leaves',
    async () => {
      const helen = await practice.coach('Helen Hart');
      const pair = await linkedPair(stage.world, practice, helen);
      const { mara, sam } = pair;
      await called(sam, 'Mara');
      const coupleId = await joined(stage.world, pair);
      await shareNote(stage.world, helen, coupleId, 'Dinner on Fridays.');
      await openStep(helen, coupleId, 'a-new-start');
      await planJoint(stage.world, helen, coupleId, {
        startsAt: '2026-03-20T15:00:00Z',
        place: 'The green room',
      });
      await stage.move({ minutes: 1 });
      const his = await personAs(stage, sam, 'phone');
      // Opened once before, so that nothing is still loading.
      await allPages(his);
      const before = await allPages(his);
      expect(before.join()).toContain('Dinner on Fridays.');
      expect(before.join()).toContain('The green room');

      const { version, answers } = await plainAnswers(mara, 'safety');
      const afraid = answers.map((answer) =>
        answer.question === 'afraid' ? { ...answer, value: 'YES' } : answer,
      );
      await withInput(mara, 'answerSafetyCheck', {
        id: newId(stage.world),
        version,
        answers: afraid,
      });
      await withInput(mara, 'setBoundary', {
        clientId: mara.clientId,
        boundary: 'ASKED_FOR_NO_CONTACT',
      });
      expect(await allPages(his)).toEqual(before);
      const hers = await personAs(stage, mara, 'phone');
      await hers.go('/you/together');
      await press(hers.page, 'Stop working together', 'Stop');
      await hers.page.getByText(TALKS_FIRST).waitFor();
      expect(await allPages(his)).toEqual(before);

      const coach = await personAs(stage, helen, 'desktop');
      await coach.go(`/clients/${sam.clientId}`);
      await coach.page.getByText('is on hold. Talk with each of them alone.').waitFor();
      await link(coach.page, 'Open').click();
      await coach.page
        .getByText(
          'Outreach is paused after the safety questions. Nobody here can see the answers.',
        )
        .waitFor();
      expect(await coach.page.getByLabel('A note for both of them').count()).toBe(0);
      expect([...coach.troubles, ...hers.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

/** What this person reads on each of their pages. */
async function allPages(person: Person): Promise<string[]> {
  const texts: string[] = [];
  for (const place of PLACES) {
    await person.visit(place);
    texts.push(`${place} ${await textOf(person.page)}`);
  }
  return texts;
}
