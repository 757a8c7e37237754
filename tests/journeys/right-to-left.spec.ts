import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import {
  actionOf,
  assign,
  SHORT_PLAN,
  skipStep,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { settled } from '../web/looking.js';

const MINUTES = 120_000;
const ARABIC = 'كتبت هذا في المساء';

describePages('Arabic', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let plan: PlanSeen;
  let hers: Person;
  let coach: Person;
  const sessionId = '01950000-0000-7000-8000-00000000a1ab';

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    const { owner } = practice;
    client = await practice.client({ name: 'Sara Client' });
    const [ground, ...others] = SHORT_PLAN.steps;
    const actions = ground!.actions.map((action) =>
      action.key === 'write' ? { ...action, title: ARABIC, prompt: ARABIC } : action,
    );
    plan = await assign(stage.world, owner, client, {
      content: { ...SHORT_PLAN, steps: [{ ...ground, actions, guidance: ARABIC }, ...others] },
    });
    await say('updateMyProfile', 'ClientProfileInput', {
      clientId: client.clientId,
      version: 1,
      reachNote: ARABIC,
    });
    for (const purpose of ['REFLECTIONS', 'CHECK_INS']) {
      await client.ok(`mutation { setConsent(purpose: ${purpose}, granted: true) { __typename } }`);
    }
    await withInput(client, 'saveReflection', {
      actionId: actionOf(plan, 'write').id,
      text: `${ARABIC}\n\n- ${ARABIC}`,
      version: 0,
      shared: true,
      finish: true,
    });
    await say('checkIn', 'CheckInInput', { id: newId(stage.world), mood: 5, line: ARABIC });
    await skipStep(owner, stepOf(plan, 'self').id, ARABIC);
    await say(
      'setBoundary',
      'SetBoundaryInput',
      { clientId: client.clientId, boundary: 'LIMITED', reason: ARABIC },
      owner,
    );
    await say(
      'planSession',
      'PlanSessionInput',
      {
        id: sessionId,
        clientId: client.clientId,
        // It has started, so its note can be signed.
        startsAt: new Date(stage.world.clock.now().getTime() - 600_000).toISOString(),
        minutes: 50,
        place: ARABIC,
      },
      owner,
    );
    const note = newId(stage.world);
    await say(
      'writeNote',
      'WriteNoteInput',
      {
        id: note,
        sessionId,
        visibility: 'WITH_CLIENT',
        body: `# ${ARABIC}\n\n1. ${ARABIC}`,
        version: 0,
      },
      owner,
    );
    await owner.ok(`mutation { signNote(noteId: "${note}", version: 1) { __typename } }`);
    hers = await personAs(stage, client, 'phone');
    coach = await personAs(stage, owner, 'desktop');
  });

  async function say(name: string, input: string, value: object, by = client): Promise<void> {
    const answer = await by.ok<Record<string, { __typename: string }>>(
      `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`,
      { input: value },
    );
    expect([name, answer[name]!.__typename]).not.toEqual([name, 'Refusal']);
  }

  it(
    'is shown from right to left to the client, wherever it was written',
    async () => {
      const write = actionOf(plan, 'write').id;
      expect(await shownOn(hers, '/today')).toBeGreaterThan(0);
      expect(await shownOn(hers, '/plan', 'Firm ground', 'Your own life')).toBeGreaterThan(0);
      expect(await shownOn(hers, `/plan/reflection/${write}`)).toBeGreaterThan(0);
      expect(await shownOn(hers, '/coach')).toBeGreaterThan(0);
      expect(await shownOn(hers, '/check-in')).toBeGreaterThan(0);
      await shownOn(hers, '/you/profile');
      await shownOn(hers, '/you/other-person');
      await shownOn(hers, '/breather');
      await shownOn(hers, '/contact');
      await shownOn(hers, '/safety');
    },
    MINUTES,
  );

  it(
    'is shown from right to left to the coach',
    async () => {
      const page = `/clients/${client.clientId}`;
      expect(await shownOn(coach, page, 'Your own life')).toBeGreaterThan(1);
      expect(await shownOn(coach, `${page}/reflections`)).toBeGreaterThan(1);
      expect(await shownOn(coach, `${page}/sessions`)).toBeGreaterThan(1);
      expect(await shownOn(coach, `${page}/check-ins`)).toBeGreaterThan(0);
      expect(await shownOn(coach, `/sessions/${sessionId}`)).toBeGreaterThan(1);
      expect(await shownOn(coach, '/today')).toBeGreaterThan(0);
    },
    MINUTES,
  );
});

/**
 * The number of Arabic texts on the page, and in the steps of its plan with these titles. Checks that all of them, and all
 * text fields, have the direction of their script.
 */
async function shownOn({ page, visit }: Person, path: string, ...steps: string[]): Promise<number> {
  await visit(path);
  let found = await lookedAt(page, path);
  for (const step of steps) {
    await openStep(page, step);
    found += await lookedAt(page, path);
  }
  return found;
}

async function lookedAt(page: Page, path: string): Promise<number> {
  await settled(page);
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('details').forEach((one) => (one.open = true)),
  );
  await settled(page);
  const { leftToRight, count, fields } = await look(page);
  expect([path, leftToRight, fields]).toEqual([path, [], []]);
  return count;
}

/** Found by its title each time, because opening one step closes another, with all buttons in it. */
async function openStep(page: Page, title: string): Promise<void> {
  const called = { has: page.getByText(title, { exact: true }) };
  const step = page.locator('[aria-expanded]').filter(called);
  if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
  await page.locator('[aria-expanded="true"]').filter(called).waitFor();
}

function look(page: Page) {
  return page.evaluate(() => {
    const leftToRight: string[] = [];
    let count = 0;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!/^\s*[\u0600-\u06ff]/.test(text.textContent ?? '') || !text.parentElement) continue;
      if (text.parentElement.closest('textarea, script, style')) continue;
      count += 1;
      if (getComputedStyle(text.parentElement).direction !== 'rtl')
        leftToRight.push(text.parentElement.outerHTML.slice(0, 200));
    }
    const written = 'textarea, input:not([type]), input[type="text"], input[type="search"]';
    const fields = [...document.querySelectorAll<HTMLElement>(written)]
      .filter((field) => field.dir !== 'auto' && field.getAttribute('role') !== 'combobox')
      .filter(
        (field) =>
          !field.ariaHidden && !field.hasAttribute('readonly') && field.offsetParent !== null,
      )
      .map((field) => field.outerHTML.slice(0, 200));
    return { leftToRight, count, fields };
  });
}
