import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makePractice, type TestPractice } from '../support/actors.js';
import {
  describePages,
  openStage,
  onStage,
  personAs,
  type Person,
  type Stage,
} from '../support/browser.js';
import { nineQuestions, published } from '../support/forms.js';
import { publishedVersion, SHORT_PLAN } from '../support/plans.js';

const MINUTES = 120_000;

describePages('A template and a form that go to a practice on another server', () => {
  let stage: Stage;
  let practice: TestPractice;
  let elsewhere: Stage;
  let importer: Person;
  let file = '';
  let author: Person;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    const [ground, ...others] = SHORT_PLAN.steps;
    const [walk, ...more] = ground!.actions;
    const letter = {
      ...walk,
      title: 'Write them a letter',
      guidance: '[Read](javascript:alert(1)) <img src=x onerror=alert(1)>',
      noReachReason: 'It is never sent.',
    };
    const content = {
      ...SHORT_PLAN,
      about: 'Back together in 30 days.',
      steps: [{ ...ground, actions: [letter, ...more] }, ...others],
    };
    await publishedVersion(practice.owner, content, 'Quiet evenings');
    const intro = 'You feel better in 30 days.';
    await published(practice.owner, nineQuestions({ intro }), 'The last two weeks');
    author = await personAs(stage, practice.owner, 'desktop');
  });
  beforeAll(async () => {
    elsewhere = await openStage();
    const other = await makePractice(elsewhere.world, 'Lake House');
    importer = await personAs(elsewhere, other.owner, 'desktop');
  }, MINUTES);
  afterAll(() => elsewhere?.close());

  it(
    'is exported with the name of its author, who agrees to that',
    async () => {
      const { page } = author;
      await author.go('/templates');
      await page.getByRole('link', { name: 'Quiet evenings', exact: true }).click();
      await page.getByRole('button', { name: 'More options' }).click();
      await page.getByRole('menuitem', { name: 'Export as a file' }).click();
      const consent = page.getByRole('checkbox', { name: /Put my name and my practice/ });
      expect(await consent.isChecked()).toBe(false);
      const anonymous = await downloaded(page);
      expect(anonymous.text).not.toMatch(/Olga|Harbour/);

      await page.getByRole('button', { name: 'More options' }).click();
      await page.getByRole('menuitem', { name: 'Export as a file' }).click();
      await consent.check();
      const { name, text } = await downloaded(page);
      expect(name).toBe('quiet-evenings-1.json');
      expect(JSON.parse(text).author).toEqual({ name: 'Olga Owner', practice: 'Harbour' });
      file = text;
      expect(author.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is refused with a sentence for each thing that is wrong, and nothing is left behind',
    async () => {
      const { page } = importer;
      await importer.go('/templates');
      await page.getByRole('button', { name: 'Import' }).click();
      const dialog = page.getByRole('dialog', { name: 'Import a template' });
      const send = () => dialog.getByRole('button', { name: 'Import' }).click();
      await send();
      await dialog.getByText('Choose a file or paste its text first.').waitFor();
      const broken = (change: (copy: any) => void) => {
        const copy = JSON.parse(file);
        change(copy);
        return JSON.stringify(copy);
      };
      for (const [text, ...sentences] of [
        ['{"half": ', 'This isn’t a complete Footing file.'],
        ['{"format": "photo"}', 'This isn’t a template from Footing.'],
        [
          broken((copy) => {
            delete copy.content.steps[0].title;
            copy.content.steps[1].actions[0].required = 'yes';
          }),
          'There are 2 problems in the file:',
          'Step 1, “title”: This is missing.',
          'Step 2, action 1, “required”: Use true or false.',
        ],
        [
          broken((copy) => (copy.content.steps[1].opens[1].floor = 0)),
          'There’s a problem in the file:',
          '“A smile”: The minimum before outreach must be at least 1 day.',
        ],
        [
          broken((copy) => (copy.content.steps[0].actions[3].questionnaire = 'moon')),
          'This uses a questionnaire that you don’t have in Footing.',
        ],
      ] as const) {
        await dialog.getByRole('textbox', { name: /paste the text/ }).fill(text);
        await send();
        const alert = dialog.getByRole('alert');
        for (const sentence of sentences) await alert.getByText(sentence).waitFor();
      }
      await choose(page, 'large.json', 'x'.repeat(1_000_001));
      await dialog.getByText('This file is larger than 1 MB.').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'No templates of your own yet' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'No templates of your own yet' }).waitFor();
      expect(importer.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'becomes a draft that says where it comes from, what it promises, and who answers for it now',
    async () => {
      const { page } = importer;
      await page.getByRole('button', { name: 'Import' }).click();
      const dialog = page.getByRole('dialog', { name: 'Import a template' });
      await choose(page, 'a.json', file);
      await dialog.getByText('Chosen: a.json').waitFor();
      await dialog.getByRole('button', { name: 'Import' }).click();
      await page.getByRole('heading', { name: 'Quiet evenings', level: 1 }).waitFor();
      await page.getByText(/^From a file by Olga Owner, Harbour, exported /).waitFor();
      await page.getByText(/^1 action gives a reason why it doesn’t reach out\./).waitFor();
      await page.getByText('Not published yet').waitFor();
      await page.getByText('1 thing to double-check').click();
      await page.getByText('About this template: “in 30 days” (a promise?)').waitFor();
      await page.goto(`${page.url().split('?')[0]}?view=read`);
      await page.getByRole('heading', { name: 'Write them a letter' }).waitFor();
      expect(await page.locator('main img, main a[href^="javascript:"]').count()).toBe(0);
      await importer.visit('/templates');
      await page.getByRole('link', { name: 'Quiet evenings', exact: true }).waitFor();
      expect(importer.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is a form that is exported, refused with what is wrong, and imported as a draft',
    async () => {
      await author.go('/templates/forms');
      await author.page.getByRole('link', { name: 'The last two weeks' }).click();
      await author.page.getByRole('button', { name: 'More' }).click();
      await author.page.getByRole('menuitem', { name: 'Export as a file' }).click();
      const { name, text } = await downloaded(author.page);
      expect(name).toBe('the-last-two-weeks-1.json');
      expect(text).not.toMatch(/Olga|Harbour/);

      const { page } = importer;
      await importer.visit('/templates/forms');
      await page.getByRole('button', { name: 'Import' }).click();
      const dialog = page.getByRole('dialog', { name: 'Import a form' });
      const broken = JSON.parse(text);
      broken.content.questions[8].choices[1].showsHelp = false;
      for (const [pasted, sentence] of [
        [file, 'This isn’t a form from Footing.'],
        [
          JSON.stringify(broken),
          'Question 9, choice 2: Anything that notifies you has to show crisis help to your client, too.',
        ],
      ] as const) {
        await dialog.getByRole('textbox', { name: /paste the text/ }).fill(pasted);
        await dialog.getByRole('button', { name: 'Import' }).click();
        await dialog.getByRole('alert').getByText(sentence).waitFor();
      }
      await choose(page, 'a.json', text);
      await dialog.getByRole('button', { name: 'Import' }).click();
      await page.getByRole('heading', { name: 'The last two weeks', level: 1 }).waitFor();
      await page.getByText(/^From a file, exported /).waitFor();
      await page.getByText('Not published yet').waitFor();
      await page.getByText('1 thing to double-check').click();
      await page.getByText('About this form: “in 30 days” (a promise?)').waitFor();
      expect([...importer.troubles, ...author.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const choose = (page: Page, name: string, text: string) =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
  const saved = await download;
  await page.getByText('The file is in your downloads.').first().waitFor();
  return {
    name: saved.suggestedFilename(),
    text: await readFile(await saved.path(), 'utf8'),
  };
}
