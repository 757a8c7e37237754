import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import {
  actionOf,
  assign,
  command,
  planOf,
  plainAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import type { Answer } from '../support/world.js';

const MINUTES = 120_000;
const HELD = 'There is a court order, so outreach is paused.';
const OUTREACH = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!.actions.length;

/** Its second step is outreach, the others are not. */
const CONTENT = {
  ...SHORT_PLAN,
  steps: SHORT_PLAN.steps.map((step) => {
    if (step.key === 'ground') {
      return { ...step, actions: step.actions.filter(({ key }) => key !== 'wait') };
    }
    const day = { kind: 'WAIT', days: 1, anchor: 'PLAN_START' };
    return step.key === 'smile'
      ? { ...step, opens: [day, { kind: 'BOUNDARY' }, { kind: 'APPROVAL' }] }
      : { ...step, opens: [day] };
  }),
};

/** The links that a client follows from Today, and what each page shows once it has loaded. */
const LOOKS: [link: string, shows: (whose: Life) => string][] = [
  ['Plan', () => 'Firm ground'],
  ['Check in', ({ line }) => line],
  ['Coach', () => 'No upcoming sessions'],
  ['You', () => 'This app'],
  ['The other person', () => 'Name for the other person'],
  ['Your contact log and days without reaching out', () => 'You called.'],
  ['You', () => 'This app'],
  ['Who can read what', () => 'Nobody has read anything here yet.'],
  ['Today', () => 'Take a breather'],
];

describePages('Court orders and partners in one practice', () => {
  let stage: Stage;
  let practice: TestPractice;
  let cora: Actor;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    cora = await practice.coach('Cora Coach');
  });

  /** A client whose first step is done and whose second, an outreach step, is open. */
  async function inStepTwo(...names: string[]): Promise<Life[]> {
    const them = [];
    for (const name of names) {
      const client = await practice.client({ name, coach: cora });
      const plan = await assign(stage.world, cora, client, { content: CONTENT });
      await command(client, 'completeAction', actionOf(plan, 'walk').id);
      const written = { text: `What ${name} wrote.`, version: 0, shared: true, finish: true };
      await withInput(client, 'saveReflection', {
        actionId: actionOf(plan, 'write').id,
        ...written,
      });
      await command(cora, 'approveStep', stepOf(plan, 'smile').id);
      them.push({ client, plan, line: `The evening of ${name} is long.`, own: [written.text] });
    }
    await stage.move({ days: 1 });
    return them;
  }

  it(
    'a court order during step two closes outreach for everybody',
    async () => {
      const [{ client, plan }] = (await inStepTwo('Mara Client')) as [Life];
      const gift = actionOf(plan, 'gift').id;
      const hers = await personAs(stage, client, 'phone');
      const { page } = hers;
      const [todayTab, planTab] = [await hers.context.newPage(), await hers.context.newPage()];
      await todayTab.goto('/today');
      await planTab.goto('/plan');
      await todayTab.getByText('Send it', { exact: true }).waitFor();
      await sendIt(planTab).waitFor();

      await hers.go('/you/other-person');
      await button(page, 'There’s a court order').click();
      await button(page.getByRole('dialog'), 'Record it').click();
      await page.getByText('Recorded. Outreach is paused.').waitFor();
      await button(page, /asked for|court order/)
        .first()
        .waitFor({ state: 'detached' });

      // Without a reload, the next page that she opens has the new state, and her own step
      // continues.
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await isClosed(page);
      await page.getByText('Run', { exact: true }).waitFor();
      expect(await page.getByText('Send it', { exact: true }).count()).toBe(0);
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await isClosed(page);
      await smile(page).click();
      await page.getByText('Send it', { exact: true }).waitFor();
      expect(await sendIt(page).count()).toBe(0);

      await stage.move({ minutes: 2 });
      for (const tab of [todayTab, planTab]) {
        await comeBackTo(tab);
        await isClosed(tab);
        expect(await sendIt(tab).count()).toBe(0);
      }
      expect(await todayTab.getByText('Send it', { exact: true }).count()).toBe(0);

      const coach = await personAs(stage, cora, 'desktop');
      await coach.go(`/clients/${client.clientId}`);
      await coach.page
        .getByText('Only an owner of the practice can record that the order has ended.')
        .waitFor();
      await coach.page.getByText('nobody can override that. Paused now: “A smile.”').waitFor();
      await smile(coach.page).click();
      await button(coach.page, 'Skip').waitFor();
      for (const way of ['Approve', 'Record the boundary', 'Edit', 'The order has ended']) {
        expect(await button(coach.page, way).count()).toBe(0);
      }

      const ways = await Promise.all(
        [client, cora, practice.owner].map((by) => everyWay(stage, by, client, plan)),
      );
      const [byHer, ...byThem] = ways;
      expect(new Set(Object.values(byHer!))).toEqual(new Set(['LOCKED', 'FORBIDDEN']));
      for (const told of byThem) {
        // The step itself may be reopened; its actions stay closed, as checked below.
        const { reopenStep, ...others } = told;
        expect(reopenStep).toBe('Plan');
        expect(new Set(Object.values(others))).toEqual(new Set(['LOCKED', 'FORBIDDEN']));
      }
      const { status, actions } = stepOf(await planOf(client, plan.id), 'smile');
      expect(actions).toHaveLength(OUTREACH);
      expect(new Set([status, ...actions.map((action) => action.status)])).toEqual(
        new Set(['LOCKED']),
      );

      // Only the owner can record its end; the boundary is then unknown.
      const end = { clientId: client.clientId, endedOn: '2026-03-03', reason: 'It is over.' };
      for (const by of [client, cora]) {
        expect(await outcomeOf(by, 'endLegalOrder', 'EndLegalOrderInput', 'input', end)).toBe(
          'FORBIDDEN',
        );
      }
      const owner = await personAs(stage, practice.owner, 'desktop');
      await owner.go(`/clients/${client.clientId}`);
      await button(owner.page, 'The order has ended').click();
      const dialog = owner.page.getByRole('dialog');
      await dialog.getByLabel('When did it end?').fill(end.endedOn);
      await dialog.getByRole('textbox', { name: 'How do you know?' }).fill(end.reason);
      await button(dialog, 'Save').click();
      await owner.page.getByText('Not known yet', { exact: true }).first().waitFor();
      await smile(owner.page).click();
      await button(owner.page, 'Skip').waitFor();
      expect(await button(owner.page, 'Approve').count()).toBe(0);
      await stage.move({ minutes: 2 });
      await comeBackTo(planTab);
      await planTab.getByText('It isn’t known yet whether').first().waitFor();

      const open = { clientId: client.clientId, boundary: 'OPEN', reason: 'They talk again.' };
      await withInput(cora, 'setBoundary', open);
      await stage.move({ hours: 71 });
      await comeBackTo(planTab);
      await planTab.getByText('outreach is paused until').first().waitFor();
      expect(await sendIt(planTab).count()).toBe(0);
      expect(await outcomeOf(client, 'completeAction', 'ID', 'actionId', gift)).toBe('LOCKED');
      await stage.move({ hours: 1 });
      await comeBackTo(planTab);
      // The approval from before the order is no longer valid.
      await planTab.getByText('Opens when your coach approves it.').first().waitFor();
      expect(await sendIt(planTab).count()).toBe(0);
      await command(cora, 'approveStep', stepOf(plan, 'smile').id);
      await stage.move({ minutes: 2 });
      await comeBackTo(planTab);
      await sendIt(planTab).waitFor();
      expect([...hers.troubles, ...coach.troubles, ...owner.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'two partners who are clients of one coach learn nothing about each other',
    async () => {
      const { world } = stage;
      const [lena, paul] = (await inStepTwo('Lena Lindqvist', 'Paul Petersen')) as [Life, Life];
      await live(stage, lena, { alias: 'Paul', minutes: 47 });
      await live(stage, paul, { alias: 'Lena', minutes: 133 });
      const before = await planOf(lena.client, lena.plan.id);
      await withInput(paul.client, 'setBoundary', {
        clientId: paul.client.clientId,
        boundary: 'ASKED_FOR_NO_CONTACT',
        reason: 'She put it in a letter.',
      });
      paul.own.push('She put it in a letter.', 'ASKED_FOR_NO_CONTACT');
      expect(stepOf(await planOf(paul.client, paul.plan.id), 'smile').status).toBe('LOCKED');
      expect(await planOf(lena.client, lena.plan.id)).toEqual(before);
      expect(stepOf(before, 'smile').status).toBe('OPEN');

      const [hers, his] = [
        await personAs(stage, lena.client, 'phone'),
        await personAs(stage, paul.client, 'phone'),
      ];
      const [toHer, toHim] = await Promise.all([lookAround(hers, lena), lookAround(his, paul)]);
      await hers.page.getByRole('link', { name: 'Plan', exact: true }).click();
      await sendIt(hers.page).waitFor();
      expect(foundIn(toHer!, lena.own)).toEqual(lena.own);
      expect(foundIn(toHim!, paul.own)).toEqual(paul.own);
      expect(foundIn(toHer!, everythingOf(paul))).toEqual([]);
      expect(foundIn(toHim!, everythingOf(lena))).toEqual([]);

      // URLs with his ids show nothing either, not even that he exists.
      const there = {
        [`/plan/reflection/${actionOf(paul.plan, 'write').id}`]: 'This isn’t in your plan anymore',
        [`/clients/${paul.client.clientId}`]: 'Not found',
      };
      for (const [path, heading] of Object.entries(there)) {
        await hers.page.goto(path);
        await hers.page.getByRole('heading', { name: heading }).waitFor();
        const words = [await wordsOn(hers.page), ...(await hers.answers())].join();
        expect(foundIn(words, everythingOf(paul))).toEqual([]);
      }
      for (const [query, id] of questionsAbout(paul)) {
        const [about, aboutNobody] = await Promise.all(
          [id, newId(world)].map((each) => lena.client.gql(query, { id: each })),
        );
        expect({ query, ...said(about!) }).toEqual({ query, ...said(aboutNobody!) });
        expect(foundIn(JSON.stringify(said(about!)), everythingOf(paul))).toEqual([]);
      }
      const to = (await world.mails()).map((mail) => mail.to);
      expect(to).toContain(cora.email);
      expect(to.filter((one) => [lena.client.email, paul.client.email].includes(one))).toEqual([]);
      expect(stepOf(await planOf(lena.client, lena.plan.id), 'smile').status).toBe('OPEN');
    },
    MINUTES,
  );
});

/** The outcome of each command that could open or do something that reaches out. */
async function everyWay({ world }: Stage, by: Actor, client: Actor, plan: PlanSeen) {
  const { clientId } = client;
  const id = (key: string) => actionOf(plan, key).id;
  const stepId = stepOf(plan, 'smile').id;
  const on = world.clock.now().toISOString().slice(0, 10);
  const answers = await plainAnswers(client);
  const inputs = {
    countHabit: { actionId: id('hello'), on, times: 1 },
    saveReflection: { actionId: id('letter'), text: 'Dear you', version: 0, finish: true },
    answerQuestionnaire: { actionId: id('ready'), ...answers },
    addAction: { stepId, kind: 'ONCE', title: 'Write once', reach: 'YES' },
    setBoundary: { clientId, boundary: 'OPEN', reason: 'Please.' },
  };
  const told: Record<string, string> = {
    completeAction: await outcomeOf(by, 'completeAction', 'ID', 'actionId', id('gift')),
  };
  for (const name of ['approveStep', 'closeStep', 'reopenStep']) {
    told[name] = await outcomeOf(by, name, 'ID', 'stepId', stepId);
  }
  for (const [name, input] of Object.entries(inputs)) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    told[name] = await outcomeOf(by, name, type, 'input', input);
  }
  return told;
}

/** The result of a command: the refusal's code or the type of the result. */
async function outcomeOf(by: Actor, name: string, type: string, argument: string, value: unknown) {
  const { data, errors } = await by.gql<Record<string, { __typename: string; code?: string }>>(
    `mutation ($value: ${type}!) {
       ${name}(${argument}: $value) { __typename ... on Refusal { code } } }`,
    { value },
  );
  const answer = data?.[name];
  return String(errors?.[0]?.extensions['code'] ?? answer?.code ?? answer?.__typename);
}

/** A client with a plan, and their private texts and times. */
interface Life {
  client: Actor;
  plan: PlanSeen;
  line: string;
  own: string[];
}

/** A check-in, a recent contact and a breather; the reflection was written before. */
async function live(
  { world }: Stage,
  { client, line, own }: Life,
  { alias, minutes }: { alias: string; minutes: number },
): Promise<void> {
  const at = new Date(world.clock.now().getTime() - minutes * 60_000).toISOString();
  const text = notSent({ line });
  const given = {
    updateMyProfile: [
      'ClientProfileInput',
      { clientId: client.clientId, version: 1, otherAlias: alias },
    ],
    checkIn: ['CheckInInput', { id: newId(world), mood: 2, urge: 7, energy: 4, line }],
    logContact: ['LogContactInput', { id: newId(world), at, begunBy: 'CLIENT', means: 'CALL' }],
    writeBreather: ['WriteBreatherInput', { id: newId(world), text, version: 0 }],
  } as const;
  for (const [name, [type, input]] of Object.entries(given)) {
    const outcome = await outcomeOf(client, name, type, 'input', input);
    expect(['ClientProfile', 'CheckIn', 'Contact', 'Breather']).toContain(outcome);
  }
  own.push(line, text, at);
}

/** Visits their pages; returns all API responses, and the text and title of each page. */
async function lookAround({ page, ...person }: Person, whose: Life): Promise<string> {
  await person.go('/today');
  const read = [await wordsOn(page)];
  for (const [link, shows] of LOOKS) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await page.getByText(shows(whose)).first().waitFor();
    read.push(await wordsOn(page));
  }
  await page.getByRole('link', { name: 'Take a breather' }).click();
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
    notSent(whose),
  );
  read.push(await wordsOn(page));
  return [...read, ...(await person.answers())].join('\n');
}

const notSent = ({ line }: Pick<Life, 'line'>): string => `Not sent: ${line}`;

const wordsOn = async (page: Page): Promise<string> =>
  `${await page.title()} ${await page.locator('body').innerText()}`;

const foundIn = (told: string, texts: string[]): string[] =>
  texts.filter((text) => told.toLowerCase().includes(text.toLowerCase()));

/** Their texts, their last name, and every id that identifies them. */
const everythingOf = ({ client, plan, own }: Life): string[] => [
  ...own,
  client.email,
  client.accountId,
  client.memberId,
  client.clientId!,
  plan.id,
  ...plan.steps.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)]),
];

/** Each request with one of their ids. */
const questionsAbout = ({ client: { clientId }, plan }: Life): [string, string][] => [
  ...[
    'client(id: $id) { profile { id } }',
    'checkIns(clientId: $id) { today }',
    'contactLog(clientId: $id) { today }',
    'sharedBreathers(clientId: $id) { id }',
    'readings(clientId: $id) { edges { node { id } } }',
    'sessions(clientId: $id) { edges { node { id } } }',
  ].map((field): [string, string] => [`query ($id: ID!) { ${field} }`, clientId!]),
  ['query ($id: ID!) { plan(id: $id) { id } }', plan.id],
  ['query ($id: ID!) { letter(planId: $id) { text } }', plan.id],
  [
    'mutation ($id: ID!) { completeAction(actionId: $id) { __typename } }',
    actionOf(plan, 'walk').id,
  ],
  [
    'mutation ($id: ID!) { setBoundary(input: { clientId: $id, boundary: UNKNOWN }) { __typename } }',
    clientId!,
  ],
];

const said = ({ status, data, errors }: Answer) => ({ status, data, errors });

async function comeBackTo(tab: Page): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const isClosed = (page: Page): Promise<void> =>
  page.getByRole('listitem').filter({ hasText: 'A smile' }).getByText(HELD).first().waitFor();

const sendIt = (page: Page): Locator => page.getByRole('checkbox', { name: 'Send it' });

const smile = (page: Page): Locator => page.getByRole('button', { name: 'A smile' });

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
