import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign, stepOf } from '../support/plans.js';

const MINUTES = 120_000;
const BODY = [
  'We **stopped** twice.',
  '',
  '- [x] Talked about the children',
  '- [ ] Call the lawyer',
].join('\n');
const LATER = 'She wrote on Tuesday that she had called.';

describePages('Sessions and their notes', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      hers = await personAs(stage, client, 'phone');
      coach = await personAs(stage, practice.owner, 'desktop');
    },
    { at: '2026-03-02T18:30:00Z' },
  );

  const plan = async (startsAt: string): Promise<string> => {
    const { planSession } = await practice.owner.ok(
      'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input: { clientId: client.clientId, startsAt, minutes: 50 } },
    );
    return planSession.id;
  };

  it(
    'can be cancelled the evening before: the client gets an email and sees it on her phone',
    async () => {
      const { page } = hers;
      const id = await plan('2026-03-03T09:00:00Z');
      await hers.go('/today');
      const onToday = page.getByRole('region', { name: 'Session with Olga Owner' });
      await onToday
        .getByText(/Tomorrow/)
        .first()
        .waitFor();
      const before = (await stage.world.mails()).length;

      // In full: another client may have the same first name.
      await coach.go(`/sessions/${id}`);
      await button(coach.page, 'Edit').click();
      const dialog = coach.page.getByRole('dialog');
      await dialog.getByText('Edit the session with Mara Client').waitFor();
      await dialog.getByText('For Mara Client').waitFor();
      await coach.page.keyboard.press('Escape');
      await button(coach.page, 'Cancel session').click();
      await dialog.getByText('Mara Client will see that the session').waitFor();
      await button(dialog, 'Cancel session').click();
      await coach.page.getByText('Session canceled.').waitFor();

      const mails = await stage.world.mails();
      const told = mails.slice(0, mails.length - before);
      expect(told.map(({ to }) => to)).toEqual([client.email]);
      expect(`${told[0]!.subject} ${told[0]!.text}`).not.toMatch(/cancel|session|coach/i);

      // Stale data on her phone is updated at the next visit.
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await hers.go('/today');
      await page.getByRole('link', { name: 'Check in' }).first().waitFor();
      expect(await onToday.count()).toBe(0);
      await hers.go('/coach');
      const cancelled = page.getByRole('region', { name: /^Cancell?ed$/ });
      await cancelled.getByText(/was cancell?ed/).waitFor();
      await cancelled.getByText(/calendar/).waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'show a signed note with its addendum, agreed action and lists to the coach and the client',
    async () => {
      const { owner } = practice;
      const assigned = await assign(stage.world, owner, client);
      const [sessionId, noteId] = [await plan('2026-03-02T16:00:00Z'), newId(stage.world)];
      const input = { id: noteId, sessionId, visibility: 'WITH_CLIENT', body: BODY, version: 0 };
      const change = (name: string, type: string, value: object) =>
        owner.ok(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
          input: value,
        });
      await change('writeNote', 'WriteNoteInput', input);
      await change('agreeAction', 'AgreeActionInput', {
        id: newId(stage.world),
        noteId,
        stepId: stepOf(assigned, 'ground').id,
        title: 'Call Ada',
        reach: 'NO',
      });
      await owner.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
        id: noteId,
      });
      await change('addAddendum', 'AddAddendumInput', {
        id: newId(stage.world),
        noteId,
        body: LATER,
      });

      await coach.go(`/clients/${client.clientId}/sessions`);
      await hers.go('/coach');
      for (const { page } of [coach, hers]) {
        await page.getByText(LATER).waitFor();
        await page.getByText('Call Ada').first().waitFor();
        await page.locator('strong', { hasText: 'stopped' }).waitFor();
        await page.getByText(/^☑\s*Talked about the children$/).waitFor();
        await page.getByText(/^☐\s*Call the lawyer$/).waitFor();
        expect(await page.locator('main').innerText()).not.toMatch(/\*\*|\[x\]|\[ \]/);
      }
      await picture(coach.page, 'note-coach');
      await picture(hers.page, 'note-client');
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
