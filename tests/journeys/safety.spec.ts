import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { assign, command, SHORT_PLAN, stepOf } from '../support/plans.js';
import { answerSafety } from './walking.js';

const MINUTES = 120_000;
const LINE = 'He stood at my door on Sunday.';

describePages('A safety result', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'pauses outreach until she has answered again and talked with her coach',
    async () => {
      const client = await practice.client({ name: 'Mara Client', boundary: 'OPEN' });
      const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
      const opens = [
        { kind: 'WAIT', days: 1, anchor: 'PLAN_START' },
        { kind: 'BOUNDARY' },
        { kind: 'APPROVAL' },
      ];
      const content = { ...SHORT_PLAN, steps: [{ ...smile, opens }] };
      const plan = await assign(stage.world, practice.owner, client, { content });
      await command(practice.owner, 'approveStep', stepOf(plan, 'smile').id);
      await stage.move({ days: 1 });
      const hers = await personAs(stage, client, 'phone');
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = hers;
      await hers.go('/today');
      await page.getByText('Send it').first().waitFor();

      // Never answered: the check-in page asks for them.
      await hers.visit('/check-in');
      await due(page).click();
      await button(page, 'Go to the questions').click();
      await answer(page, true);
      await page.getByRole('heading', { name: 'Please stop here for now' }).waitFor();
      // Whom to call is on the first screen.
      const first = page.getByRole('link', { name: /^Call 1/ }).first();
      expect(await first.getAttribute('href')).toBe('tel:112');
      const { y, height } = (await first.boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(44);
      expect(y + height).toBeLessThan(740);
      await page.getByRole('heading', { name: 'Outreach is paused' }).waitFor();
      await page.getByLabel(/^Tell .* something/).fill(LINE);
      await button(page, 'Send').click();
      await page.getByRole('blockquote').getByText(LINE).waitFor();

      // While outreach is paused, Today says so first.
      await hers.visit('/today');
      await page.getByText('Outreach is paused for safety.').waitFor();
      await page.getByRole('link', { name: 'Where to get help' }).click();
      await page.getByRole('link', { name: 'Call 112' }).waitFor();

      // No outreach is left on her screens, and they link to what happens next.
      await hers.go('/plan');
      await page.getByRole('button', { name: 'A smile' }).click();
      expect(await page.getByRole('checkbox').count()).toBe(0);
      await page.getByRole('link', { name: 'What this means, and what happens next' }).click();
      await page.getByRole('heading', { name: 'Is everyone safe?' }).waitFor();

      await coach.go(`/clients/${client.clientId}`);
      await coach.page.getByRole('heading', { name: 'Outreach is paused' }).waitFor();
      await coach.page.getByText(LINE).first().waitFor();
      const talked = button(coach.page, 'Record that you talked');
      expect(await button(coach.page, 'Approve').count()).toBe(0);

      // A talk alone does not end the hold: new answers at least a day later are required.
      await talked.click();
      await coach.page.getByText('Saved with your name.').waitFor();
      await coach.page.getByRole('heading', { name: 'Outreach is paused' }).waitFor();

      await stage.move({ hours: 25 });
      await hers.visit('/safety');
      await button(page, 'Answer the questions again').click();
      await answer(page, false);
      await page.getByRole('heading', { name: 'Your answers didn’t point to danger' }).waitFor();
      await page.getByRole('heading', { name: 'Outreach is paused' }).waitFor();

      await coach.visit(`/clients/${client.clientId}`);
      await talked.click();
      await coach.page.getByText('Outreach isn’t paused.').waitFor();
      const told = (await coach.answers()).join();
      expect(told).toContain(LINE);
      expect(told).not.toMatch(/afraid of the other person|SAFETY_STOP/);

      // The approval from before the pause is no longer valid.
      await hers.visit('/plan');
      await page.getByText('Opens when your coach approves it.').first().waitFor();
      await command(practice.owner, 'approveStep', stepOf(plan, 'smile').id);
      await hers.go('/plan');
      await page.getByRole('checkbox', { name: 'Send it' }).waitFor();
      await hers.visit('/today');
      await page.getByText('Send it').first().waitFor();
      expect(await page.getByText('Outreach is paused').count()).toBe(0);
      const asked = page.waitForResponse((it) => !!it.request().postData()?.includes('SafetyDue'));
      await hers.go('/check-in');
      await (await asked).finished();
      expect(await due(page).count()).toBe(0);
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'records the boundary from the result page only with a tap that names who will see it',
    async () => {
      const client = await practice.client({ name: 'Lena Client', boundary: 'OPEN' });
      const hers = await personAs(stage, client, 'phone');
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = hers;
      const boundary = async () =>
        (
          await practice.owner.ok(`query ($id: ID!) { client(id: $id) { profile { boundary } } }`, {
            id: client.clientId,
          })
        )['client'].profile.boundary;
      await hers.go('/safety');
      await button(page, 'Go to the questions').click();
      await answerSafety(page, 'blocked');
      await button(page, 'Save').click();
      await page.getByRole('heading', { name: 'They need to be left alone' }).waitFor();

      // Answering alone records nothing that staff can read.
      expect(await boundary()).toBe('OPEN');
      const offer = page.getByText(/record what they let you know: Asked for no contact/i);
      await offer.waitFor();
      expect(await offer.innerText()).toMatch(
        /Olga Owner and the owners of the practice will see that\. They won’t see your answers/,
      );
      await button(page, 'Record it').click();
      await page.getByText('It’s recorded.').waitFor();
      await button(page, 'Record it').waitFor({ state: 'detached' });
      expect(await boundary()).toBe('ASKED_FOR_NO_CONTACT');
      await coach.go(`/clients/${client.clientId}`);
      await coach.page
        .getByText(/Asked for no contact/)
        .first()
        .waitFor();
      expect((await coach.answers()).join()).not.toMatch(/NOT_SUITABLE|left alone|blocked you/);
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

/** The review: all answers and their outcome, before anything is saved. */
async function answer(page: Page, afraid: boolean): Promise<void> {
  await answerSafety(page, afraid ? 'afraid' : null);
  await page
    .getByText(afraid ? 'You are afraid.' : 'When you answered, nothing pointed to danger')
    .waitFor();
  await page
    .getByText(afraid ? '“Outreach is paused after the safety questions”' : 'won’t see any of this')
    .first()
    .waitFor();
  await button(page, 'Save').click();
}

const due = (page: Page) =>
  page.getByRole('link', { name: 'Answer them when you have a quiet moment' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
