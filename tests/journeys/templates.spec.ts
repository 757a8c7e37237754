import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign, publishedVersions, SHORT_PLAN } from '../support/plans.js';
import { inTheDark, violations } from '../web/looking.js';

const MINUTES = 120_000;
const COUNT = 60;

const [ground, , self] = SHORT_PLAN.steps;
/** With other words and a longer due date in the first step, and the second step replaced. */
const REVISED_PLAN = {
  ...SHORT_PLAN,
  steps: [
    {
      ...ground!,
      purpose: 'Sit down.',
      actions: ground!.actions.map((action) =>
        action.key === 'walk' ? { ...action, dueAfterDays: 5 } : action,
      ),
    },
    { ...self!, key: 'rest', title: 'A quiet week', opens: [], actions: [] },
    self!,
  ],
};

describePages('A practice with many templates', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    for (let count = 1; count <= COUNT; count += 1) {
      const title = `Path ${String(count).padStart(2, '0')}`;
      await practice.owner.ok(
        `mutation ($input: CreateTemplateInput!) { createTemplate(input: $input) { __typename } }`,
        { input: { title } },
      );
    }
    await publish(practice.owner, 'Évening walks', 'For those who cannot sleep');
  });

  async function publish(author: Actor, title: string, summary: string) {
    const templateId = newId(stage.world);
    await author.ok(
      `mutation ($made: CreateTemplateInput!, $saved: SaveDraftInput!, $id: ID!) {
         createTemplate(input: $made) { __typename }
         saveDraft(input: $saved) { __typename }
         publishTemplate(templateId: $id, version: 2) { __typename } }`,
      {
        made: { id: templateId, title },
        saved: { templateId, version: 1, summary, content: SHORT_PLAN },
        id: templateId,
      },
    );
    return templateId;
  }

  it(
    'shows them page by page, and finds one by a word of its summary',
    async () => {
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = coach;
      await coach.go('/templates');
      await template(page, 'Path 01').waitFor();
      expect(await template(page, `Path ${COUNT}`).count()).toBe(0);
      await page.getByRole('button', { name: 'Show more' }).press('Enter');
      await template(page, `Path ${COUNT}`).waitFor();
      expect(await template(page, 'Path 01').count()).toBe(1);

      await page.keyboard.press('/');
      await page.keyboard.type('cannot sleep');
      await template(page, 'Path 01').waitFor({ state: 'detached' });
      await template(page, 'Évening walks').waitFor();
      await page.reload();
      await template(page, 'Évening walks').waitFor();
      expect(await template(page, 'Path 01').count()).toBe(0);

      await page.keyboard.press('/');
      await page.keyboard.type(' xyz');
      await page.getByRole('heading', { name: 'No matches' }).waitFor();
      await page.getByRole('button', { name: 'Clear search' }).last().click();
      await template(page, 'Path 01').waitFor();

      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Search', exact: true }).fill('evening');
      await page.getByRole('dialog').getByRole('button', { name: 'Évening walks' }).click();
      await page.waitForURL(/\/templates\/[\da-f-]+$/);
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it.each(['desktop', 'phone'] as const)(
    'shows one in full above the list, on a %s',
    async (device) => {
      const coach = await personAs(stage, practice.owner, device);
      const { page } = coach;
      await coach.go('/templates?q=evening');
      const opener = page.getByRole('button', { name: 'Preview “Évening walks”' });
      await opener.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Évening walks' });
      await dialog.getByRole('heading', { name: 'A smile' }).waitFor();
      await dialog.getByText('For those who cannot sleep').waitFor();
      await dialog.getByText('Take a walk').waitFor();
      await dialog
        .getByText(/^3 days have passed since/)
        .first()
        .waitFor();
      const { width, height } = (await dialog.boundingBox())!;
      const screen = page.viewportSize()!;
      if (device === 'phone') expect([width, height]).toEqual([screen.width, screen.height]);
      else expect(width).toBeLessThan(screen.width);
      expect(await page.getByRole('dialog').evaluate(overflows)).toBe(false);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=evening');
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'filters them by the tags that a coach gives and that the library has',
    async () => {
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = coach;
      await coach.go('/templates?q=evening');
      await template(page, 'Évening walks').click();
      const field = page.locator('input').and(page.getByLabel('Tags', { exact: true }));
      await field.fill('Breakup');
      await field.press('Enter');
      await page.keyboard.type('Sleep');
      await page.keyboard.press('Enter');
      await page.getByText('Tags saved.').first().waitFor();
      await coach.answered();
      await coach.go('/templates?q=evening');
      const own = page.getByRole('list', { name: 'Tags of “Évening walks”' });
      await own.waitFor();
      expect(await own.getByRole('button').allInnerTexts()).toEqual(['Breakup', 'Sleep']);
      await coach.go('/templates');
      const menu = page.getByRole('button', { name: 'Tag', exact: true });
      await menu.press('Enter');
      await page.getByRole('menuitemradio', { name: 'Breakup' }).press('Enter');
      await template(page, 'Path 01').waitFor({ state: 'detached' });
      await template(page, 'Évening walks').waitFor();
      expect(await template(page, 'Letting go').count()).toBe(1);
      expect(await template(page, 'Second time around').count()).toBe(0);

      await page.reload();
      await page.getByRole('button', { name: 'Tag: Breakup' }).waitFor();
      const tags = page.getByRole('list', { name: 'Tags of “Letting go”' });
      await tags.getByRole('button', { name: 'letting go' }).press('Enter');
      await template(page, 'Évening walks').waitFor({ state: 'detached' });
      await page.goBack();
      await template(page, 'Évening walks').waitFor();
      await coach.go('/templates?tag=nothing');
      await page.getByText('No template is tagged “nothing.”').waitFor();
      await page.getByRole('button', { name: 'Show all templates' }).press('Enter');
      await template(page, 'Path 01').waitFor();
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it.each(['desktop', 'phone'] as const)(
    'shows two versions side by side, by keyboard on a %s',
    async (device) => {
      const { id } = await publishedVersions(practice.owner, SHORT_PLAN, REVISED_PLAN);
      const coach = await personAs(stage, practice.owner, device);
      const { page } = coach;
      await coach.go(`/templates/${id}/versions`);
      await page.getByRole('link', { name: 'What changed in version 2' }).press('Enter');
      await page.waitForURL(/\?from=1&to=2$/);
      await page.getByText('1 step added, 1 step removed, 1 step changed.').waitFor();
      const ground = page.getByRole('listitem').filter({ hasText: 'Firm ground' });
      const purpose = ground.getByRole('group', { name: 'Purpose' });
      expect(await purpose.locator('del').allInnerTexts()).toEqual(['Slow']);
      expect(await purpose.locator('ins').allInnerTexts()).toEqual(['Sit']);
      await ground.getByRole('heading', { name: 'Take a walk' }).waitFor();
      const [before, after] = await Promise.all(
        ['Version 1', 'Version 2'].map((name) =>
          purpose.getByText(name).locator('xpath=..').boundingBox(),
        ),
      );
      if (device === 'phone') expect(after!.y).toBeGreaterThan(before!.y);
      else expect(after!.x).toBeGreaterThan(before!.x);
      expect(await page.locator('html').evaluate(overflows)).toBe(false);

      const other = page.getByRole('combobox', { name: 'With' });
      await other.focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/\?from=1&to=draft$/);
      await page.getByRole('combobox', { name: 'Compare' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('heading', { name: 'No differences' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'No differences' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Published versions' }).waitFor();
      await coach.go(`/templates/${id}/versions?from=1&to=9`);
      await page.getByRole('heading', { name: 'This version doesn’t exist' }).waitFor();
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it.each(['desktop', 'phone'] as const)(
    'counts what became of the plans of one, on a %s',
    async (device) => {
      const coach = await practice.coach('Ada Coach');
      const { id, versions } = await publishedVersions(coach, SHORT_PLAN, REVISED_PLAN);
      const adas = await personAs(stage, coach, device);
      const { page } = adas;
      await adas.go(`/templates/${id}/outcomes`);
      await page.getByRole('heading', { name: 'Not enough plans yet' }).waitFor();
      for (const [version, count] of [
        [versions[0], 5],
        [versions[1], 7],
      ] as const) {
        for (let each = 0; each < count; each += 1) {
          const one = await practice.client({ coach });
          const input = { templateVersionId: version, content: undefined };
          const plan = await assign(stage.world, coach, one, input);
          if (version === versions[1] && each < 2) await endPlan(one, plan.id);
        }
      }
      await adas.go(`/templates/${id}/versions`);
      await page.getByRole('link', { name: 'Outcomes' }).press('Enter');
      await page.getByText('Your clients’ plans that use this template.').waitFor();
      const places = page.getByRole('table', { name: 'Where plans are: Version 2' });
      const ground = places.getByRole('row', { name: /^Firm ground/ });
      await ground.waitFor();
      expect(await ground.getByRole('cell').allInnerTexts()).toEqual(['5', 'Hidden', 'Hidden']);
      await page.getByText('Hidden, because few plans have ended.').first().waitFor();
      await page.getByText('No plan has ended yet.').waitFor();
      await page.getByRole('table', { name: 'Where plans are: All versions' }).waitFor();
      expect(await page.locator('html').evaluate(overflows)).toBe(false);
      expect(await violations(page)).toEqual([]);
      expect(await inTheDark(page, () => violations(page))).toEqual([]);
      expect(adas.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'lists only published ones to assign, and keeps the chosen one on a phone',
    async () => {
      const coach: Person = await personAs(stage, practice.owner, 'phone');
      const { page } = coach;
      await coach.go(`/clients/${client.clientId}/assign`);
      await page.getByRole('radio', { name: /Évening walks/ }).check();
      await page.getByRole('button', { name: 'Assign to Mara' }).waitFor();
      const choice = page
        .getByRole('group', { name: /^(Your templates|Library)$/ })
        .getByRole('radio');
      expect(await choice.count()).toBe(1);
      await page.getByRole('button', { name: 'Choose another' }).click();
      const titles = await choice.evaluateAll((all) =>
        all.map((one) => (one as HTMLInputElement).labels![0]!.innerText),
      );
      expect(titles.filter((title) => title.startsWith('Path'))).toEqual([]);
      expect(titles.length).toBeGreaterThan(1);
      expect(await page.getByRole('radio', { name: /Évening walks/ }).isChecked()).toBe(true);
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'asks for the first step of a new template, and for nothing else',
    async () => {
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = coach;
      await coach.go('/templates');
      await page.getByRole('button', { name: 'New template' }).click();
      await page.getByRole('button', { name: 'Create template' }).click();
      await page.getByText('Add a title so you can find it again.').waitFor();
      await page.getByRole('textbox', { name: 'Title' }).fill('From scratch');
      await page.getByRole('button', { name: 'Create template' }).click();
      await page.getByText('No steps yet. Add the first one here.').waitFor();
      expect(await page.getByRole('region', { name: 'Problems' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByText('Add at least one step before publishing.').waitFor();
      await page.keyboard.type('Quiet days');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Step 1' }).waitFor();
      expect(await page.getByText('No steps yet').count()).toBe(0);
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'settles a change in two tabs, and leaves no message of it on either page',
    async () => {
      const id = await publish(practice.owner, 'In two tabs', 'Before');
      const coach = await personAs(stage, practice.owner, 'desktop');
      await coach.go(`/templates/${id}`);
      const first = coach.page;
      const second = await coach.context.newPage();
      await second.goto(first.url());
      await summary(second).waitFor();
      await change(first, 'From the first tab');
      await change(second, 'From the second tab');
      const conflict = second.getByRole('alert', { name: 'Two versions of this template' });
      await conflict.getByText('Template: summary').waitFor();
      const saved = isSaved(second);
      await conflict.getByRole('button', { name: 'Keep this one' }).click();
      await saved;
      await conflict.waitFor({ state: 'detached' });
      await second.getByText('Saved', { exact: true }).waitFor();

      // The first tab does not know of it yet.
      await pressPublish(first);
      await first
        .getByText(/^Nothing was published: this template was changed in another tab/)
        .waitFor();
      expect(await summary(first).inputValue()).toBe('From the second tab');
      for (const page of [first, second]) {
        expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
      }
      await pressPublish(first);
      await first.getByText('Version 2 is published. You can assign it now.').waitFor();
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'marks what is missing before assigning, until it is there',
    async () => {
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = coach;
      await coach.go(`/clients/${client.clientId}/assign`);
      await page.getByRole('radio', { name: /Évening walks/ }).check();
      const title = page.getByRole('textbox', { name: 'Plan title' });
      await title.fill('');
      await page.getByRole('button', { name: 'Assign to Mara' }).click();
      const message = page.getByText('Fix the marked fields before assigning.');
      await message.waitFor();
      await page.getByText('Add a title.').waitFor();
      await title.fill('Evenings');
      await message.waitFor({ state: 'detached' });
      expect(await page.getByText('Add a title.').count()).toBe(0);
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );
});

const endPlan = (client: Actor, planId: string) =>
  client.ok(
    `mutation ($id: ID!) { endPlan(input: { planId: $id, ending: LET_GO }) { __typename } }`,
    { id: planId },
  );

const summary = (page: Page) => page.getByRole('textbox', { name: 'Summary' });

const isSaved = (page: Page) =>
  page.waitForResponse((response) => response.request().postData()?.includes('saveDraft') ?? false);

/** Whether something is wider than the dialog. */
const overflows = (dialog: Element) => dialog.scrollWidth > dialog.clientWidth + 1;

async function change(page: Page, text: string) {
  const saved = isSaved(page);
  await summary(page).fill(text);
  await saved;
}

async function pressPublish(page: Page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
}

const template = (page: Page, title: string) =>
  page.getByRole('link', { name: title, exact: true });
