import { expect } from '@jest/globals';
import type { Route } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { published, publishCopies, worksheet } from '../support/forms.js';
import { ACTION, actionOf, assign, planOf } from '../support/plans.js';

const WRITTEN = 'I called my sister back, and I slept.';

describePages('A form as an action of a plan', () => {
  let stage: Stage;
  let practice: TestPractice;
  let coach: Actor;
  let client: Actor;
  let onDesktop: Person;
  let onPhone: Person;
  let templateId: string;
  let planId: string;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    coach = practice.owner;
    client = await practice.client({ name: 'Mara Client' });
    const form = await published(coach, worksheet({ readers: 'COACH' }), 'Your week in words');
    await publishCopies(stage.world, form, 120);
    onDesktop = await personAs(stage, coach, 'desktop');
    onPhone = await personAs(stage, client, 'phone');
  });

  chapter('is found in a template among more forms than a list shows', async () => {
    const { page } = onDesktop;
    const action = { ...ACTION, key: 'look', kind: 'QUESTIONNAIRE', title: 'Look at the week' };
    const { createTemplate } = await coach.ok<any>(
      `mutation { createTemplate(input: { title: "With a form" }) { ... on Template { id } } }`,
    );
    templateId = createTemplate.id;
    const step = { key: 'first', title: 'First', purpose: '', guidance: '', outreach: false };
    const content = { about: '', steps: [{ ...step, opens: [], actions: [action] }] };
    await coach.ok(
      `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
      { input: { templateId, version: 1, content } },
    );
    await onDesktop.go(`/templates/${templateId}?part=first`);
    await page.getByRole('button', { name: /^Look at the week/ }).click();
    const field = page.getByRole('combobox', { name: 'Questionnaire or form' });
    await field.click();
    await page.getByRole('option', { name: 'A form 1', exact: true }).waitFor();
    expect(await page.getByRole('option', { name: 'Your week in words' }).count()).toBe(0);
    await field.fill('week in');
    await page.getByRole('option', { name: 'Your week in words' }).click();
    await page.getByText('Plans keep this version of the form').waitFor();
    // The chosen one stays when another search does not find it.
    await field.fill('A form 11');
    await page.getByRole('option', { name: 'A form 119' }).waitFor();
    await field.press('Escape');
    await page.getByText('Saved', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 1 is published.').waitFor();

    await onDesktop.go(`/clients/${client.clientId}/forms`);
    await page.getByRole('button', { name: 'Send a form' }).click();
    const form = page.getByRole('dialog').getByRole('combobox', { name: 'Form' });
    await form.fill('week in');
    await page.getByRole('option', { name: 'Your week in words' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sent. Mara sees it on Today.').waitFor();
  });

  chapter(
    'keeps what is typed without a connection, also when the page is loaded again',
    async () => {
      const { template } = await coach.ok<any>(
        `query ($id: ID!) { template(id: $id) { versions { id } } }`,
        { id: templateId },
      );
      const [{ id: templateVersionId }] = template.versions;
      const plan = await assign(stage.world, coach, client, {
        templateVersionId,
        content: undefined,
      });
      planId = plan.id;
      const { page } = onPhone;
      await onPhone.go('/today');
      await page.getByRole('link', { name: /Answer the questions/ }).click();
      await page.getByRole('button', { name: 'Start' }).click();
      const field = page.getByRole('textbox', { name: 'What are you proud of this week?' });
      await field.waitFor();
      const cut = (route: Route) =>
        route.request().postData()?.includes('SaveFormAnswers') ? route.abort() : route.continue();
      await page.route('**/graphql', cut);
      await field.fill(WRITTEN);
      const stored = () =>
        Object.entries(localStorage).filter(([key]) => key.startsWith('footing.kept.'));
      await page.waitForFunction(() =>
        Object.keys(localStorage).some((key) => key.startsWith('footing.kept.')),
      );
      for (const [, value] of await page.evaluate(stored)) expect(value).not.toContain('sister');
      await page.reload();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'How many hours did you sleep?' })
        .waitFor();
      await page.getByText('Your answers are on this device').waitFor();
      await page.getByRole('button', { name: 'Back' }).click();
      await field.waitFor();
      expect(await field.inputValue()).toBe(WRITTEN);

      // Once there is a connection, it is sent from whatever page is open.
      await page.unroute('**/graphql', cut);
      await onPhone.go('/check-in');
      await page.waitForFunction(
        () => !Object.keys(localStorage).some((key) => key.startsWith('footing.kept.')),
      );
      await onPhone.go('/forms');
      await page.getByText('From your plan, started').waitFor();
    },
  );

  chapter('completes its action when it is finished, and can be read there', async () => {
    const { page } = onPhone;
    const done = actionOf(await planOf(client, planId), 'look');
    await onPhone.go(`/plan/questions/${done.id}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1, name: 'How many hours did you sleep?' }).waitFor();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText(WRITTEN).waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { level: 1, name: 'You finished this form' }).waitFor();
    await page.getByText(WRITTEN).waitFor();
    expect(actionOf(await planOf(client, planId), 'look').status).toBe('DONE');
    await onPhone.go(`/plan/questions/${done.id}`);
    await page.getByText('You finished this form.').waitFor();
    await page.getByRole('link', { name: 'See your answers' }).click();
    await page.getByText(WRITTEN).waitFor();
    expect([...onDesktop.troubles]).toEqual([]);
  });
});
