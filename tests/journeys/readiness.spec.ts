import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makePractice, type TestPractice } from '../support/actors.js';
import { describePages, openStage, personAs, type Stage } from '../support/browser.js';
import { assign, libraryVersion, readyAnswers, SHORT_PLAN, withInput } from '../support/plans.js';

const MINUTES = 120_000;
const LETTER = 'Dear me, you were braver than you knew.';

describePages('Not every story goes back', () => {
  let stage: Stage;
  let practice: TestPractice;

  beforeAll(async () => {
    stage = await openStage();
    practice = await makePractice(stage.world);
  }, MINUTES);

  afterAll(() => stage?.close());

  it(
    'the questions say no, kindly; she lets go in two taps, and writes to herself',
    async () => {
      const coach = practice.owner;
      const client = await practice.client({ coach, boundary: 'OPEN', timeZone: 'Europe/Berlin' });
      const [ground] = SHORT_PLAN.steps;
      await assign(stage.world, coach, client, {
        templateVersionId: await libraryVersion(stage.world, 'three-steps'),
        content: { ...SHORT_PLAN, steps: [ground!] },
      });
      await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
      const hers = await personAs(stage, client, 'phone');
      const { page } = hers;

      // First they cool off: the day is told, and no way past it.
      await hers.go('/ready');
      await page.getByText('You can answer again').waitFor();
      expect(await button(page, 'Answer the questions again').count()).toBe(0);
      await stage.move({ days: 22 });
      await hers.go('/ready');
      await button(page, 'Answer the questions again').waitFor();

      // Then they say no, and offer another way.
      await withInput(client, 'answerReadiness', readyAnswers({ contact: 'no-contact' }));
      await hers.go('/ready');
      await page.getByText('The plan for letting go asks nothing of anybody else.').waitFor();
      await hers.go('/today');
      expect(await page.getByRole('checkbox').count()).toBe(0);

      const desk = await personAs(stage, coach, 'desktop');
      await desk.go('/today');
      await desk.page.getByText('Their answers call for a talk before the plan starts').waitFor();
      await desk.go(`/clients/${client.clientId}`);
      await desk.page.getByText('Before it: “Are you sure?”').waitFor();

      await hers.go('/plan');
      await button(page, 'Let go').click();
      await button(page, 'I let go').click();
      await page.getByRole('heading', { name: 'Letting go' }).waitFor();
      await page.getByRole('link', { name: 'Look back, and write to yourself' }).click();
      await page.getByRole('heading', { name: 'Looking back' }).waitFor();
      await page.getByRole('textbox', { name: 'A letter to yourself' }).fill(LETTER);
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.reload();
      await page.getByText(LETTER).waitFor();

      await desk.go(`/clients/${client.clientId}`);
      await desk.page.getByText('Ended: letting go', { exact: true }).waitFor();
      const told = (await desk.answers()).join();
      expect(told).not.toContain(LETTER);
      expect(told).not.toContain('no-contact');
      expect([...hers.troubles, ...desk.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'the coach knows of the quiet time before she assigns a plan, and he before it is there',
    async () => {
      const coach = practice.owner;
      const client = await practice.client({ coach, boundary: 'OPEN', name: 'Wren Client' });
      const his = await personAs(stage, client, 'phone');
      await his.go('/today');
      await his.page.getByText('You can already answer').waitFor();
      await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
      await his.go('/today');
      const back = /Nothing is lost by waiting\. The questions come back on \d+/;
      await his.page.getByText(back).waitFor();
      expect(await his.page.getByText('You can already answer').count()).toBe(0);

      const desk = await personAs(stage, coach, 'desktop');
      const { page } = desk;
      await desk.go(`/clients/${client.clientId}`);
      await page.getByText(/some quiet time first\. Wren can answer again on \d+/).waitFor();
      await page.getByRole('link', { name: 'Choose a plan' }).click();
      await page.getByRole('radio', { name: /^Three steps$/ }).check();
      await page.getByText(/Wren can answer again on \d+/).waitFor();
      await page.getByText(/^Its days count from when the questions say yes, and not/).waitFor();
      expect(await page.getByText('Begins today').count()).toBe(0);
      await button(page, 'Assign to Wren').click();
      await page
        .getByText('It starts when Wren has answered the questions and is ready.')
        .first()
        .waitFor();
      await page.getByText('Before it: “Are you sure?”').waitFor();

      // Today, the plan and the page of the questions say one thing.
      for (const place of ['/today', '/plan']) {
        await his.go(place);
        await his.page.getByText(back).waitFor();
        await his.page.getByRole('link', { name: 'See where your answers led' }).waitFor();
      }
      await his.go('/ready');
      await his.page.getByText(/You can answer again on \d+/).waitFor();
      expect([...his.troubles, ...desk.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
