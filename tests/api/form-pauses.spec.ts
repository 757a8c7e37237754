import { APP_ROLE } from '@footing/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  createForm,
  pausingForm,
  published,
  publishForm,
  readRequest,
  saveAnswers,
  saveForm,
  sendAnswers,
  sendForm,
  type FormSeen,
} from '../support/forms.js';
import {
  actionOf,
  assign,
  command,
  planOf,
  readyAnswers,
  skipStep,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const CLOSED = { kind: 'ANSWERS', questionnaire: 'form' };
const TODAY = `{ clientToday { plan { stones { key status lock { kind questionnaire } } } } }`;
const COMPLETE = `mutation ($id: ID!) { completeAction(actionId: $id) {
  __typename ... on Refusal { code lock { kind questionnaire } } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let form: FormSeen;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  form = await published(coach, pausingForm());
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

/** A plan whose outreach is open. */
async function openOutreach(): Promise<PlanSeen> {
  const plan = await assign(world, coach, client);
  await skipStep(coach, stepOf(plan, 'ground').id);
  world.clock.advance({ days: 4 });
  await command(coach, 'approveStep', stepOf(plan, 'smile').id);
  const open = await planOf(client, plan.id);
  expect(actionOf(open, 'gift').status).toBe('OPEN');
  return open;
}

async function answer(going: 'yes' | 'no', of = form, share?: boolean) {
  const sent = await sendForm(world, coach, client, of);
  await saveAnswers(client, sent, { going }, share);
  return sendAnswers(client, sent);
}

const sinceFor = async (actor: Actor): Promise<string | null> =>
  actor === client
    ? (await client.ok<any>('{ myProfile { formPauseSince } }')).myProfile.formPauseSince
    : (
        await actor.ok<any>('query ($id: ID!) { client(id: $id) { profile { formPauseSince } } }', {
          id: client.clientId,
        })
      ).client.profile.formPauseSince;
const talk = () => withInput(coach, 'recordTalk', { id: newId(world), clientId: client.clientId });
const stoneOf = async ({ id }: { id: string }) =>
  (await client.ok<any>(TODAY)).clientToday.plan.stones.find(({ key }: any) => key === id);
/** What the coach should look at, besides the answers that are new to them. */
const attention = async () =>
  (
    await coach.ok<any>('{ coachToday { attention { kind clientId } } }')
  ).coachToday.attention.filter(
    ({ kind, clientId }: any) => clientId === client.clientId && kind !== 'UNREAD',
  );

describe('an answer to a form that pauses outreach', () => {
  it('closes outreach at once on every page, and leaves open what is not outreach', async () => {
    const plan = await openOutreach();
    const gift = actionOf(plan, 'gift').id;
    const sent = await answer('yes');
    expect(sent.answers).toMatchObject({ pausesOutreach: true, tellsCoach: false });
    const { completeAction } = await client.ok<any>(COMPLETE, { id: gift });
    expect(completeAction).toMatchObject({ code: 'LOCKED', lock: CLOSED });
    expect(await command(coach, 'approveStep', stepOf(plan, 'smile').id)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'ANSWERS' },
    });
    const now = await planOf(client, plan.id);
    expect(actionOf(now, 'gift')).toMatchObject({ status: 'LOCKED', lock: { kind: 'ANSWERS' } });
    expect(stepOf(now, 'smile').locks.map(({ kind }) => kind)).toEqual(['ANSWERS', 'APPROVAL']);
    expect(await stoneOf(stepOf(plan, 'smile'))).toMatchObject({ status: 'LOCKED', lock: CLOSED });
    world.clock.advance({ days: 3 });
    const run = actionOf(await planOf(client, plan.id), 'run');
    expect(run.status).toBe('OPEN');
    expect(await command(client, 'completeAction', run.id)).toMatchObject({ __typename: 'Plan' });
  });

  it('is over once a coach records a talk; the approval from before no longer counts', async () => {
    const plan = await openOutreach();
    await answer('yes');
    const at = world.clock.now().toISOString();
    expect([await sinceFor(client), await sinceFor(coach)]).toEqual([at, at]);
    world.clock.advance({ days: 30 });
    expect(await sinceFor(client)).toBe(at);
    await talk();
    expect([await sinceFor(client), await sinceFor(coach)]).toEqual([null, null]);
    const after = await planOf(client, plan.id);
    expect(stepOf(after, 'smile').locks.map(({ kind }) => kind)).toEqual(['APPROVAL']);
    await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    expect(await command(client, 'completeAction', actionOf(plan, 'gift').id)).toMatchObject({
      __typename: 'Plan',
    });
    world.clock.advance({ minutes: 1 });
    // Finishing the form once more with the same answer pauses again.
    await answer('yes');
    expect(await sinceFor(coach)).toBe(world.clock.now().toISOString());
  });

  it('tells the coach once that there is something to talk about', async () => {
    await answer('yes');
    await answer('yes');
    expect(await attention()).toEqual([{ kind: 'READINESS', clientId: client.clientId }]);
  });

  it('counts once the form is finished, and only if that answer is given', async () => {
    const plan = await openOutreach();
    const sent = await sendForm(world, coach, client, form);
    await saveAnswers(client, sent, { going: 'yes' });
    expect(await sinceFor(client)).toBeNull();
    await saveAnswers(client, sent, { going: 'no' });
    expect((await sendAnswers(client, sent)).answers).toMatchObject({ pausesOutreach: false });
    expect(await attention()).toEqual([]);
    expect(actionOf(await planOf(client, plan.id), 'gift').status).toBe('OPEN');
  });

  it('is finished twice at the same time, and counts once', async () => {
    await openOutreach();
    const sent = await sendForm(world, coach, client, form);
    await saveAnswers(client, sent, { going: 'yes' });
    const both = await Promise.all([sendAnswers(client, sent), sendAnswers(client, sent)]);
    for (const { answers } of both) expect(answers).toMatchObject({ pausesOutreach: true });
    const { rows } = await world.owner.query(
      `select count(*)::int from follow_ups where client_id = $1`,
      [client.clientId],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('closes outreach of a plan that is assigned afterwards', async () => {
    await answer('yes');
    const plan = await assign(world, coach, client);
    expect(stepOf(plan, 'smile').locks.map(({ kind }) => kind)).toContain('ANSWERS');
  });

  it('never opens what other answers keep closed, whatever is answered and talked about', async () => {
    const plan = await openOutreach();
    await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
    const closedBy = async () =>
      stepOf(await planOf(client, plan.id), 'smile').locks.filter(({ kind }) => kind === 'ANSWERS');
    expect(await closedBy()).toHaveLength(1);
    await answer('no');
    expect(await closedBy()).toHaveLength(1);
    await answer('yes');
    expect(await closedBy()).toHaveLength(2);
    await talk();
    expect(await closedBy()).toHaveLength(1);
  });
});

describe('answers that pause outreach and that the client keeps to themselves', () => {
  it('pause it all the same, and stay unread by everybody else', async () => {
    const chosen = await published(coach, pausingForm({ readers: 'CLIENT_CHOOSES' }), 'Chosen');
    const sent = await answer('yes', chosen, false);
    expect(sent.answers).toMatchObject({ shared: false, pausesOutreach: true });
    expect(await sinceFor(coach)).not.toBeNull();
    expect(await readRequest(coach, sent)).toMatchObject({ answers: null });
    expect(await attention()).toMatchObject([{ kind: 'READINESS' }]);
    for (const role of ['COACH', 'OWNER']) expect(await readableBy(role)).not.toContain(sent.id);
  });

  it('cannot come from a form that is for the client alone', async () => {
    const alone = await saveForm(
      coach,
      await createForm(coach, 'Alone'),
      pausingForm({ readers: 'CLIENT' }),
    );
    expect(await publishForm(coach, alone)).toMatchObject({ code: 'NOT_PUBLISHABLE' });
    const quiet = pausingForm({ readers: 'CLIENT' });
    for (const choice of quiet.questions[0]!.choices) choice.pausesOutreach = false;
    const sent = await answer('yes', await published(coach, quiet, 'Quiet'));
    await expect(
      world.owner.query(
        `alter table form_answers disable trigger form_answers_immutable;
         update form_answers set pauses_outreach = true where id = '${sent.id}'`,
      ),
    ).rejects.toThrow('form_answers_pausing');
  });

  it('never change once they are sent', async () => {
    const sent = await answer('yes');
    await expect(
      world.owner.query(`update form_answers set pauses_outreach = false where id = $1`, [sent.id]),
    ).rejects.toThrow('cannot be changed');
  });
});

describe('a form from before choices could pause outreach', () => {
  it('pauses nothing', async () => {
    const content = pausingForm();
    for (const choice of content.questions[0]!.choices) delete choice.pausesOutreach;
    const old = await published(coach, content, 'Older');
    expect(old.versions[0]!.content.questions[0]!.choices[1]!.pausesOutreach).toBe(false);
    expect((await answer('yes', old)).answers).toMatchObject({ pausesOutreach: false });
  });
});

/** The answers that row-level security shows to the coach with this role. */
async function readableBy(role: string): Promise<string[]> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
     set local app.member_id = '${coach.memberId}'; set local role ${APP_ROLE}`,
  );
  try {
    const { rows } = await world.owner.query<{ id: string }>('select id from form_answers');
    return rows.map(({ id }) => id);
  } finally {
    await world.owner.query('rollback');
  }
}
