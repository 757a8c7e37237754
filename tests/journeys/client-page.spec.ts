import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign, planOf, SHORT_PLAN, stepOf, type PlanSeen } from '../support/plans.js';
import { settled } from '../web/looking.js';

const MINUTES = 120_000;
const REASON = 'You two have talked about this already.';
const LONG_NOTE = Array.from({ length: 40 }, (_, at) => `Line ${at + 1} of what was said.`).join(
  '\n\n',
);

describePages('The page of a client', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let plan: PlanSeen;
  let coach: Person;
  let sessionId: string;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    const partner = await practice.client({ name: 'Petra Partner' });
    await practice.client({ name: 'Otto Other' });
    await practice.owner.ok(
      `mutation ($clientId: ID!, $partnerId: ID!) {
         linkClients(input: { clientId: $clientId, partnerId: $partnerId }) { __typename } }`,
      { clientId: client.clientId, partnerId: partner.clientId },
    );
    await client.ok(
      `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`,
      { input: { clientId: client.clientId, version: 1, pronouns: 'she/her' } },
    );
    const [ground, smile, self] = SHORT_PLAN.steps;
    const steps = [ground, smile, { ...self!, guidance: 'Run where the trees are.' }];
    plan = await assign(stage.world, practice.owner, client, {
      content: { ...SHORT_PLAN, steps },
    });
    sessionId = newId(stage.world);
    await planned(sessionId, '2026-03-02T08:00:00Z');
    await signed(LONG_NOTE);
    coach = await personAs(stage, practice.owner, 'desktop');
  });

  const page = () => `/clients/${client.clientId}`;

  async function planned(id: string, startsAt: string) {
    await practice.owner.ok(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`,
      { input: { id, clientId: client.clientId, startsAt, minutes: 50 } },
    );
  }

  async function signed(body: string) {
    const id = newId(stage.world);
    await practice.owner.ok(
      `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }`,
      { input: { id, sessionId, visibility: 'WITH_CLIENT', body, version: 0 } },
    );
    await practice.owner.ok(
      `mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }`,
      { id },
    );
  }

  it(
    'asks for a reason before a step is skipped, informs the client, and restores the step',
    async () => {
      await coach.go(page());
      const run = () => coach.page.getByRole('button', { name: /Your own life/ });
      await run().click();
      await button(coach.page, 'Skip').click();
      await dialog(coach.page).getByText('Mara won’t be asked to do it.').waitFor();
      await button(coach.page, 'Cancel').click();
      expect(stepOf(await planOf(client, plan.id), 'self').status).toBe('LOCKED');

      await button(coach.page, 'Skip').click();
      await button(coach.page, 'Skip this step').click();
      await coach.page.getByText('Please say why.').waitFor();
      await coach.page.getByLabel('Why?').fill(REASON);
      await button(coach.page, 'Skip this step').click();
      await coach.page.getByText(`Why: ${REASON}`).waitFor();
      expect(stepOf(await planOf(client, plan.id), 'self').status).toBe('SKIPPED');

      const hers = await personAs(stage, client, 'phone');
      await hers.go('/plan');
      await hers.page.getByRole('button', { name: /Your own life/ }).click();
      await hers.page.getByText(`Your coach skipped this: ${REASON}`).waitFor();

      await button(coach.page, 'Undo').click();
      await coach.page.getByText('“Your own life” is in the plan again.').waitFor();
      expect(await coach.page.getByText(REASON).count()).toBe(0);
      expect(stepOf(await planOf(client, plan.id), 'self').status).toBe('LOCKED');
    },
    MINUTES,
  );

  it(
    'uses the pronouns that the client gave, and singular they for others',
    async () => {
      await coach.visit(page());
      await coach.page.getByText('she/her', { exact: true }).waitFor();
      await coach.page.getByText('Contact limit', { exact: true }).waitFor();
      await coach.visit(`${page()}/check-ins`);
      await coach.page
        .getByText('Mara hasn’t shared any check-ins with you. That’s her choice.')
        .waitFor();
      await coach.visit(`${page()}/reflections`);
      await coach.page.getByText('What Mara writes is private unless she shares it.').waitFor();
      const other = await practice.client({ name: 'Alex Any' });
      await coach.visit(`/clients/${other.clientId}/reflections`);
      await coach.page.getByText('What Alex writes is private unless they share it.').waitFor();
    },
    MINUTES,
  );

  it(
    'has every section in sight on a small phone, and nothing beside the plan that is longer than it',
    async () => {
      const phone = await personAs(stage, practice.owner, 'phone');
      await phone.page.setViewportSize({ width: 360, height: 640 });
      await phone.go(page());
      const sections = phone.page.getByRole('navigation', { name: 'About Mara' });
      await sections.waitFor();
      for (const link of await sections.getByRole('link').all()) {
        const { x, width } = (await link.boundingBox())!;
        expect([x >= 0, x + width <= 360]).toEqual([true, true]);
      }
      expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

      await practice.owner.ok(
        `mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`,
        {
          input: {
            id: newId(stage.world),
            clientId: client.clientId,
            boundary: 'OPEN',
            reason: 'They talk again, and they both say that it does them good.',
          },
        },
      );
      await coach.visit(page());
      const beside = coach.page.getByRole('complementary');
      await beside.getByRole('heading', { name: /^What .+ wants$/ }).waitFor();
      await settled(coach.page);
      const bottoms = await beside.evaluate((side) =>
        [side, side.previousElementSibling!].map((each) => each.getBoundingClientRect().bottom),
      );
      expect(bottoms[0]).toBeLessThanOrEqual(bottoms[1]!);
    },
    MINUTES,
  );

  it(
    'is chosen from the clients of all coaches, the owner’s own, or one coach’s',
    async () => {
      const guide = await practice.coach('Gil Guide');
      for (let n = 10; n < 40; n++) await practice.client({ coach: guide, name: `Guided ${n}` });
      const { page: screen } = coach;
      await coach.visit('/clients?coach=nobody');
      const listed = (name: string) => screen.getByRole('link', { name, exact: true });
      await listed('Mara Client').waitFor();
      await listed('Guided 10').waitFor();
      const choose = async (whose: string) => {
        await screen.getByRole('button', { name: /^Show: / }).click();
        await screen.getByRole('menuitemradio', { name: whose, exact: true }).click();
      };
      await choose('Only mine');
      await listed('Guided 10').waitFor({ state: 'detached' });
      await listed('Mara Client').waitFor();
      // A link from before there was one parameter on all pages.
      await coach.visit(`/clients?coach=${guide.memberId}`);
      await listed('Guided 10').waitFor();
      expect(await listed('Mara Client').count()).toBe(0);
      await choose('All coaches');
      await listed('Mara Client').waitFor();
      await choose('Gil Guide');
      await listed('Mara Client').waitFor({ state: 'detached' });

      // The filter stays beside a client's page, and the chosen client is in sight.
      await listed('Guided 39').click();
      await heading(screen, 'Guided 39').waitFor();
      await listed('Guided 10').waitFor({ state: 'attached' });
      expect(await listed('Mara Client').count()).toBe(0);
      await coach.visit(new URL(screen.url()).pathname + new URL(screen.url()).search);
      await heading(screen, 'Guided 39').waitFor();
      await inSight(listed('Guided 39'));
      expect(await screen.getByRole('heading', { level: 1 }).count()).toBe(1);

      const his = await personAs(stage, guide, 'desktop');
      await his.go(`/clients?coach=${practice.owner.memberId}`);
      await his.page.getByRole('link', { name: 'Guided 10' }).waitFor();
      expect(await his.page.getByRole('button', { name: /^Show: / }).count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'shows its client above a list that does not have them: beyond its first 40, or filtered out',
    async () => {
      const aide = await practice.coach('Ada Aide');
      for (let n = 10; n < 52; n++) await practice.client({ coach: aide, name: `Many ${n}` });
      const hers = await personAs(stage, aide, 'desktop');
      const listed = (name: string) => hers.page.getByRole('link', { name, exact: true });
      const selected = hers.page.getByText('Selected', { exact: true });
      const idOf = async (search: string): Promise<string> => {
        const { caseload } = await aide.ok<any>(
          'query ($search: String) { caseload(search: $search) { edges { node { id } } } }',
          { search },
        );
        return caseload.edges[0].node.id;
      };
      await hers.go(`/clients/${await idOf('Many 51')}?by=NAME`);
      await heading(hers.page, 'Many 51').waitFor();
      await listed('Many 10').waitFor();
      await selected.waitFor();
      await inSight(listed('Many 51'));
      expect(await listed('Many 51').getAttribute('aria-current')).toBe('page');

      await hers.page.getByRole('button', { name: /^Show more/ }).click();
      await selected.waitFor({ state: 'detached' });
      expect(await listed('Many 51').count()).toBe(1);

      await hers.go(`/clients/${await idOf('Many 10')}?show=ARCHIVED`);
      await selected.waitFor();
      await inSight(listed('Many 10'));
      expect(hers.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'clears the conflict of a session time when another time is chosen',
    async () => {
      await planned(newId(stage.world), '2026-03-05T09:00:00Z');
      await coach.visit(page());
      await button(coach.page, 'Schedule a session').click();
      const form = dialog(coach.page);
      await form.getByLabel('Date').fill('2026-03-05');
      await form.getByLabel('Your time').fill('10:15');
      await button(coach.page, 'Schedule session').click();
      const taken = form.getByText('You’re free from');
      await taken.waitFor();
      await form.getByLabel('Your time').fill('13:00');
      await taken.waitFor({ state: 'detached' });
      expect(await form.locator('[aria-invalid="true"]').count()).toBe(0);

      await form.getByLabel('Your time').fill('10:15');
      await button(coach.page, 'Schedule session').click();
      await taken.waitFor();
      await form.getByLabel('Date').fill('2026-03-06');
      await taken.waitFor({ state: 'detached' });
      await button(coach.page, 'Schedule session').click();
      await coach.page.getByText('Session scheduled.').waitFor();
    },
    MINUTES,
  );

  it(
    'prints one client only, with the plan and notes in full',
    async () => {
      const plans = await onPaper(coach, page(), 'Send it');
      for (const words of ['Mara Client', 'Firm ground', 'Take a walk', 'A smile', 'Send it']) {
        expect(plans).toContain(words);
      }
      expect(plans).toContain('Run where the trees are.');
      const notes = await onPaper(coach, `${page()}/sessions`, 'Line 40');
      expect(notes).toContain('Line 1 of what was said.');
      expect(notes).toContain('Line 40 of what was said.');
      const session = await onPaper(coach, `/sessions/${sessionId}`, 'Line 40');
      expect(session).toContain('Line 40 of what was said.');
      for (const paper of [plans, notes, session]) {
        expect(paper).not.toMatch(/Otto|Petra|Alex|All clients|Search|Templates|Skip|Edit/);
      }
      // Dark text on paper, although the screen is in the dark scheme.
      await coach.page.waitForFunction(() => {
        const ink = getComputedStyle(document.body).color.match(/\d+/g)!.slice(0, 3);
        return Math.max(...ink.map(Number)) < 100;
      });

      await coach.page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await coach.page.getByRole('navigation', { name: 'Main menu' }).waitFor();
      // The browser's own print output.
      await coach.go(page());
      await settled(coach.page);
      expect((await coach.page.pdf()).length).toBeGreaterThan(10_000);
      expect(await coach.page.getByText('Run where the trees are.').isVisible()).toBe(false);
    },
    MINUTES,
  );
});

/** The text of the printed page, once it shows what a screen does not show in full. */
async function onPaper({ page, go }: Person, path: string, unfolded: string): Promise<string> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await go(path);
  await settled(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.locator('nav').first().waitFor({ state: 'hidden' });
  await page.getByText(unfolded).first().waitFor();
  return page.locator('body').innerText();
}

const dialog = (page: Page): Locator => page.getByRole('dialog');

const heading = (within: Page, name: string): Locator =>
  within.getByRole('heading', { level: 1, name });

/** Waits until the element is within the window. */
async function inSight(element: Locator): Promise<void> {
  await element.waitFor();
  await element.page().waitForFunction(
    (seen) => {
      const { top, bottom } = seen!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
    await element.elementHandle(),
  );
}

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });
