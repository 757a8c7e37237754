import { expect, it } from '@jest/globals';
import { newId } from '../support/actors.js';
import { describePages, onStage, personAs, type Person } from '../support/browser.js';
import { assign, stepOf } from '../support/plans.js';

const MINUTES = 120_000;

describePages('The ten minutes after a session', () => {
  let coach: Person;
  let sessionId: string;
  let addToNote: (noteId: string, body: string) => Promise<unknown>;

  onStage(
    async ({ stage, practice }) => {
      const { world } = stage;
      const { owner } = practice;
      const client = await practice.client({ name: 'Mara Client' });
      coach = await personAs(stage, owner, 'desktop');
      const plan = await assign(world, owner, client);
      const said = (name: string, type: string, input: object) =>
        owner.ok(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
          input,
        });
      addToNote = (noteId, body) =>
        said('addAddendum', 'AddAddendumInput', { id: newId(world), noteId, body });
      const planned = async (startsAt: string) => {
        const id = newId(world);
        await said('planSession', 'PlanSessionInput', {
          ...{ id, clientId: client.clientId, startsAt, minutes: 50 },
        });
        return id;
      };
      const earlier = await planned('2026-02-23T17:00:00Z');
      const noteId = newId(world);
      await said('writeNote', 'WriteNoteInput', {
        ...{ id: noteId, sessionId: earlier, visibility: 'WITH_CLIENT' },
        ...{ body: 'A first talk.', version: 0 },
      });
      await said('agreeAction', 'AgreeActionInput', {
        ...{ id: newId(world), noteId, stepId: stepOf(plan, 'ground').id },
        ...{ title: 'Call Ada', reach: 'NO' },
      });
      await owner.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
        id: noteId,
      });
      sessionId = await planned('2026-03-02T17:00:00Z');
    },
    { at: '2026-03-02T18:00:00Z' },
  );

  it(
    'a note is written under headings, with what is still open, signed, found again and ready to print',
    async () => {
      const { page } = coach;
      await coach.go(`/sessions/${sessionId}`);
      await page.getByRole('button', { name: 'Took place' }).click();
      const open = page.getByRole('region', { name: 'Still open from earlier sessions' });
      await open.getByRole('link', { name: 'Call Ada' }).waitFor();
      await page
        .getByRole('combobox', { name: 'Form for new notes' })
        .selectOption({ label: 'What happened, what we tried, what’s next' });
      await page.getByRole('button', { name: 'Shared note', exact: true }).click();
      await page.getByLabel('What happened').fill('A calm week by the harbour.');
      await page.getByRole('button', { name: 'Add open points' }).click();
      const next = page.getByLabel('What next');
      expect(await next.inputValue()).toBe('- Call Ada');
      await next.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Sign and share' }).click();
      await page.getByText('Signed. Mara can read it now.').waitFor();
      await page.getByRole('heading', { name: 'What happened' }).waitFor();
      expect(await page.getByRole('heading', { name: 'What we tried' }).count()).toBe(0);

      await page.getByRole('link', { name: 'Search and finish notes' }).click();
      await page.getByText('Nothing to finish').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('HARBOUR');
      await page.locator('mark', { hasText: 'harbour' }).waitFor();
      expect(await page.getByText('1 note found in all your notes.').count()).toBe(1);
      expect(page.url()).not.toMatch(/harbour/i);
      await page.getByRole('link', { name: /Mara Client/ }).press('Enter');
      await page.getByRole('button', { name: 'Print' }).waitFor();
      await page.getByText('A calm week by the harbour.').waitFor();
      await page.getByText(/^Signed by Olga Owner on/).waitFor();
      expect(await page.title()).toBe('Footing');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download PDF' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('note.pdf');
      // Letters that our fonts don't have are left to the browser, and the page says so.
      const [noteId] = new URL(page.url()).pathname.split('/').slice(-1);
      await addToNote(noteId!, 'On the door: שלום.');
      await page.reload();
      await page.getByText('On the door: שלום.').waitFor();
      await page.getByRole('button', { name: 'Download PDF' }).click();
      await page
        .getByText(/^Our PDF files can’t show some of the letters in this note\./)
        .waitFor();
      expect(await page.getByRole('button', { name: 'Download PDF' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Print' }).waitFor();

      await coach.go(`/sessions/${sessionId}`);
      await page.getByRole('heading', { name: 'What happened' }).waitFor();
      expect(await page.getByRole('button', { name: 'Cancel session' }).count()).toBe(0);
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );
});
