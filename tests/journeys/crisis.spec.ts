import type { RequestListener } from 'node:http';
import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { actionOf, assign, planOf, SHORT_PLAN } from '../support/plans.js';

const MINUTES = 180_000;
const QUESTIONS = 12;
const KEPT = 'It’s saved on this device. We’ll send it when you’re back online.';

describePages('A crisis at night', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage(
    (opened) => {
      ({ stage, practice } = opened);
    },
    { at: '2026-03-02T23:30:00Z' },
  );

  it(
    'a client who was blocked says so in the outreach step: it closes immediately and the coach is notified',
    async () => {
      const client = await practice.client({ name: 'Mara Client', boundary: 'OPEN' });
      const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
      const opens = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
      const actions = smile.actions.map((action) =>
        action.key === 'ready' ? { ...action, reach: 'NO' } : action,
      );
      const content = { ...SHORT_PLAN, steps: [{ ...smile, opens, actions }] };
      const plan = await assign(stage.world, practice.owner, client, { content });
      await stage.move({ days: 1 });
      const hers = await personAs(stage, client, 'phone');
      const coach = await personAs(stage, practice.owner, 'desktop');
      const { page } = hers;
      await coach.go('/today');
      const needs = coach.page.getByRole('region', { name: 'Who needs you' });
      expect(await needs.getByText('Mara Client').count()).toBe(0);
      await hers.go('/plan');
      await page.getByRole('checkbox', { name: 'Send it' }).waitFor();

      await picture(page, 'step');
      const questions = `/plan/questions/${actionOf(plan, 'ready').id}`;
      await page.locator(`a[href='${questions}']`).first().click();
      await button(page, 'Start').click();
      for (let number = 1; number <= QUESTIONS; number += 1) {
        await page.getByText(`Question ${number} of ${QUESTIONS}`).waitFor();
        const last = number === QUESTIONS;
        if (last) {
          await page.getByText('Your coach will see this answer').waitFor();
          await page.getByRole('radio', { name: /blocked me/ }).check();
        } else {
          await page.getByRole('radio').first().check({ force: true });
        }
        await button(page, last ? 'Review' : 'Next').click();
      }
      await page.getByRole('heading', { name: 'Your answers' }).waitFor();
      await button(page, 'Save').click();
      await page.getByRole('heading', { name: 'What happens now' }).waitFor();
      expect(actionOf(await planOf(client, plan.id), 'gift').status).toBe('LOCKED');

      // No page offers it any more, and the questions can still be answered again.
      await button(page, 'Answer the questions again').waitFor();
      await page.getByRole('link', { name: 'Back to Today' }).click();
      await page
        .getByText(/asked for no contact/i)
        .first()
        .waitFor();
      expect(await page.getByText('Send it', { exact: true }).count()).toBe(0);
      await hers.go('/plan');
      await page
        .getByText(/asked for no contact/i)
        .first()
        .waitFor();
      expect(await page.getByRole('checkbox').count()).toBe(0);

      await coach.go('/today');
      await needs.getByRole('listitem').first().getByText('Mara Client').waitFor();
      await picture(coach.page, 'blocked-on-today');
      await coach.go(`/clients/${client.clientId}`);
      await coach.page.getByText('Asked for no contact').first().waitFor();
      await picture(coach.page, 'blocked-client');
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'an offline check-in at mood 0 shows help first and is sent when the connection returns',
    async () => {
      const client = await practice.client({ name: 'Lena Client' });
      const hers = await personAs(stage, client, 'phone', { serviceWorker: true });
      const { page, context } = hers;
      await hers.go('/today');
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
        timeout: 60_000,
      });
      // A worker that is just starting can fetch although the browser is offline, so the server does not answer either.
      const reconnect = cutOff(stage);
      await context.setOffline(true);
      await page.getByRole('link', { name: 'Check in', exact: true }).last().click();
      await page.getByRole('heading', { name: 'How are you right now?' }).waitFor();
      await page.getByRole('slider', { name: 'Mood', exact: true }).press('Home');
      await button(page, 'Check in').click();

      // Help is above the confirmation of the check-in, visible, and asks nothing.
      const offer = page
        .getByRole('alert')
        .filter({ hasText: 'You don’t have to carry this alone.' });
      await offer.waitFor();
      await page.getByText(KEPT).waitFor();
      const [above, below] = await Promise.all([offer, page.getByText(KEPT)].map(boxOf));
      expect(above!.y).toBeGreaterThanOrEqual(0);
      expect(above!.y).toBeLessThan(below!.y);
      expect(await offer.innerText()).not.toContain('?');
      await picture(page, 'mood-0-offline');
      await offer.getByRole('link', { name: 'Get help now' }).click();
      await page.getByRole('link', { name: 'Call 112' }).waitFor();
      await button(page, 'Go back').click();
      await page.getByText(KEPT).waitFor();

      // The app is closed offline. Opened again, it says that it is offline, and help still opens.
      await page.goto('/check-in');
      await page.getByText('What you wrote on this device is still here.').waitFor();
      await page.getByRole('link', { name: 'Get help now' }).first().click();
      await page.getByRole('link', { name: 'Call 112' }).waitFor();
      expect(await moods(client.clientId!)).toEqual([]);
      await context.setOffline(false);
      reconnect();
      await hers.go('/today');
      await until(async () => (await moods(client.clientId!)).length > 0);
      await hers.go('/check-in');
      await page.getByText('How you’ve been').waitFor();
      expect(await moods(client.clientId!)).toEqual([0]);
    },
    MINUTES,
  );

  /** Breaks each connection that sends a request to the API, until the returned function is called. */
  const cutOff = ({ world }: Stage): (() => void) => {
    const server = world.app.getHttpServer();
    const listeners = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (request.url === '/graphql') request.socket.destroy();
      else for (const listener of listeners) listener(request, response);
    });
    return () => {
      server.removeAllListeners('request');
      for (const listener of listeners) server.on('request', listener);
    };
  };

  const moods = async (clientId: string): Promise<number[]> => {
    const { rows } = await stage.world.owner.query<{ mood: number }>(
      'select mood from check_ins where client_id = $1',
      [clientId],
    );
    return rows.map(({ mood }) => mood);
  };
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('The condition was not met in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const boxOf = (locator: Locator) => locator.boundingBox();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
