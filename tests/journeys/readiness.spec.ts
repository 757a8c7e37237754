import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import {
  assign,
  command,
  libraryVersion,
  planOf,
  publishedVersion,
  readyAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
} from '../support/plans.js';

const MINUTES = 120_000;
const LETTER = 'Dear me, you were braver than you knew.';

describePages('Readiness', () => {
  let stage: Stage;
  let practice: TestPractice;
  let desk: Person;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    desk = await personAs(stage, practice.owner, 'desktop');
  });

  describe('and letting go', () => {
    it(
      'the readiness questions say no; the client lets go in two taps and writes a letter to herself',
      async () => {
        const coach = practice.owner;
        const client = await practice.client({
          coach,
          boundary: 'OPEN',
          timeZone: 'Europe/Berlin',
        });
        const [ground] = SHORT_PLAN.steps;
        await assign(stage.world, coach, client, {
          templateVersionId: await libraryVersion(stage.world, 'three-steps'),
          content: { ...SHORT_PLAN, steps: [ground!] },
        });
        await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
        const hers = await personAs(stage, client, 'phone');
        const { page } = hers;

        // First the cooling-off period: the page says from when better answers count.
        await hers.go('/ready');
        await page.getByText('You can answer again now.').waitFor();
        await stage.move({ days: 22 });
        await hers.visit('/ready');
        await button(page, 'Answer the questions again').waitFor();

        // Then the result is no, with an alternative.
        await withInput(client, 'answerReadiness', readyAnswers({ contact: 'no-contact' }));
        await hers.visit('/ready');
        await page.getByText(/plan for letting go/).waitFor();
        await hers.go('/today');
        expect(await page.getByRole('checkbox').count()).toBe(0);

        await desk.visit('/today');
        await desk.page.getByText(/^Talk with .+ first$/).waitFor();
        await desk.visit(`/clients/${client.clientId}`);
        await desk.page.getByText('Before the plan: “Are you sure?”').waitFor();

        await hers.visit('/plan');
        await button(page, 'Let go').click();
        await button(page, 'Yes, let go').click();
        await page.getByRole('heading', { name: 'Letting go' }).waitFor();
        await page.getByRole('link', { name: 'Look back, and write to yourself' }).click();
        await page.getByRole('heading', { name: 'Looking back' }).waitFor();
        await page.getByRole('textbox', { name: 'A letter to yourself' }).fill(LETTER);
        await page.getByText('Saved', { exact: true }).waitFor();
        await page.reload();
        await page.getByText(LETTER).waitFor();

        await desk.visit(`/clients/${client.clientId}`);
        await desk.page.getByText('Ended: letting go', { exact: true }).waitFor();
        const told = (await desk.answers()).join();
        expect(told).not.toContain(LETTER);
        expect(told).not.toContain('no-contact');
        expect([...hers.troubles, ...desk.troubles]).toEqual([]);
      },
      MINUTES,
    );

    it(
      'the client starts the letting-go plan, and restores her plan within a day: paused, with outreach closed until approved',
      async () => {
        const coach = practice.owner;
        const client = await practice.client({ coach, boundary: 'OPEN', name: 'Lena Client' });
        const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
        const day = { kind: 'WAIT', days: 1, anchor: 'PLAN_START' };
        const content = {
          ...SHORT_PLAN,
          steps: [{ ...smile, opens: [day, { kind: 'BOUNDARY' }, { kind: 'APPROVAL' }] }],
        };
        const templateVersionId = await publishedVersion(coach, content, 'Small steps');
        const plan = await assign(stage.world, coach, client, { templateVersionId, content });
        await command(coach, 'approveStep', stepOf(plan, 'smile').id);
        await stage.move({ days: 1 });
        const hers = await personAs(stage, client, 'phone');
        const { page } = hers;

        // Two taps: from Today to the page, whose button names what it ends.
        await hers.go('/today');
        await page.getByText('Send it').first().waitFor();
        await page.getByRole('link', { name: 'Letting go of the relationship' }).click();
        await button(page, 'End “Small steps” and start').click();
        await page.getByRole('heading', { name: 'Letting go', level: 1 }).waitFor();
        await page.getByText('You let go of “Small steps.”').waitFor();
        expect((await planOf(client, plan.id))['ending']).toBe('LET_GO');

        // Hours later she undoes it.
        await stage.move({ hours: 20 });
        await hers.visit('/plan');
        await button(page, 'End the plan another way').click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('radio').first().waitFor();
        // Only a coach can end a plan for safety.
        expect(await dialog.getByRole('radio').count()).toBe(4);
        expect(await dialog.getByRole('radio', { name: /safety/ }).count()).toBe(0);
        await dialog.getByRole('radio').nth(3).check();
        await dialog.getByRole('button', { name: /^End/ }).click();
        await button(page, 'Undo letting go').click();
        await page.getByRole('heading', { name: 'Small steps', level: 1 }).waitFor();
        await page.reload();
        await page.getByRole('heading', { name: 'Small steps', level: 1 }).waitFor();
        const back = await planOf(client, plan.id);
        expect(back.status).toBe('PAUSED');
        expect(await page.getByRole('checkbox').count()).toBe(0);

        // After she resumes the plan, outreach still waits for the coach.
        await page.getByRole('button', { name: /^(Resume|Go on)/ }).click();
        await page.getByText('Opens when your coach approves it.').first().waitFor();
        expect(await page.getByRole('checkbox', { name: 'Send it' }).count()).toBe(0);
        await desk.visit(`/clients/${client.clientId}`);
        await desk.page.getByRole('button', { name: 'Approve', exact: true }).first().click();
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
        await desk.page.getByText('“A smile” is open now.').waitFor();
        await hers.go('/plan');
        await page.getByRole('checkbox', { name: 'Send it' }).waitFor();
        expect([...hers.troubles, ...desk.troubles]).toEqual([]);
      },
      MINUTES,
    );

    it(
      'the coach learns about the quiet time before assigning a plan, and the client before it is assigned',
      async () => {
        const coach = practice.owner;
        const client = await practice.client({ coach, boundary: 'OPEN', name: 'Wren Client' });
        const his = await personAs(stage, client, 'phone');
        await his.go('/today');
        await his.page.getByText('Questions before a plan', { exact: true }).waitFor();
        await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
        await his.visit('/today');
        const back = /You don’t lose anything by waiting\. New answers can count on \d+/;
        await his.page.getByText(back).waitFor();
        expect(await his.page.getByText('Questions before a plan', { exact: true }).count()).toBe(
          0,
        );

        const { page } = desk;
        await desk.visit(`/clients/${client.clientId}`);
        await page
          .getByText(/call for some quiet days first\. New answers can count on \d+/)
          .waitFor();
        await page.getByRole('link', { name: 'Choose a plan' }).click();
        await page.getByRole('radio', { name: /^Three steps$/ }).check();
        await page.getByText(/New answers can count on \d+/).waitFor();
        await page.getByText(/^The earliest start is (?!today).+\d.*\. The dates below/).waitFor();
        expect(await page.getByText('The plan starts today').count()).toBe(0);
        await button(page, 'Assign to Wren').click();
        await page
          .getByText('It starts once Wren has answered, if the answers allow it.')
          .first()
          .waitFor();
        await page.getByText('Before the plan: “Are you sure?”').waitFor();

        // Today, the plan and the questions' page agree.
        for (const place of ['/today', '/plan']) {
          await his.visit(place);
          await his.page.getByText(back).waitFor();
          await his.page.getByRole('link', { name: 'See your result' }).waitFor();
        }
        await his.visit('/ready');
        await his.page.getByText(/they count from \d+/).waitFor();

        // Answering is never refused: better answers take effect on a later day.
        await withInput(client, 'answerReadiness', readyAnswers());
        await his.visit('/ready');
        await his.page.getByText(/We saved your answers\. They count from \d+/).waitFor();
        expect([...his.troubles, ...desk.troubles]).toEqual([]);
      },
      MINUTES,
    );
  });

  describe('answers in progress', () => {
    it(
      'survive a reload and the back button, and are reviewed with the outcome before they are saved',
      async () => {
        const client = await practice.client({ name: 'Mara Client' });
        const hers = await personAs(stage, client, 'phone');
        const { page } = hers;
        await hers.go('/ready');
        await button(page, 'Start').click();
        for (let number = 1; number <= 4; number += 1) await answerOne(page, number);
        await page.reload();
        await page.getByText('Your answers to 4 of 12 questions are still here.').waitFor();
        await hers.go('/today');
        await hers.go('/ready');
        await page.getByText('Your answers to 4 of 12 questions are still here.').waitFor();
        await button(page, 'Continue').click();
        for (let number = 5; number <= 12; number += 1) await answerOne(page, number);

        await page.getByRole('heading', { name: 'Your answers' }).waitFor();
        await page.getByText('If you save these answers').waitFor();
        await page.getByText(/^“Something in the answers calls for a talk with you/).waitFor();
        await page.getByRole('button', { name: /^What have they let you know/ }).click();
        await page.getByText('Your coach will see this answer').waitFor();
        await page.getByRole('radio', { name: /blocked me/ }).check();
        await button(page, 'Review').click();
        await page
          .getByText(/^What have they let you know about contact\? They asked me to stop/)
          .waitFor();
        await button(page, 'Save').click();
        await page.getByRole('heading', { name: 'What happens now' }).waitFor();
        await page.reload();
        await button(page, 'Answer the questions again').click();
        expect(await page.getByText('questions are still here').count()).toBe(0);
        const kept = await page.evaluate(() => Object.keys(localStorage).join());
        expect(kept).not.toContain('answers');
        expect(hers.troubles).toEqual([]);
      },
      MINUTES,
    );

    it(
      'to the safety questions are removed by the quick exit, and never stored if somebody reads the phone',
      async () => {
        const client = await practice.client({ name: 'Nora Client' });
        const hers = await personAs(stage, client, 'phone');
        const { page } = hers;
        const stored = () =>
          page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
        await hers.go('/safety');
        await button(page, 'Go to the questions').click();
        await button(page, 'Start').click();
        for (let number = 1; number <= 3; number += 1) {
          await page.getByText(`Question ${number} of 11`).waitFor();
          await page.getByRole('radio', { name: 'No', exact: true }).check();
          await button(page, 'Next').click();
        }
        expect(await stored()).toContain('threatened');
        await page.reload();
        await button(page, 'Go to the questions').click();
        await page.getByText('Your answers to 3 of 11 questions are still here.').waitFor();
        await button(page, 'Continue').click();
        await page.getByText('Question 4 of 11').waitFor();
        await page.getByRole('radio', { name: 'Yes', exact: true }).check();
        expect(await stored()).not.toContain('threatened');
      },
      MINUTES,
    );
  });
});

/** Answers one question with the first choice or number. */
async function answerOne(page: Page, number: number): Promise<void> {
  await page.getByText(`Question ${number} of 12`).waitFor();
  await page.getByRole('radio').first().check({ force: true });
  await button(page, number === 12 ? 'Review' : 'Next').click();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
