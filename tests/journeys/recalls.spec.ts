import { expect, it } from '@jest/globals';
import { newId, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { assign, publishedVersion, SHORT_PLAN } from '../support/plans.js';

const MINUTES = 120_000;
const REASON = 'The wait before the smile was too short for two clients.';
const UPDATE =
  'Your plan needs an update, so reaching out is paused. Your coach can tell you more.';

describePages('A version that is recalled in the middle of a step', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'pauses outreach on the client’s pages, and Today of the coach says so',
    async () => {
      const coach = await practice.coach('Ada Coach');
      const client = await practice.client({ name: 'Mara Client', coach });
      const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
      const opens = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
      const content = { ...SHORT_PLAN, steps: [{ ...smile, opens }] };
      const templateId = newId(stage.world);
      const { publishTemplate } = await coach.ok<any>(
        `mutation ($made: CreateTemplateInput!, $saved: SaveDraftInput!, $id: ID!) {
           createTemplate(input: $made) { __typename }
           saveDraft(input: $saved) { __typename }
           publishTemplate(templateId: $id, version: 2) { ... on Template { versions { id } } }
           shareTemplate(templateId: $id, shared: true) { __typename } }`,
        {
          made: { id: templateId, title: 'A gentle smile' },
          saved: { templateId, version: 1, content },
          id: templateId,
        },
      );
      const [{ id: templateVersionId }] = publishTemplate.versions;
      const input = { templateVersionId, content: undefined };
      await assign(stage.world, coach, client, input);
      await stage.move({ days: 1 });
      const hers = await personAs(stage, client, 'phone');
      await hers.go('/plan');
      const gift = hers.page.getByRole('checkbox', { name: 'Send it' });
      await gift.waitFor();

      const owner = await personAs(stage, practice.owner, 'desktop');
      await owner.go(`/templates/${templateId}`);
      await owner.page.getByRole('link', { name: 'Versions of this template' }).click();
      await owner.page.getByRole('button', { name: 'Recall version 1' }).press('Enter');
      const dialog = owner.page.getByRole('dialog', { name: 'Recall version 1?' });
      await dialog.getByText('You can’t undo a recall.').waitFor();
      await dialog.getByRole('button', { name: 'Recall version 1' }).click();
      await dialog.getByText('Add a reason.').waitFor();
      await dialog.getByRole('textbox', { name: 'Why are you recalling it?' }).fill(REASON);
      await dialog.getByRole('button', { name: 'Recall version 1' }).click();
      await dialog.waitFor({ state: 'detached' });
      await owner.page.getByText('A recall is final.').waitFor();
      await owner.page.getByText(REASON).waitFor();
      expect(await owner.page.getByRole('button', { name: 'Recall version 1' }).count()).toBe(0);

      for (const path of ['/plan', '/today']) {
        await hers.go(path);
        await hers.page.getByText(UPDATE).first().waitFor();
        expect(await gift.count()).toBe(0);
        expect(await hers.page.getByText('too short').count()).toBe(0);
      }

      const adas = await personAs(stage, coach, 'desktop');
      await adas.go('/today');
      await adas.page
        .getByText('is on a recalled template version, so outreach is paused')
        .waitFor();
      await adas.go(`/clients/${client.clientId}`);
      await adas.page.getByText(`Why: ${REASON}`).waitFor();
      await adas.page.getByText('Mara reads only that the plan needs an update.').waitFor();
      expect([...hers.troubles, ...owner.troubles, ...adas.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is found by an owner among the templates in use, also if its coach never shared it',
    async () => {
      const coach = await practice.coach('Ben Coach');
      const client = await practice.client({ name: 'Kim Client', coach });
      const templateVersionId = await publishedVersion(coach, SHORT_PLAN, 'Only mine');
      await assign(stage.world, coach, client, {
        ...{ templateVersionId, content: undefined, title: 'Two steps for Kim' },
      });
      const owner = await personAs(stage, practice.owner, 'phone');
      const { page } = owner;
      await owner.go('/templates');
      await page.getByRole('link', { name: 'Templates in use' }).click();
      await page.getByRole('heading', { name: 'Two steps for Kim, version 1' }).waitFor();
      expect(await page.getByText('Only mine').count()).toBe(0);
      await page.getByRole('button', { name: 'Recall version 1 of “Two steps for Kim”' }).click();
      const dialog = page.getByRole('dialog', { name: 'Recall version 1?' });
      await dialog.getByRole('textbox', { name: 'Why are you recalling it?' }).fill(REASON);
      await dialog.getByRole('button', { name: 'Recall version 1' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(`Why: ${REASON}`).first().waitFor();
      await page
        .getByRole('button', { name: 'Recall version 1 of “Two steps for Kim”' })
        .waitFor({ state: 'detached' });
      expect(owner.troubles).toEqual([]);
    },
    MINUTES,
  );
});
