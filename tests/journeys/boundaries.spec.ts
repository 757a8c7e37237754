import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';

const MINUTES = 120_000;

describePages('A request for no contact', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'is recorded by the client, and a looser boundary waits three days and then for the coach',
    async () => {
      const client = await practice.client({ name: 'Mara Client', boundary: 'OPEN' });
      const hers = await personAs(stage, client, 'phone');
      const coach = await personAs(stage, practice.owner, 'desktop');
      await hers.go('/you');
      await hers.page.getByRole('link', { name: 'The other person', exact: true }).click();
      await button(hers.page, 'They asked for no contact').click();
      await hers.page.getByText('and then your coach’s confirmation').waitFor();
      await button(hers.page, 'Record it').click();
      await hers.page.getByText('The steps that are just for you continue.').waitFor();

      const path = `/clients/${client.clientId}`;
      await coach.go(path);
      const panel = coach.page.getByRole('region', { name: 'What the other person wants' });
      await button(panel, 'Edit').click();
      await coach.page.getByRole('radio', { name: 'Practical contact only' }).check();
      await coach.page.getByText('It takes effect when a coach confirms it here').waitFor();
      await coach.page.getByLabel('How do you know?').fill('They wrote about the school.');
      await button(coach.page.getByRole('dialog'), 'Save').click();
      await panel
        .getByText('“Practical contact only” is recorded. A coach can confirm it')
        .waitFor();
      expect(await button(panel, 'Confirm the change').count()).toBe(0);

      await stage.move({ hours: 73 });
      await coach.visit(path);
      await panel.getByText('is recorded and waiting for a coach to confirm it').waitFor();
      await hers.visit('/you/other-person');
      await hers.page.getByText('Asked for no contact').first().waitFor();
      await hers.page.getByText('is recorded and waiting for a coach to confirm it').waitFor();

      await button(panel, 'Confirm the change').click();
      await coach.page.getByText('The change is confirmed.').waitFor();
      await button(panel, 'Confirm the change').waitFor({ state: 'detached' });
      await hers.visit('/you/other-person');
      await hers.page.getByText('You’re in touch about practical things only.').waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const button = (within: Page | ReturnType<Page['locator']>, name: string) =>
  within.getByRole('button', { name, exact: true });
