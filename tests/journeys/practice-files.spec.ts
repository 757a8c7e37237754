import { expect, it } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { PDF, SOUNDS } from '../support/files.js';
import { assign, publishedVersions, SHORT_PLAN } from '../support/plans.js';

const MINUTES = 120_000;
const CARE = 'Please don’t add the other person’s private messages';

describePages('Files of the practice', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;
  let sessionIds: string[];

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      await assign(stage.world, practice.owner, client);
      const plan = (startsAt: string) =>
        practice.owner.ok<any>(
          'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
          { input: { clientId: client.clientId, startsAt, minutes: 50 } },
        );
      const planned = [await plan('2026-02-23T10:00:00Z'), await plan('2026-03-10T10:00:00Z')];
      await plan('2026-03-04T10:00:00Z');
      sessionIds = planned.map(({ planSession }) => planSession.id);
      // The first of them is over.
      stage.world.clock.set('2026-03-02T06:30:00Z');
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
      coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
    },
    { at: '2026-02-20T06:30:00Z' },
  );

  const choose = async (
    { page }: Person,
    button: string,
    file: { name: string; mimeType: string; buffer: Buffer },
  ) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button, exact: true }).click();
    await (await chooser).setFiles(file);
  };

  it(
    'are added and named by the owner, who sees how much room there is',
    async () => {
      await coach.go('/practice/files');
      const { page } = coach;
      await page.getByRole('heading', { name: 'No files yet' }).waitFor();
      await page.getByText(CARE).first().waitFor();
      const sound = { name: 'Breath.wav', mimeType: 'audio/wav', buffer: SOUNDS.wav() };
      await choose(coach, 'Add files', sound);
      await page.getByRole('button', { name: 'Rename Breath.wav' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Evening breathing');
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByRole('listitem').filter({ hasText: 'Evening breathing.wav' }).waitFor();
      await page.getByText('Practice and client files use 1 of').waitFor();
      await page.getByRole('textbox', { name: 'Limit per file (MB)' }).fill('2');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page
        .getByText('Pictures, PDFs, and audio (MP3, M4A, OGG, or WAV), up to 2 MB')
        .waitFor();
      const big = Buffer.concat([PDF, Buffer.alloc(2_000_000)]);
      await choose(coach, 'Add files', {
        name: 'Big.pdf',
        mimeType: 'application/pdf',
        buffer: big,
      });
      await page.getByText('Big.pdf wasn’t added. Files can be up to 2 MB.').waitFor();
    },
    MINUTES,
  );

  it(
    'are attached to a step of a client, who plays them there',
    async () => {
      await coach.go(`/clients/${client.clientId}/plan`);
      const step = coach.page.getByRole('button', { name: /^Attach a file to / }).first();
      await step.click();
      const dialog = coach.page.getByRole('dialog');
      await dialog.getByText(CARE).first().waitFor();
      await dialog
        .getByRole('combobox', { name: 'File' })
        .or(dialog.getByLabel('File'))
        .first()
        .click();
      await coach.page.getByRole('option', { name: 'Evening breathing.wav' }).click();
      await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
      await coach.page
        .getByRole('button', { name: 'Remove Evening breathing.wav from here' })
        .waitFor();

      await hers.go('/plan');
      await hers.page.getByRole('button', { name: 'Play Evening breathing.wav' }).click();
      const player = hers.page.getByLabel('Player for Evening breathing.wav');
      await player.waitFor();
      await hers.page.waitForFunction(() => {
        const audio = document.querySelector('audio');
        return audio !== null && (audio.ended || audio.currentTime > 0) && audio.duration > 0;
      });
    },
    MINUTES,
  );

  it(
    'and files of the client go to a step, too, and come away from it again',
    async () => {
      await hers.page
        .getByRole('button', { name: /^Attach a file to / })
        .first()
        .click();
      await hers.page.getByRole('dialog').getByText(CARE).first().waitFor();
      const file = { name: 'My plan.pdf', mimeType: 'application/pdf', buffer: PDF };
      await choose(hers, 'Add a new file', file);
      await hers.page.getByRole('button', { name: 'Remove My plan.pdf from here' }).waitFor();
      await coach.go(`/clients/${client.clientId}/plan`);
      await coach.page.getByRole('button', { name: 'Download My plan.pdf' }).waitFor();
      expect(
        await coach.page.getByRole('button', { name: 'Remove My plan.pdf from here' }).count(),
      ).toBe(0);
      await hers.page.getByRole('button', { name: 'Remove My plan.pdf from here' }).click();
      await hers.page
        .getByRole('button', { name: 'Download My plan.pdf' })
        .waitFor({ state: 'detached' });
    },
    MINUTES,
  );

  it(
    'and to sessions, where the client finds them at later and past ones, too',
    async () => {
      const { page } = coach;
      for (const id of sessionIds) {
        await coach.go(`/sessions/${id}`);
        await page.getByRole('button', { name: 'Attach a file to this session' }).click();
        const dialog = page.getByRole('dialog', { name: 'Attach a file to this session' });
        await dialog
          .getByRole('combobox', { name: 'File' })
          .or(dialog.getByLabel('File'))
          .first()
          .click();
        await page
          .getByRole('option', { name: /breathing/ })
          .first()
          .click();
        await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
        await page
          .getByRole('button', { name: 'Remove Evening breathing.wav from here' })
          .waitFor();
      }
      await hers.go('/coach');
      const files = hers.page.getByRole('region', { name: /^Files for your session / });
      const play = files.getByRole('button', { name: 'Play Evening breathing.wav' });
      await play.nth(1).waitFor();
      expect(await play.count()).toBe(2);
      await hers.page.getByRole('button', { name: /^Attach a file to your session / }).waitFor();
      await hers.page.getByRole('button', { name: 'Attach a file to your next session' }).waitFor();
    },
    MINUTES,
  );

  it(
    'are named by a template, and each plan of it brings them',
    async () => {
      const { page } = coach;
      const { id } = await publishedVersions(practice.owner, SHORT_PLAN);
      await coach.go(`/templates/${id}?part=ground`);
      const files = page.getByRole('region', { name: 'Files for this step' });
      await files.getByText(CARE).waitFor();
      await files.getByRole('combobox').or(files.getByRole('textbox')).first().click();
      await page.getByRole('option', { name: 'Evening breathing.wav' }).click();
      await files.getByRole('button', { name: 'Remove Evening breathing.wav' }).waitFor();
      await page.getByRole('button', { name: 'Take a walk' }).last().click();
      const atAction = page.getByRole('region', { name: 'Files for this action' });
      await atAction.getByRole('combobox').or(atAction.getByRole('textbox')).first().click();
      await page.getByRole('option', { name: 'Evening breathing.wav' }).click();
      await atAction.getByRole('button', { name: 'Remove Evening breathing.wav' }).click();
      await atAction
        .getByRole('button', { name: 'Remove Evening breathing.wav' })
        .waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Publish version 2?' });
      await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByText('Version 2 is published.').waitFor();

      await coach.go(`/templates/${id}/versions?from=1&to=2`);
      await page.getByText('Firm ground: Evening breathing.wav').waitFor();

      const other = await practice.client({ name: 'Ola Other' });
      const { template } = await practice.owner.ok<any>(
        'query($id: ID!) { template(id: $id) { latest { id } } }',
        { id },
      );
      const from = { content: undefined, templateVersionId: template.latest.id };
      await assign(stage.world, practice.owner, other, from);
      const theirs = await personAs(stage, other, 'phone', { locale: 'en-US' });
      await theirs.go('/plan');
      await theirs.page.getByRole('button', { name: 'Play Evening breathing.wav' }).waitFor();
      expect(
        await theirs.page.getByRole('button', { name: 'Play Evening breathing.wav' }).count(),
      ).toBe(1);
    },
    MINUTES,
  );
});
