import { expect, it } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign } from '../support/plans.js';

const MINUTES = 120_000;

describePages('Contact with the other person', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    await assign(stage.world, practice.owner, client);
    await practice.owner.ok(
      `mutation($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`,
      { input: { clientId: client.clientId, boundary: 'OPEN', reason: 'They talk.' } },
    );
    await stage.move({ days: 4 });
    hers = await personAs(stage, client, 'phone');
    coach = await personAs(stage, practice.owner, 'desktop');
  });

  it(
    'is agreed on, logged with one tap, and gets kind words above the allowance',
    async () => {
      await coach.go(`/clients/${client.clientId}`);
      await coach.page.getByRole('button', { name: 'Set a limit' }).click();
      await coach.page.getByLabel('How many contacts').fill('1');
      await coach.page.getByRole('button', { name: 'Save' }).click();
      await coach.page.getByText(/agreed to reach out no more than once in 7 days\./).waitFor();

      const { page } = hers;
      await hers.go('/check-in');
      const link = page.getByRole('link', { name: 'Were you in touch?' });
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 400));
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
      await link.click();
      await page.getByText('You agreed to reach out no more than once in 7 days.').waitFor();
      await page
        .getByText(/^Only you can read this log in Footing\. If .* a court can ask for it\.$/)
        .waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.getByRole('button', { name: 'I did' }).click();
      await page.getByText('It’s saved.').waitFor();
      await page.getByText('You’ve reached your contact limit.').waitFor();
      expect(await page.getByText('It happens.').count()).toBe(0);
      await page.getByRole('button', { name: 'No, only me' }).click();
      await page.getByText('Only you can see them.').waitFor();

      await stage.move({ minutes: 20 });
      await page.getByRole('button', { name: 'Log another' }).click();
      await page.getByRole('button', { name: 'Call', exact: true }).click();
      await page.getByRole('button', { name: 'I did' }).click();
      await page.getByText(/^You called .* today\. It happens\./).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Undone.').waitFor();
      await page.getByText('You called.').waitFor({ state: 'hidden' });
    },
    MINUTES,
  );

  it(
    'is queued offline and sent once when the connection returns',
    async () => {
      const { page, context } = hers;
      await context.setOffline(true);
      await page.getByRole('button', { name: 'In person' }).click();
      await page.getByRole('button', { name: 'did', exact: false }).last().click();
      await page.getByText('It’s saved on this device. We’ll send it').waitFor();
      await context.setOffline(false);
      await page.getByText('The other person made contact in person').waitFor();
      const { rows } = await stage.world.owner.query(
        `select begun_by, means from contacts where client_id = $1 order by begun_by`,
        [client.clientId],
      );
      expect(rows).toEqual([
        { begun_by: 'CLIENT', means: 'MESSAGE' },
        { begun_by: 'OTHER', means: 'IN_PERSON' },
      ]);
      expect(
        await page.evaluate(
          () => Object.keys(localStorage).filter((key) => key.startsWith('footing.kept.')).length,
        ),
      ).toBe(0);
    },
    MINUTES,
  );

  it(
    'shows full texts on a phone, and says once that it is offline until it is online again',
    async () => {
      const { page, context } = hers;
      await page.getByRole('button', { name: 'Log another' }).click();
      const theirs = page.getByRole('button', { name: 'The other person did' });
      // The longest allowed name.
      await theirs.locator('span span').evaluate((label) => {
        label.textContent = 'Maximilian-Alexander Bartholomew did';
      });
      expect(await page.getByRole('button', { name: 'Maximilian' }).evaluate(isWhole)).toBe(true);

      await hers.go('/plan');
      await page.getByRole('checkbox').first().click();
      const undo = page.getByRole('button', { name: 'Undo' });
      await undo.waitFor();
      expect(await undo.evaluate(isWhole)).toBe(true);
      await undo.click();
      await page.getByText(/^Done: /).waitFor({ state: 'detached' });

      // The banner does not promise to keep what is not stored.
      await page.getByRole('checkbox', { checked: false }).first().waitFor();
      await context.setOffline(true);
      await page.getByText(/^You’re offline\. .* sent later\./).waitFor();
      await page.getByRole('checkbox').first().click();
      await page.getByText(/^Done: .+ Saved on this device\. We’ll send it/).waitFor();
      await page.getByText('1 thing you entered hasn’t been sent yet.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('checkbox', { checked: false }).first().waitFor();
      await context.setOffline(false);
      await page.waitForFunction(
        () => !Object.keys(localStorage).some((key) => key.startsWith('footing.kept.')),
      );

      await hers.go('/you/readers');
      const choice = page.getByRole('switch', { name: 'Let Olga Owner see my contact log' });
      await choice.waitFor();
      await context.setOffline(true);
      const problem = page.getByText('We can’t reach Footing right now.');
      for (let times = 0; times < 3; times += 1) {
        const failed = page.waitForEvent('requestfailed');
        await choice.click();
        await failed;
        await choice.and(page.locator(':enabled')).waitFor();
        await problem.first().waitFor();
      }
      expect(await problem.count()).toBe(1);
      await context.setOffline(false);
      await problem.waitFor({ state: 'detached', timeout: 5_000 });
    },
    MINUTES,
  );

  it(
    'is visible to the coach while the client shares it, and leaves the screen when she stops',
    async () => {
      await coach.go(`/clients/${client.clientId}/contact`);
      await coach.page.getByText('hasn’t shared a contact log with you').waitFor();
      await hers.go('/you/readers');
      const choice = hers.page.getByRole('switch', { name: 'Let Olga Owner see my contact log' });
      await choice.click();
      await hers.page.getByText('only you can see your log, including earlier entries.').waitFor();
      await coach.go(`/clients/${client.clientId}/contact`);
      await coach.page.getByText('Mara sent a message.').waitFor();
      await choice.click();
      await hers.page
        .getByText('only you can see your log, including earlier entries.')
        .waitFor({ state: 'hidden' });
      await coach.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await coach.page.getByText('hasn’t shared a contact log with you').waitFor();
      expect(await coach.page.getByText('Mara sent a message.').count()).toBe(0);
      expect([...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

/** Whether no text is cut off. */
const isWhole = (element: HTMLElement | SVGElement): boolean =>
  [element, ...element.querySelectorAll('*')].every(
    ({ scrollWidth, clientWidth }) => clientWidth === 0 || scrollWidth <= clientWidth,
  );
