import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign } from '../support/plans.js';
import { answerSafety } from './walking.js';

const MINUTES = 120_000;
const PRIVATE = 'She never says what she wants.';
/** Only the author can read it, before and after the transfer. */
const HELEN_OWN = 'Helen Hart can read only the notes they wrote.';
const PICTURES = process.env['PICTURES'];

describePages('A client is transferred to another coach and then archived', () => {
  let stage: Stage;
  let practice: TestPractice;
  let helen: Actor;
  let nora: Actor;
  let client: Actor;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      helen = await practice.coach('Helen Hart');
      nora = await practice.coach('Nora Next');
      client = await practice.client({ name: 'Mara Client', coach: helen });
      await assign(stage.world, helen, client);
      await writePrivately();
    },
    { at: '2026-03-02T09:00:00Z' },
  );

  async function writePrivately(): Promise<void> {
    const { planSession } = await helen.ok(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input: { clientId: client.clientId, startsAt: '2026-03-02T08:00:00Z', minutes: 30 } },
    );
    const id = newId(stage.world);
    await helen.ok(
      'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }',
      {
        input: {
          id,
          sessionId: planSession.id,
          visibility: 'COACH_ONLY',
          body: PRIVATE,
          version: 0,
        },
      },
    );
    await helen.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
      id,
    });
  }

  it(
    'both coaches, the owner and the client see exactly who reads what',
    async () => {
      const [hers, noras, owners, maras] = [
        await personAs(stage, helen, 'desktop'),
        await personAs(stage, nora, 'desktop'),
        await personAs(stage, practice.owner, 'desktop'),
        await personAs(stage, client, 'phone'),
      ];
      // Before: one coach, who can read her own notes and what the client shares.
      expect(await readersOf(maras, 'Private notes')).toEqual([HELEN_OWN]);
      expect(await readersOf(maras, 'Notes shared with you')).toEqual([
        'You',
        'Helen Hart',
        'Olga Owner',
      ]);
      const nameFor = (coach: string) =>
        maras.page.getByRole('switch', { name: `Show my full name in ${coach}’s calendar` });
      await nameFor('Helen Hart').click();
      await maras.page.getByText('the place or link, and your full name').waitFor();
      await picture(maras.page, 'name-in-calendar');

      await hers.go(`/clients/${client.clientId}/sessions`);
      await hers.page.getByText('Only you can read this in Footing').waitFor();
      await button(hers.page, 'More for Mara').click();
      await hers.page.getByRole('menuitem', { name: 'Transfer to another coach' }).click();
      const dialog = hers.page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'Nora Next' }).check();
      // Nothing is shared by default.
      expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await picture(hers.page, 'transfer-dialog');
      await button(dialog, 'Transfer').click();
      await hers.page.getByText('Nora Next is now Mara’s coach.').waitFor();

      await noras.go(`/clients/${client.clientId}/sessions`);
      await noras.page.getByRole('heading', { name: 'Mara Client' }).waitFor();
      expect(await noras.page.getByText(PRIVATE).count()).toBe(0);
      await owners.go(`/clients/${client.clientId}/sessions`);
      expect(await owners.page.getByText(PRIVATE).count()).toBe(0);
      // Until Helen has chosen, the new coach can read nothing, and the client's page says so.
      expect(await readersOf(maras, 'Private notes')).toEqual([
        'Nora Next can read only the notes they wrote.',
        HELEN_OWN,
      ]);
      // She said yes to Helen, and to nobody else.
      await maras.page.getByText('the place or link, and your initials').waitFor();
      expect(await nameFor('Nora Next').isChecked()).toBe(false);
      await noras.visit('/today');
      await noras.page.getByText('Mara').first().waitFor();
      await picture(noras.page, 'new-coach-today');

      await hers.visit('/private-notes');
      await hers.page.getByText(PRIVATE).first().waitFor();
      await hers.page.getByRole('checkbox').first().check();
      await button(hers.page, 'Share 1 of 1').click();
      await hers.page.getByText('You and Nora Next can read this').waitFor();
      await picture(hers.page, 'private-notes');

      await noras.visit(`/clients/${client.clientId}/sessions`);
      await noras.page.getByText(PRIVATE).waitFor();
      await noras.page.getByText('A private note by Helen Hart that you can read').waitFor();
      await owners.visit(`/clients/${client.clientId}/sessions`);
      expect(await owners.page.getByText(PRIVATE).count()).toBe(0);

      // After: shared notes list the new coach, private notes list both.
      const ofShared = await readersOf(maras, 'Notes shared with you');
      expect(ofShared).toEqual(['You', 'Nora Next', 'Olga Owner', HELEN_OWN]);
      expect(await readersOf(maras, 'Private notes')).toEqual(
        expect.arrayContaining([
          HELEN_OWN,
          'Nora Next can read what another coach chose to share.',
        ]),
      );
      await maras.page.getByText('Nora Next can read what another coach chose to share.').waitFor();
      await maras.page
        .getByText('Helen Hart can read only the notes they wrote.')
        .first()
        .waitFor();
      await maras.page
        .getByText(/^Helen Hart, until/)
        .first()
        .waitFor();
      await picture(maras.page, 'readers');
      expect((await maras.answers()).join()).not.toContain(PRIVATE);
      expect((await owners.answers()).join()).not.toContain(PRIVATE);
      expect([hers, noras, owners, maras].flatMap(({ troubles }) => troubles)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'an archived client in danger is shown help and promised no person',
    async () => {
      const coach = await personAs(stage, nora, 'desktop');
      const hers = await personAs(stage, client, 'phone');
      await coach.go(`/clients/${client.clientId}`);
      await button(coach.page, 'More for Mara').click();
      await coach.page.getByRole('menuitem', { name: 'Archive' }).click();
      const dialog = coach.page.getByRole('dialog');
      expect(await button(dialog, 'Archive').isDisabled()).toBe(true);
      await dialog.getByRole('radio', { name: 'Pause it' }).check();
      await picture(coach.page, 'archive-dialog');
      await button(dialog, 'Archive').click();
      await coach.page.getByText('Mara is archived. Everything is kept.').waitFor();

      await hers.go('/today');
      await hers.page.getByText(/no longer working with Nora Next/).waitFor();
      await picture(hers.page, 'archived-today');
      await hers.visit('/safety');
      await button(hers.page, 'Go to the questions').click();
      await hers.page.getByText(/Nobody at the practice is told, and nobody follows up/).waitFor();
      await answerSafety(hers.page, 'harm');
      await button(hers.page, 'Save').click();
      await hers.page
        .getByText(/Nobody at the practice is told/)
        .first()
        .waitFor();
      const words = await hers.page.locator('main').innerText();
      expect(words).not.toMatch(/Nora (Next )?(talks|will|calls|follows)/);
      await picture(hers.page, 'archived-safety');
      await button(hers.page, 'Get help now').first().click();
      await hers.page.getByText('112').first().waitFor();

      await hers.visit('/today');
      await button(hers.page, 'Ask for a new start').click();
      await hers.page.getByText(/You asked for a new start/).waitFor();
      await coach.visit('/today');
      await coach.page.getByText('Mara').first().waitFor();
      await picture(coach.page, 'new-start');
      expect([...coach.troubles, ...hers.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

/** Everyone that the client's page names under a heading. */
async function readersOf({ page, go }: Person, title: string): Promise<string[]> {
  await go('/you/readers');
  const sheet = page.getByRole('region', { name: title, exact: true });
  await sheet.getByRole('listitem').first().waitFor();
  return sheet.getByRole('listitem').allInnerTexts();
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });
