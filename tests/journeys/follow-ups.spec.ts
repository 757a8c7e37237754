import { expect, it } from '@jest/globals';
import { FollowUpWorker } from '@footing/api/testing';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { answerAfraid } from '../support/safety.js';
import { answerSafety } from './walking.js';

const MINUTES = 120_000;
/** Staff may not see when a client answered the safety questions. */
const DATED = /today|yesterday|ago|since|for \d/i;

describePages('A client needs a person', () => {
  let stage: Stage;
  let practice: TestPractice;
  let helen: Actor;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    helen = await practice.coach('Helen Hart');
  });

  it(
    'records a court order on her phone, and her coach sees it first until she says what she did',
    async () => {
      const ivy = await practice.coach('Ivy Iron');
      const held = await practice.client({ name: 'Anna Client', coach: ivy });
      const client = await practice.client({ name: 'Mara Client', coach: ivy });
      await hold(held);
      await stage.move({ hours: 1 });
      const hers = await personAs(stage, client, 'phone');
      await hers.go('/you/other-person');
      await button(hers.page, 'There’s a court order').click();
      await hers.page.getByRole('dialog').getByRole('button').last().click();
      await hers.page.getByRole('dialog').waitFor({ state: 'detached' });

      const coach = await personAs(stage, ivy, 'desktop');
      const needs = coach.page.getByRole('region', { name: 'Who needs you' });
      const first = needs.getByRole('listitem').first();
      for (const later of [{}, { hours: 20 }]) {
        await stage.move(later);
        await coach.visit('/');
        // A hold has waited longer but ranks lower.
        await first.getByText('Mara Client').waitFor();
        await first.getByText('A court order was recorded').waitFor();
        expect(await first.getByRole('button').allInnerTexts()).toEqual(['Record a follow-up']);
        await needs.getByText('Anna Client').waitFor();
      }
      await picture(coach.page, 'order-on-today');
      await coach.visit('/clients');
      await coach.page.getByText('Court order').first().waitFor();
      await picture(coach.page, 'order-in-list');
      await coach.visit('/');
      await first.getByRole('button', { name: /^Record a follow-up/ }).click();
      await coach.page.getByRole('radio', { name: 'We talked' }).check();
      await picture(coach.page, 'acknowledge');
      await button(coach.page.getByRole('dialog'), 'Save').click();
      await coach.page.getByText('A court order was recorded').waitFor({ state: 'detached' });
      await first.getByText('Anna Client').waitFor();

      await hers.go('/coach');
      await hers.page.getByText('Seen by Ivy Iron, who talked with you').waitFor();
      await picture(hers.page, 'order-seen');
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'has a hold that nobody acknowledges for a day: it goes to the stand-in, who reads it',
    async () => {
      const owen = await practice.coach('Owen Ode');
      const client = await practice.client({ name: 'Nora Client', coach: helen });
      const coach = await personAs(stage, helen, 'desktop');
      await coach.go('/account');
      await coach.page.getByLabel('Stand-in').selectOption({ label: 'Owen Ode' });
      await coach.page.getByLabel('First day away').fill('2026-06-01');
      await coach.page.getByLabel('First day back').fill('2026-06-08');
      await picture(coach.page, 'time-off');
      const timeOff = coach.page.getByRole('region', { name: 'Time off' });
      await button(timeOff, 'Save').click();
      await coach.page.getByText('Saved.').first().waitFor();

      await hold(client);
      const standIn = await personAs(stage, owen, 'desktop');
      await standIn.go('/');
      expect(await standIn.page.getByText('Nora Client').count()).toBe(0);
      const hers = await personAs(stage, client, 'phone');
      await hers.visit('/coach');
      await hers.page.getByText('There’s no reply yet.').waitFor();
      await hers.page.getByText('Nobody watches this around the clock.').waitFor();

      await stage.move({ hours: 24 });
      await stage.world.app.get(FollowUpWorker, { strict: false }).send();
      await hers.visit('/coach');
      await hers.page.getByText('Also sent to Owen Ode').waitFor();
      await picture(hers.page, 'hold-escalated');
      await standIn.visit('/');
      await standIn.page.getByText('Nora Client').first().waitFor();
      await standIn.page.getByText('Helen Hart’s client').waitFor();
      expect(await standIn.page.getByRole('link', { name: 'Nora Client' }).count()).toBe(0);
      await picture(standIn.page, 'stand-in-today');
      await standIn.page.getByRole('button', { name: /^Record a follow-up/ }).click();
      await standIn.page.getByRole('radio', { name: 'I tried to reach them' }).check();
      await button(standIn.page.getByRole('dialog'), 'Save').click();
      await standIn.page.getByText('Nora Client').waitFor({ state: 'detached' });
      await hers.visit('/coach');
      await hers.page.getByText('Seen by Owen Ode, who tried to reach you').waitFor();
      expect([...hers.troubles, ...coach.troubles, ...standIn.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'has a hold for a day without a stand-in: the owner learns that there is one, but not why',
    async () => {
      const nils = await practice.coach('Nils Norden');
      const client = await practice.client({ name: 'Zoe Client', coach: nils });
      const hers = await personAs(stage, client, 'phone');
      const owner = await personAs(stage, practice.owner, 'desktop');
      await hers.go('/safety');
      await button(hers.page, 'Go to the questions').click();
      await answerSafety(hers.page, 'hurt-by-me');
      await button(hers.page, 'Save').click();
      const sent = hers.page.getByRole('region', { name: 'Sent to your coach' });
      await sent.getByText('Sent to Nils Norden').waitFor();
      await sent.getByText('There’s no reply yet.').waitFor();

      const worker = stage.world.app.get(FollowUpWorker, { strict: false });
      await stage.move({ hours: 23 });
      await worker.send();
      await owner.go('/');
      expect(await owner.page.getByText('Zoe Client').count()).toBe(0);
      await stage.move({ hours: 1 });
      await worker.send();
      await hers.page.reload();
      await sent.getByText('Also sent to Olga Owner').waitFor();
      await sent.getByText('Nobody watches this around the clock.').waitFor();

      await owner.visit('/');
      const line = owner.page.getByRole('listitem').filter({ hasText: 'Zoe Client' }).first();
      await line.getByText('Outreach is paused after the safety questions').waitFor();
      expect(await line.innerText()).not.toMatch(DATED);
      await picture(owner.page, 'owner-today');
      await line.getByRole('link', { name: 'Zoe Client' }).click();
      await owner.page.getByRole('heading', { name: 'Zoe Client' }).waitFor();
      const followUps = owner.page.getByRole('region', { name: 'Follow-ups' });
      await followUps.getByText('Sent to Nils Norden').waitFor();
      expect(await followUps.innerText()).not.toMatch(DATED);
      await picture(owner.page, 'owner-client');
      await owner.visit('/');
      await line.getByRole('button', { name: /^Record a follow-up/ }).click();
      await owner.page.getByRole('radio', { name: 'We talked' }).check();
      await button(owner.page.getByRole('dialog'), 'Save').click();
      await line.waitFor({ state: 'detached' });
      expect((await owner.answers()).join()).not.toMatch(/SAFETY_STOP|hurt-by-me|threatened them/);

      await hers.page.reload();
      await sent.getByText('Seen by Olga Owner, who talked with you').waitFor();
      expect([...hers.troubles, ...owner.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

async function hold(client: Actor): Promise<void> {
  await answerAfraid(client);
}

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });

/** Takes screenshots if PICTURES names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
