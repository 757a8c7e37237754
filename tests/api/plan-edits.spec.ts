import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  PLAN_RESULT,
  planOf,
  readyAnswers,
  REFUSAL,
  SHORT_PLAN,
  skipStep,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let plan: PlanSeen;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  plan = await assign(world, coach, client);
});
afterAll(() => world.close());

const RULE = 'kind step days anchor floor urgeAtMost date';
const STEPS = `key title purpose guidance outreach opens { ${RULE} } actions { key kind title guidance required reach
  noReachReason surprise dueAfterDays habit { times per periods } prompt questionnaire }`;

interface Content {
  contentVersion: number;
  steps: any[];
  templateSteps: any[];
  dueFrom: { step: string; day: string }[];
}

/** What the plan asks for, as the editor reads it. */
const contentOf = async (who: Actor = coach): Promise<Content> =>
  (
    await who.ok<{ planContent: Content }>(
      `query($planId: ID!) { planContent(planId: $planId) {
         contentVersion steps { ${STEPS} } templateSteps { key } dueFrom { step day } } }`,
      { planId: plan.id },
    )
  ).planContent;

type Change = (steps: any[]) => unknown;

/** Saves what the change makes of the plan's steps. */
async function edit(change: Change, more: object = {}, who: Actor = coach): Promise<PlanSeen> {
  const { contentVersion, steps } = await contentOf(who);
  change(steps);
  return save({ contentVersion, steps, ...more }, who);
}

async function save(input: object, who: Actor = coach): Promise<PlanSeen> {
  const { editPlan } = await who.ok<{ editPlan: PlanSeen }>(
    `mutation($input: EditPlanInput!) { editPlan(input: $input) ${PLAN_RESULT} }`,
    { input: { id: newId(world), planId: plan.id, ...input } },
  );
  return editPlan;
}

const step = (steps: any[], key: string) => steps.find((one) => one.key === key);
const action = (steps: any[], key: string) =>
  steps.flatMap((one) => one.actions).find((one) => one.key === key);
const without = (steps: any[], key: string) => {
  for (const one of steps) one.actions = one.actions.filter((each: any) => each.key !== key);
};
const added = (key: string, more: object = {}) => ({
  ...{ key, kind: 'ONCE', title: 'Call a friend', guidance: 'A short call.', required: true },
  ...{ reach: 'NO', dueAfterDays: 3, habit: null, prompt: null, questionnaire: null },
  ...more,
});

const edits = async (who: Actor): Promise<any[]> =>
  (
    await who.ok<{ planEdits: any[] }>(
      `query($planId: ID!) { planEdits(planId: $planId) { id at by reason reasonShared closedAt
         changes { kind step action field before { text days yes habit { times per periods } opens { ${RULE} } }
           after { text days yes habit { times per periods } opens { ${RULE} } } } } }`,
      { planId: plan.id },
    )
  ).planEdits;

const ACTION_REMOVED = {
  code: 'REMOVED',
  message:
    'Your coach just changed your plan, and this action is no longer in it. What you did before is kept.',
};

const problemsOf = ({ problems }: PlanSeen) =>
  problems.map(({ code, step, action }: any) => [code, action ?? step]);

describe('editing a running plan', () => {
  it('changes everything that is not done, adds, moves and removes parts in one save', async () => {
    const after = await edit((steps) => {
      Object.assign(action(steps, 'walk'), { title: 'Take a long walk', dueAfterDays: 4 });
      Object.assign(action(steps, 'write'), { prompt: 'What helps?', required: false });
      action(steps, 'wait').habit = { times: 2, per: 'DAY', periods: 5 };
      step(steps, 'self').opens[0].days = 9;
      step(steps, 'self').purpose = 'For you.';
      step(steps, 'self').actions.push(...step(steps, 'ground').actions.splice(3, 1));
      without(steps, 'run');
      step(steps, 'ground').actions.unshift(added('call'));
      const rest = { key: 'rest', title: 'Rest', purpose: '', guidance: '', outreach: false };
      steps.splice(1, 0, { ...rest, opens: [{ kind: 'STEP_DONE', step: 'ground' }], actions: [] });
    });
    expect(after.__typename).toBe('Plan');
    expect(after.steps.map(({ key }) => key)).toEqual(['ground', 'rest', 'smile', 'self']);
    expect(stepOf(after, 'ground').actions.map(({ key }) => key)).toEqual([
      ...['call', 'walk', 'wait', 'write'],
    ]);
    expect(stepOf(after, 'self').actions.map(({ key }) => key)).toEqual(['ask']);
    expect(actionOf(after, 'walk')).toMatchObject({
      title: 'Take a long walk',
      dueOn: '2026-03-06',
    });
    expect(actionOf(after, 'call')).toMatchObject({
      guidance: 'A short call.',
      dueOn: '2026-03-05',
    });
    expect(actionOf(after, 'write')).toMatchObject({ prompt: 'What helps?', required: false });
    expect(actionOf(after, 'wait').habit).toMatchObject({ times: 2, periods: 5 });
    expect(stepOf(after, 'self')).toMatchObject({
      purpose: 'For you.',
      opensAt: '2026-03-10T23:00:00.000Z',
    });
    expect(await planOf(client, plan.id)).toEqual({ ...after, __typename: undefined });
    const { clientToday } = await client.ok<any>(
      '{ clientToday { plan { stones { title } step { actions { title } } } } }',
    );
    expect(clientToday.plan.stones.map(({ title }: any) => title)).toEqual([
      ...['Firm ground', 'Rest', 'A smile', 'Your own life'],
    ]);
    expect(clientToday.plan.step.actions.map(({ title }: any) => title).sort()).toEqual([
      ...['Call a friend', 'Take a long walk', 'Wait ten minutes', 'Write'],
    ]);
  });

  it('stores what people wrote encrypted', async () => {
    await edit(
      (steps) => {
        Object.assign(action(steps, 'walk'), { title: 'Secret title', guidance: 'Secret way' });
        Object.assign(step(steps, 'ground'), { title: 'Secret step', purpose: 'Secret why' });
      },
      { reason: 'Secret reason' },
    );
    const { rows } = await world.owner.query(
      `select (select string_agg(title || guidance, ' ') from plan_actions where plan_id = $1) ||
         (select string_agg(title || purpose || course::text, ' ') from plan_steps where plan_id = $1) ||
         (select string_agg(encode(changes_sealed, 'escape') ||
            encode((select reason_sealed from private_edit_reasons r where r.id = plan_edits.id), 'escape'), ' ')
          from plan_edits where plan_id = $1) ||
         (select string_agg(coalesce(subject, ''), ' ') from events where plan_id = $1) as stored`,
      [plan.id],
    );
    expect(rows[0].stored).not.toContain('Secret');
    const seen = await planOf(client, plan.id);
    expect(actionOf(seen, 'walk')).toMatchObject({ title: 'Secret title', guidance: 'Secret way' });
    // A lock names the step by its new title.
    expect(stepOf(seen, 'smile').locks).toContainEqual(
      expect.objectContaining({ kind: 'STEP', title: 'Secret step' }),
    );
  });

  it('keeps what is done as it is', async () => {
    await command(client, 'completeAction', actionOf(plan, 'walk').id);
    const changed = await edit((steps) => (action(steps, 'walk').title = 'Something else'));
    expect(problemsOf(changed)).toEqual([['DONE_CHANGED', 'walk']]);
    expect(problemsOf(await edit((steps) => without(steps, 'walk')))).toEqual([
      ['DONE_REMOVED', 'walk'],
    ]);
    const after = await edit((steps) => step(steps, 'ground').actions.reverse());
    expect(actionOf(after, 'walk')).toMatchObject({ status: 'DONE', title: 'Take a walk' });
  });

  it('keeps habit counts and reflections, also of an action that is removed and added again', async () => {
    await withInput(client, 'countHabit', {
      ...{ actionId: actionOf(plan, 'wait').id, on: '2026-03-02', times: 1 },
    });
    const { id: actionId } = actionOf(plan, 'write');
    await withInput(client, 'saveReflection', {
      actionId,
      text: 'My words',
      version: 0,
      shared: true,
    });
    const after = await edit((steps) => {
      without(steps, 'wait');
      without(steps, 'write');
    });
    expect(actionOf(after, 'wait')).toBeUndefined();
    const { clientToday } = await client.ok<any>(
      '{ clientToday { plan { step { actions { title } } } } }',
    );
    expect(clientToday.plan.step.actions.map(({ title }: any) => title).sort()).toEqual([
      ...['Are you sure?', 'Take a walk'],
    ]);
    const { client: profile } = await coach.ok<any>(
      `query($id: ID!) { client(id: $id) { reflections { text actionTitle stepTitle } } }`,
      { id: client.clientId },
    );
    expect(profile.reflections).toEqual([
      { text: 'My words', actionTitle: 'Write', stepTitle: 'Firm ground' },
    ]);
    const removed = async () =>
      (
        await client.ok<any>(
          `query($planId: ID!) { removedReflections(planId: $planId) { actionTitle text shared } }`,
          { planId: plan.id },
        )
      ).removedReflections;
    expect(await removed()).toEqual([{ actionTitle: 'Write', text: 'My words', shared: true }]);
    // The page was still open when the coach removed the action.
    const late = { actionId, text: 'My words, and more', version: 1, shared: true, finish: true };
    await withInput(client, 'saveReflection', late);
    expect(await removed()).toMatchObject([{ text: 'My words, and more' }]);
    const again = await edit((steps) =>
      step(steps, 'ground').actions.push(
        added('wait', {
          kind: 'HABIT',
          title: 'Wait',
          habit: { times: 1, per: 'DAY', periods: 9 },
        }),
        added('write', { kind: 'REFLECTION', title: 'Write', prompt: 'What is so?' }),
      ),
    );
    expect(actionOf(again, 'wait')).toMatchObject({
      id: actionOf(plan, 'wait').id,
      habit: { count: 1, periodsMet: 1, periods: 9 },
    });
    expect(actionOf(await planOf(client, plan.id), 'write').reflection).toMatchObject({
      text: 'My words, and more',
    });
    expect(await removed()).toEqual([]);
  });

  it('counts answers to a questionnaire that the coach removes meanwhile, and says so for a tick and a habit', async () => {
    await edit((steps) => ['ask', 'wait', 'walk'].forEach((key) => without(steps, key)));
    const { version, answers } = readyAnswers({ contact: 'no-contact' });
    const answered = { id: newId(world), actionId: actionOf(plan, 'ask').id, version, answers };
    const first = await withInput(client, 'answerQuestionnaire', answered);
    expect(first).toMatchObject({ __typename: 'QuestionnaireResult', id: answered.id });
    expect(await withInput(client, 'answerQuestionnaire', answered)).toEqual(first);
    expect(stepOf(await planOf(coach, plan.id), 'smile').locks.map(({ kind }) => kind)).toContain(
      'ANSWERS',
    );
    const walk = actionOf(plan, 'walk').id;
    for (const refused of [
      await command(client, 'completeAction', walk),
      await command(client, 'undoAction', walk),
      await withInput(client, 'countHabit', {
        ...{ actionId: actionOf(plan, 'wait').id, on: '2026-03-02', times: 1 },
      }),
    ]) {
      expect(refused).toMatchObject(ACTION_REMOVED);
    }
  });

  it('says so for a surprise and a form that were removed meanwhile', async () => {
    await edit((steps) => without(steps, 'gift'));
    const actionId = actionOf(plan, 'gift').id;
    const checklist = { small: true, inexpensive: true, notInPerson: true, obligesToNothing: true };
    for (const refused of [
      await withInput(client, 'giveSurprise', { actionId, ...checklist }),
      await withInput(client, 'recordSurpriseOutcome', { actionId, outcome: 'WARM' }),
      await withInput(client, 'openActionForm', { id: newId(world), actionId }),
    ]) {
      expect(refused).toMatchObject(ACTION_REMOVED);
    }
    // What never was in a plan is not found, as before.
    const unknown = await client.gql(
      `mutation ($id: ID!) { completeAction(actionId: $id) { __typename } }`,
      { id: newId(world) },
    );
    expect(unknown.errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });

  it('tells a coach that someone else has just removed the step', async () => {
    const { id: stepId } = stepOf(plan, 'self');
    await edit((steps) => void steps.splice(2, 1), {}, practice.owner);
    const reason = 'Because.';
    for (const refused of [
      ...(await Promise.all(
        ['approveStep', 'closeStep', 'reopenStep'].map((name) => command(coach, name, stepId)),
      )),
      await withInput(coach, 'skipStep', { stepId, reason }),
      await withInput(coach, 'shortenWait', { stepId, rule: 0, days: 1, reason }),
      await withInput(coach, 'addAction', { stepId, title: 'More', kind: 'ONCE', reach: 'NO' }),
    ]) {
      expect(refused).toMatchObject({
        code: 'REMOVED',
        message:
          'Someone just changed this plan, and this step is no longer in it. Nothing was saved here.',
      });
    }
  });

  it('never shortens a wait, and leaves that to the command that asks for a reason', async () => {
    const shorter = await edit((steps) => (step(steps, 'self').opens[0].days = 2));
    expect(shorter).toMatchObject({ code: 'NOT_PUBLISHABLE' });
    expect(problemsOf(shorter)).toEqual([['WAIT_SHORTENED', 'self']]);
    const dropped = await edit((steps) => (step(steps, 'self').opens = []));
    expect(problemsOf(dropped)).toEqual([['WAIT_SHORTENED', 'self']]);
  });

  it('tells who edits an older state, and merges with what the client does meanwhile', async () => {
    const { contentVersion, steps } = await contentOf();
    await command(client, 'completeAction', actionOf(plan, 'walk').id);
    action(steps, 'wait').title = 'Wait a while';
    const merged = await save({ contentVersion, steps });
    expect(actionOf(merged, 'walk').status).toBe('DONE');
    expect(actionOf(merged, 'wait').title).toBe('Wait a while');
    const late = await save({ contentVersion, steps });
    expect(late).toMatchObject({ code: 'STALE', now: contentVersion + 1 });
    await withInput(coach, 'addAction', {
      ...{ stepId: stepOf(plan, 'ground').id, title: 'More', kind: 'ONCE', reach: 'NO' },
    });
    expect((await contentOf()).contentVersion).toBe(contentVersion + 2);
  });

  it('loses nothing when the client ticks an action while the coach saves', async () => {
    const { contentVersion, steps } = await contentOf();
    action(steps, 'walk').title = 'Other words';
    action(steps, 'write').guidance = 'By hand.';
    const [saved, ticked] = await Promise.all([
      save({ contentVersion, steps }),
      command(client, 'completeAction', actionOf(plan, 'walk').id),
    ]);
    const now = await planOf(client, plan.id);
    expect(actionOf(now, 'walk').status).toBe('DONE');
    expect(ticked.__typename).toBe('Plan');
    const title = saved.__typename === 'Plan' ? 'Other words' : 'Take a walk';
    expect(actionOf(now, 'walk').title).toBe(title);
  });

  it('is idempotent, and has one entry in the history', async () => {
    const { contentVersion, steps } = await contentOf();
    action(steps, 'walk').title = 'Other words';
    const input = { id: newId(world), contentVersion, steps };
    const first = await save(input);
    expect(await save(input)).toEqual(first);
    expect(await edits(coach)).toHaveLength(1);
    const { client: profile } = await coach.ok<any>(
      `query($id: ID!) { client(id: $id) { timeline { edges { node { kind } } } } }`,
      { id: client.clientId },
    );
    const kinds = profile.timeline.edges.map(({ node }: any) => node.kind);
    expect(kinds.filter((kind: string) => kind === 'PLAN_EDITED')).toHaveLength(1);
  });

  it('saves nothing if nothing changed', async () => {
    expect((await edit(() => null)).__typename).toBe('Plan');
    expect(await edits(coach)).toEqual([]);
  });

  it('makes actions of an open step due on a date, which pauses do not change', async () => {
    world.clock.set('2026-03-03T09:00:00Z');
    await command(coach, 'pausePlan', plan.id);
    expect((await contentOf()).dueFrom).toEqual([]);
    world.clock.set('2026-03-08T09:00:00Z');
    await command(coach, 'resumePlan', plan.id);
    // Opened on March 2, and paused for five days.
    const { dueFrom } = await contentOf();
    expect(dueFrom).toEqual([{ step: 'ground', day: '2026-03-07' }]);
    const after = await edit((steps) => {
      action(steps, 'walk').dueAfterDays = 14;
      step(steps, 'ground').actions.push(added('call', { dueAfterDays: 13 }));
    });
    expect(actionOf(after, 'walk').dueOn).toBe('2026-03-21');
    // What is new counts from today.
    expect(actionOf(after, 'call').dueOn).toBe('2026-03-21');
  });

  it('previews the dates that follow without storing anything', async () => {
    const { contentVersion, steps } = await contentOf();
    step(steps, 'self').opens[0].days = 30;
    step(steps, 'smile').opens.push({ kind: 'WAIT', days: 40, anchor: 'PLAN_START' });
    step(steps, 'ground').actions.push(added('call'));
    const { planEditPreview } = await coach.ok<any>(
      `query($input: PlanStepsInput!) { planEditPreview(input: $input) {
         ... on PlanEditPreview { stones { key opensAt } actions { key dueOn } waits { step until } lapsedApprovals } ${REFUSAL} } }`,
      { input: { planId: plan.id, contentVersion, steps } },
    );
    expect(planEditPreview.stones).toContainEqual({
      key: 'self',
      opensAt: '2026-03-31T22:00:00.000Z',
    });
    expect(planEditPreview.actions).toContainEqual({ key: 'call', dueOn: '2026-03-05' });
    // The smile has no earliest date: another of its waits begins only when the step before it is done.
    expect(planEditPreview.waits).toEqual([
      { step: 'smile', until: '2026-04-10T22:00:00.000Z' },
      { step: 'self', until: '2026-03-31T22:00:00.000Z' },
    ]);
    expect(await planOf(coach, plan.id)).toEqual({ ...plan, __typename: undefined });
  });
});

describe('outreach in an edited plan', () => {
  const setBoundary = (boundary: string) =>
    withInput(client, 'setBoundary', { clientId: client.clientId, boundary });

  it('cannot be added or changed while the gate is closed; removing it is possible', async () => {
    await setBoundary('ASKED_FOR_NO_CONTACT');
    const words = await edit((steps) => (action(steps, 'gift').title = 'Give it'));
    expect(words).toMatchObject({ code: 'LOCKED', lock: { kind: 'BOUNDARY' } });
    const more = await edit((steps) =>
      step(steps, 'smile').actions.push(added('card', { title: 'A card', reach: 'YES' })),
    );
    expect(more).toMatchObject({ code: 'LOCKED', field: 'input.steps.1.actions.4.reach' });
    const sounds = await edit((steps) =>
      step(steps, 'ground').actions.push(
        added('flowers', { title: 'Send her flowers', noReachReason: 'No' }),
      ),
    );
    expect(problemsOf(sounds)).toEqual([['WORDS_REACH_OUT', 'flowers']]);
    const less = await edit((steps) => without(steps, 'hello'));
    expect(less.__typename).toBe('Plan');
  });

  it('keeps its mark, its gates and its floors', async () => {
    const unmarked = await edit((steps) => {
      step(steps, 'smile').outreach = false;
      action(steps, 'gift').reach = 'NO';
    });
    expect(problemsOf(unmarked)).toEqual(
      expect.arrayContaining([
        ['MARK_REMOVED', 'smile'],
        ['MARK_REMOVED', 'gift'],
      ]),
    );
    const open = await edit((steps) => {
      step(steps, 'smile').opens = step(steps, 'smile').opens.filter(
        ({ kind }: any) => kind !== 'APPROVAL',
      );
    });
    expect(problemsOf(open)).toContainEqual(['GATE_REMOVED', 'smile']);
    const moved = await edit((steps) =>
      step(steps, 'ground').actions.push(step(steps, 'smile').actions.shift()),
    );
    expect(problemsOf(moved)).toContainEqual(['GATE_REMOVED', 'ground']);
    const removed = await edit((steps) => {
      steps.shift();
      step(steps, 'smile').opens = [
        ...step(steps, 'smile').opens.slice(2),
        { kind: 'WAIT', days: 3, anchor: 'PLAN_START' },
      ];
    });
    // Outreach that waits for a step does not open because the step is gone.
    expect(problemsOf(removed)).toContainEqual(['GATE_REMOVED', 'smile']);
  });

  it('needs a new approval after its step was changed, and not after a wait got longer', async () => {
    const smile = () => planOf(coach, plan.id).then((seen) => stepOf(seen, 'smile'));
    await skipStep(coach, stepOf(plan, 'ground').id);
    await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    await edit((steps) => (step(steps, 'smile').opens[1].days = 4));
    world.clock.advance({ days: 3 });
    expect((await smile()).locks).toMatchObject([{ kind: 'WAIT' }]);
    world.clock.advance({ days: 1 });
    expect((await smile()).status).toBe('OPEN');
    await edit((steps) => (action(steps, 'gift').guidance = 'Something small.'));
    expect((await smile()).locks).toMatchObject([{ kind: 'APPROVAL' }]);
    const { coachToday } = await coach.ok<any>('{ coachToday { attention { kind } } }');
    expect(coachToday.attention).toContainEqual({ kind: 'APPROVAL' });
  });

  it('needs a new approval once a required action no longer comes before it', async () => {
    const content = structuredClone(SHORT_PLAN) as any;
    const smiling = content.steps[1];
    smiling.outreach = false;
    smiling.actions.unshift(added('first', { title: 'Ask yourself first' }));
    const other = await practice.client({ coach });
    plan = await assign(world, coach, other, { content });
    const id = await skipStep(coach, stepOf(plan, 'ground').id).then(
      () => stepOf(plan, 'smile').id,
    );
    await command(coach, 'approveStep', id);
    expect((await edit((steps) => without(steps, 'first'))).__typename).toBe('Plan');
    world.clock.advance({ days: 4 });
    const after = await planOf(other, plan.id);
    expect(actionOf(after, 'gift').status).toBe('LOCKED');
  });
});

describe('the history of edits', () => {
  it('tells both sides what changed, with before and after, and a reason only to those it is for', async () => {
    await edit((steps) => (action(steps, 'walk').dueAfterDays = 9), { reason: 'Only mine' });
    world.clock.advance({ hours: 1 });
    await edit(
      (steps) => {
        action(steps, 'walk').title = 'A longer walk';
        step(steps, 'self').opens[0].days = 8;
        without(steps, 'run');
      },
      { reason: 'You asked for more time.', shareReason: true },
    );
    const [latest, first] = await edits(client);
    expect(latest).toMatchObject({ by: 'Cora Coach', reason: 'You asked for more time.' });
    expect(latest.changes).toMatchObject([
      {
        ...{ kind: 'CHANGED', step: 'Firm ground', action: 'A longer walk', field: 'TITLE' },
        ...{ before: { text: 'Take a walk' }, after: { text: 'A longer walk' } },
      },
      {
        kind: 'CHANGED',
        step: 'Your own life',
        field: 'WAIT',
        before: { days: 5, text: 'PLAN_START' },
        after: { days: 8 },
      },
      { kind: 'REMOVED', step: 'Your own life', action: 'Run' },
    ]);
    expect(first).toMatchObject({ reason: null, reasonShared: false, closedAt: null });
    expect((await edits(coach)).map(({ reason }) => reason)).toEqual([
      'You asked for more time.',
      'Only mine',
    ]);
  });

  it('keeps a notice for the client until they close it, and the history afterwards', async () => {
    await edit((steps) => (action(steps, 'walk').title = 'A longer walk'), {
      reason: 'For you.',
      shareReason: true,
    });
    const notices = async () =>
      (
        await client.ok<any>(
          `{ clientToday { planEdits { id by reason changes { kind step action field before { text days } after { text days } } } } }`,
        )
      ).clientToday.planEdits;
    const [notice] = await notices();
    expect(notice).toMatchObject({
      ...{ by: 'Cora Coach', reason: 'For you.' },
      changes: [{ kind: 'CHANGED', action: 'A longer walk', field: 'TITLE' }],
    });
    const close = (who: Actor) =>
      who.ok(`mutation($input: ClosePlanEditsInput!) { closePlanEdits(input: $input) }`, {
        input: { ids: [notice.id] },
      });
    const other = await practice.client({ coach });
    await close(other);
    expect(await notices()).toHaveLength(1);
    await close(client);
    await close(client);
    expect(await notices()).toEqual([]);
    expect(await edits(client)).toMatchObject([{ id: notice.id, closedAt: expect.any(String) }]);
  });
});
