import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CtxFactory, KeptAttentionService, updatesFor } from '@footing/api/testing';
import { called, makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  planOf,
  publishedVersions,
  REFUSAL,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let template: { id: string; versions: string[] };
let plan: PlanSeen;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  template = await publishedVersions(coach, SHORT_PLAN, NEWER);
  plan = await assign(world, coach, client, { templateVersionId: template.versions[0] });
});
afterAll(() => world.close());

/** Version 2: another title, an action less and one more, a shorter and a longer wait, and a step more. */
const NEWER = changedContent((steps) => {
  const [ground, smile, self] = steps;
  ground.title = 'Firm ground first';
  ground.guidance = 'Breathe slowly.';
  ground.actions = ground.actions.filter(({ key }: any) => key !== 'write');
  ground.actions.push({ ...ground.actions[0], key: 'call', title: 'Call a friend' });
  smile.opens[1].days = 6;
  self.opens[0].days = 2;
  self.actions[0].title = 'Run, or walk fast';
  steps.splice(2, 0, {
    ...{ key: 'look', title: 'Look back', purpose: '', guidance: '', outreach: false },
    ...{ opens: [{ kind: 'STEP_DONE', step: 'ground' }], actions: [] },
  });
});

const OFFER = `{ __typename ... on PlanOffer { id state by at fromNumber toNumber answeredAt revertUntil revertedAt revertedBy canAccept
  preview { stones { key status opensAt } actions { key title dueOn } lapsedApprovals }
  changes { kind step action field before { text days } after { text days } } } ${REFUSAL} }`;

const offered = async (more: object = {}, who: Actor = coach): Promise<any> => {
  const input = { id: newId(world), planId: plan.id, templateVersionId: template.versions[1] };
  const data = await who.ok<any>(
    `mutation($input: OfferVersionInput!) { offerVersion(input: $input) ${OFFER} }`,
    { input: { ...input, ...more } },
  );
  return data.offerVersion;
};
const answer = async (who: Actor, name: string, id: string): Promise<any> => {
  const data = await who.ok<any>(`mutation($id: ID!) { ${name}(offerId: $id) ${OFFER} }`, { id });
  return data[name];
};
const offerOf = async (who: Actor): Promise<any> =>
  (
    await who.ok<any>(`query($id: ID!) { planOffer(planId: $id) ${OFFER.replace(REFUSAL, '')} }`, {
      id: plan.id,
    })
  ).planOffer;
const moveOf = async (more: object = {}): Promise<any> =>
  (
    await coach.ok<any>(
      `query($input: PlanMoveInput!) { planMove(input: $input) { __typename ... on PlanMove {
         clientName fromNumber toNumber mapping { step title to } steps { key title }
         changes { kind step action field } conflicts { path step action field plan version chosen }
         kept { kind step action rule { kind days } } } ${REFUSAL} } }`,
      { input: { planId: plan.id, templateVersionId: template.versions[1], ...more } },
    )
  ).planMove;
const older = async (who: Actor = coach): Promise<any> =>
  (
    await who.ok<any>(
      `query($id: ID!) { plansOnOlderVersions(templateId: $id) { next
         plans { planId clientId number state } } }`,
      { id: template.id },
    )
  ).plansOnOlderVersions;
const recall = (versionId: string) =>
  coach.ok(
    `mutation($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }`,
    { input: { versionId, reason: 'It was not safe.' } },
  );
const archive = (more: object = {}) =>
  coach.ok(
    'mutation ($input: ArchiveClientInput!) { archiveClient(input: $input) { __typename } }',
    {
      input: { clientId: client.clientId, plan: 'PAUSE', ...more },
    },
  );
const isOnToday = async (): Promise<boolean> =>
  (await client.ok<any>('{ clientToday { plan { offered } } }')).clientToday.plan?.offered ?? false;
/** What answers to offers bring, besides what else there is. What is found is kept, so that only changes are found again. */
const onCoachsToday = async (): Promise<string[]> => {
  const { coachToday } = await coach.ok<any>('{ coachToday { attention { id kind } } }');
  const { memberId, practiceId } = coach;
  await world.app
    .get(KeptAttentionService, { strict: false })
    .workOut({ practiceId, memberId, role: 'COACH' });
  return coachToday.attention.flatMap(({ kind }: any) => (kind.startsWith('OFFER_') ? [kind] : []));
};
const seen = () => planOf(client, plan.id);
/** What the plan asks for, without what happens with time. */
const asked = ({ steps, templateVersion }: PlanSeen) => ({
  templateVersion,
  steps: steps.map(({ id, title, guidance, opens, actions }) => ({
    ...{ id, title, guidance, opens },
    actions: actions.map(({ id: action, title: name, kind }) => ({ action, name, kind })),
  })),
});

describe('plans on older versions', () => {
  it('lists running plans of clients whom the coach sees, with the latest offer', async () => {
    const row = { planId: plan.id, clientId: client.clientId, number: 1, state: null };
    expect(await older()).toEqual({ next: null, plans: [row] });
    const { id } = await offered();
    expect((await older()).plans).toEqual([{ ...row, state: 'OFFERED' }]);
    expect((await older(await practice.coach())).plans).toEqual([]);
    await answer(client, 'acceptOffer', id);
    expect((await older()).plans).toEqual([]);
  });

  it('leaves out archived clients, and versions that were recalled', async () => {
    const { plans: before } = await older();
    expect(before).toHaveLength(1);
    await world.owner.query('update clients set archived_at = now() where id = $1', [
      client.clientId,
    ]);
    expect((await older()).plans).toEqual([]);
    await world.owner.query('update clients set archived_at = null where id = $1', [
      client.clientId,
    ]);
    await recall(template.versions[1]!);
    expect((await older()).plans).toEqual([]);
  });

  it('names the versions that a plan can move to, for staff who see both', async () => {
    const newer = async (who: Actor) => {
      const query = 'query($id: ID!) { newerVersions(planId: $id) { id number templateId } }';
      return who.gql<any>(query, { id: plan.id });
    };
    const version = { id: template.versions[1], number: 2, templateId: template.id };
    expect((await newer(coach)).data!.newerVersions).toEqual([version]);
    // The owner sees the plan, but not a template that its author does not share.
    expect((await newer(practice.owner)).data!.newerVersions).toEqual([]);
    expect((await newer(client)).errors).toBeDefined();
    await recall(template.versions[1]!);
    expect((await newer(coach)).data!.newerVersions).toEqual([]);
  });
});

describe('a move to a newer version', () => {
  it('is shown to the coach with what changes, what stays and what to choose', async () => {
    const adapted = changedContent(([ground, , self]) => {
      ground.title = 'Ground for Dana';
      self.actions[0].title = 'Run with Dana';
    });
    const other = await practice.client({ coach });
    plan = await assign(world, coach, other, {
      templateVersionId: template.versions[0],
      content: adapted,
    });
    const move = await moveOf();
    expect(move).toMatchObject({ __typename: 'PlanMove', fromNumber: 1, toNumber: 2 });
    expect(move.mapping).toEqual([
      { step: 'ground', title: 'Ground for Dana', to: 'ground' },
      { step: 'smile', title: 'A smile', to: 'smile' },
      { step: 'self', title: 'Your own life', to: 'self' },
    ]);
    expect(move.conflicts).toEqual([
      {
        ...{ path: 'ground/title', step: 'Ground for Dana', action: null, field: 'title' },
        ...{ plan: 'Ground for Dana', version: 'Firm ground first', chosen: 'PLAN' },
      },
      {
        ...{ path: 'self/run/title', step: 'Your own life', action: 'Run with Dana' },
        ...{ field: 'title', plan: 'Run with Dana', version: 'Run, or walk fast', chosen: 'PLAN' },
      },
    ]);
    expect(move.kept).toContainEqual({
      ...{ kind: 'RULE_KEPT', step: 'Your own life', action: null },
      rule: { kind: 'WAIT', days: 5 },
    });
    const chosen = await moveOf({ choices: [{ path: 'ground/title', side: 'VERSION' }] });
    expect(chosen.changes).toContainEqual(
      expect.objectContaining({ field: 'TITLE', step: 'Firm ground first' }),
    );
  });

  it('follows the mapping that the coach corrected', async () => {
    const mapping = [
      { step: 'ground', to: 'look' },
      { step: 'smile', to: 'smile' },
      { step: 'self', to: null },
    ];
    const move = await moveOf({ mapping });
    expect(move.mapping.map(({ to }: any) => to)).toEqual(['look', 'smile', null]);
    expect(move.changes).toContainEqual(
      expect.objectContaining({ kind: 'ADDED', step: 'Firm ground first', action: null }),
    );
    const twice = [...mapping.slice(0, 2), { step: 'self', to: 'look' }];
    const { errors } = await coach.gql(
      'query($input: PlanMoveInput!) { planMove(input: $input) { __typename } }',
      { input: { planId: plan.id, templateVersionId: template.versions[1], mapping: twice } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('goes only to a newer version of the same template', async () => {
    const other = await publishedVersions(coach, SHORT_PLAN, NEWER);
    for (const templateVersionId of [template.versions[0], other.versions[1]]) {
      expect(await offered({ templateVersionId })).toMatchObject({ code: 'NOT_NOW' });
    }
  });
});

describe('an offer', () => {
  it('is on the client’s Today while it can be accepted, with the days that follow', async () => {
    expect(await isOnToday()).toBe(false);
    const { id } = await offered();
    expect(await isOnToday()).toBe(true);
    const { canAccept, preview } = await offerOf(client);
    expect(canAccept).toBe(true);
    const before = await seen();
    expect(preview.stones.map(({ key }: any) => key)).toEqual(['ground', 'smile', 'look', 'self']);
    expect(preview.stones.at(-1).opensAt).toBe(stepOf(before, 'self').opensAt);
    expect(preview.actions).toContainEqual(
      expect.objectContaining({ key: 'call', title: 'Call a friend' }),
    );
    await recall(template.versions[1]!);
    expect(await isOnToday()).toBe(false);
    expect(await answer(coach, 'withdrawOffer', id)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('changes nothing until the client accepts; then what is done stays and nothing opens', async () => {
    await command(client, 'completeAction', actionOf(plan, 'walk').id);
    const before = await seen();
    const { id, state, changes } = await offered();
    expect(state).toBe('OFFERED');
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'ADDED', action: 'Call a friend' }),
    );
    expect(asked(await seen())).toEqual(asked(before));
    expect(await offerOf(client)).toMatchObject({ id, state: 'OFFERED', changes });
    // The plan moves as it is when the client accepts.
    await withInput(client, 'countHabit', {
      ...{ actionId: actionOf(plan, 'wait').id, on: '2026-03-02', times: 1 },
    });
    const accepted = await answer(client, 'acceptOffer', id);
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      revertUntil: '2026-03-09T09:00:00.000Z',
    });
    const after = await seen();
    expect(after).toMatchObject({ id: plan.id, status: 'ACTIVE', templateVersion: 2 });
    expect(after.steps.map(({ key, title, status }) => [key, title, status])).toEqual([
      ['ground', 'Firm ground first', 'OPEN'],
      ['smile', 'A smile', 'LOCKED'],
      ['look', 'Look back', 'LOCKED'],
      ['self', 'Your own life', 'LOCKED'],
    ]);
    expect(stepOf(after, 'ground').actions.map(({ key, status }) => [key, status])).toEqual([
      ...[
        ['walk', 'DONE'],
        ['wait', 'OPEN'],
        ['ask', 'OPEN'],
        ['call', 'OPEN'],
      ],
    ]);
    expect(actionOf(after, 'wait').habit).toMatchObject({ count: 1, periodsMet: 1 });
    // The wait of five days did not become one of two.
    expect(stepOf(after, 'self').opensAt).toBe(stepOf(before, 'self').opensAt);
    expect(actionOf(after, 'run').title).toBe('Run, or walk fast');
    // Accepting again changes nothing.
    expect(await answer(client, 'acceptOffer', id)).toEqual(accepted);
    expect(asked(await seen())).toEqual(asked(after));
  });

  it.each([['client'], ['coach']])(
    'can be undone by the %s for seven days; what was done since stays done',
    async (who) => {
      const { id } = await offered();
      const before = await seen();
      await answer(client, 'acceptOffer', id);
      await command(client, 'completeAction', actionOf(await seen(), 'walk').id);
      await command(client, 'completeAction', actionOf(await seen(), 'call').id);
      world.clock.set('2026-03-09T08:59:00Z');
      const actor = who === 'client' ? client : coach;
      const reverted = await answer(actor, 'revertOffer', id);
      expect(reverted).toMatchObject({ state: 'REVERTED', revertUntil: null });
      const after = await seen();
      expect(after.templateVersion).toBe(1);
      expect(after.steps.map(({ key }) => key)).toEqual(['ground', 'smile', 'self']);
      expect(stepOf(after, 'ground').title).toBe('Firm ground');
      expect(stepOf(after, 'smile').opens).toEqual(stepOf(before, 'smile').opens);
      expect(actionOf(after, 'walk').status).toBe('DONE');
      expect(actionOf(after, 'call').status).toBe('DONE');
      expect(actionOf(after, 'write').status).toBe('OPEN');
      expect(actionOf(after, 'run').title).toBe('Run');
      expect(await answer(actor, 'revertOffer', id)).toEqual(reverted);
    },
  );

  it.each([
    ['private writing', false],
    ['shared writing', true],
    ['no writing', null],
  ])(
    'with %s in a reflection that the newer version leaves out, keeps the reflection only if it is shared',
    async (_, shared) => {
      const { id: actionId } = actionOf(plan, 'write');
      const text = 'I am writing this.';
      if (shared !== null) {
        await withInput(client, 'saveReflection', { actionId, text, version: 0, shared });
      }
      await answer(client, 'acceptOffer', (await offered()).id);
      // The coach must not see from the plan whether the client wrote something for themselves.
      const { actions } = stepOf(await planOf(coach, plan.id), 'ground');
      expect(actions.some(({ key }) => key === 'write')).toBe(shared === true);
      const { removedReflections } = await client.ok<any>(
        `query($planId: ID!) { removedReflections(planId: $planId) { text } }`,
        { planId: plan.id },
      );
      expect(removedReflections).toEqual(shared === false ? [{ text }] : []);
    },
  );

  it.each([
    ['client', 'private writing'],
    ['coach', 'private writing'],
    ['coach', 'no writing'],
  ])('undone by the %s, leaves a reflection that was open, with %s in it', async (who, written) => {
    const journal = changedContent((steps) => {
      steps[0].actions.push({ ...steps[0].actions[2], key: 'journal', title: 'Journal' });
    });
    template = await publishedVersions(coach, SHORT_PLAN, journal);
    client = await practice.client({ coach });
    plan = await assign(world, coach, client, { templateVersionId: template.versions[0] });
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    const { id: actionId } = actionOf(await seen(), 'journal');
    const text = 'I am writing this.';
    if (written !== 'no writing') {
      await withInput(client, 'saveReflection', { actionId, text, version: 0, shared: false });
    }
    const reverted = await answer(who === 'client' ? client : coach, 'revertOffer', id);
    expect(reverted).toMatchObject({ state: 'REVERTED' });
    const { actions } = stepOf(await planOf(coach, plan.id), 'ground');
    expect(actions.map(({ key }) => key)).toEqual(['walk', 'wait', 'write', 'ask', 'journal']);
  });

  it('gives back exactly the plan as it was, if nothing was done since', async () => {
    const before = await seen();
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    await answer(client, 'revertOffer', id);
    const after = await seen();
    const texts = (it: PlanSeen) =>
      asked(it).steps.map(({ id: _id, actions, ...step }) => ({
        ...step,
        actions: actions.map(({ name }) => name),
      }));
    expect(texts(after)).toEqual(texts(before));
    expect(after.progress).toEqual(before.progress);
  });

  it('cannot be undone after seven days', async () => {
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    world.clock.set('2026-03-09T09:00:00Z');
    expect((await offerOf(client)).revertUntil).toBe(null);
    expect(await answer(client, 'revertOffer', id)).toMatchObject({ code: 'FINAL' });
  });

  it('can be declined without a reason, or withdrawn; then it cannot be accepted', async () => {
    for (const [who, name, state] of [
      [client, 'declineOffer', 'DECLINED'],
      [coach, 'withdrawOffer', 'WITHDRAWN'],
    ] as const) {
      const { id } = await offered();
      expect(await answer(who, name, id)).toMatchObject({ state, changes: [] });
      expect(await answer(who, name, id)).toMatchObject({ state });
      expect(await answer(client, 'acceptOffer', id)).toMatchObject({ code: 'NOT_NOW' });
    }
    expect((await seen()).templateVersion).toBe(1);
  });

  it('counts for the client’s digest until it is answered', async () => {
    const isNews = async (): Promise<boolean> => {
      const ctx = world.app
        .get(CtxFactory, { strict: false })
        .forSystem({ practiceId: practice.id });
      const since = new Date('2026-03-05T09:00:00Z');
      const reader = { clientId: client.clientId!, timeZone: 'Europe/Berlin', since };
      return (await ctx.db.inTransaction(() => updatesFor(ctx, [reader]))).has(client.clientId!);
    };
    world.clock.set('2026-03-05T10:00:00Z');
    expect(await isNews()).toBe(false);
    const { id } = await offered();
    expect(await isNews()).toBe(true);
    await answer(client, 'declineOffer', id);
    expect(await isNews()).toBe(false);
  });

  it('is on the coach’s Today once it is answered, until it is dismissed or undone', async () => {
    const { id } = await offered();
    expect(await onCoachsToday()).toEqual([]);
    await answer(client, 'declineOffer', id);
    expect(await onCoachsToday()).toEqual(['OFFER_DECLINED']);
    const { id: again } = await offered();
    expect(await onCoachsToday()).toEqual([]);
    await answer(client, 'acceptOffer', again);
    expect(await onCoachsToday()).toEqual(['OFFER_ACCEPTED']);
    await answer(client, 'revertOffer', again);
    expect(await onCoachsToday()).toEqual([]);
    await answer(client, 'acceptOffer', (await offered()).id);
    const { coachToday } = await coach.ok<any>('{ coachToday { attention { id kind } } }');
    const { id: itemId } = coachToday.attention.find(({ kind }: any) => kind === 'OFFER_ACCEPTED');
    await coach.ok(
      'mutation ($input: DismissAttentionInput!) { dismissAttention(input: $input) { __typename } }',
      { input: { id: newId(world), attentionId: itemId } },
    );
    expect(await onCoachsToday()).toEqual([]);
  });

  it('takes the place of an earlier one, and the same request again returns the first', async () => {
    const first = await offered();
    const id = newId(world);
    const second = await offered({ id });
    expect(await offered({ id })).toEqual(second);
    expect(await answer(client, 'acceptOffer', first.id)).toMatchObject({ code: 'NOT_NOW' });
    expect((await offerOf(coach)).id).toBe(second.id);
  });

  it('cannot be accepted once its version is recalled, nor undone once the earlier one is', async () => {
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    await recall(template.versions[0]!);
    expect((await offerOf(client)).revertUntil).toBe(null);
    expect(await answer(client, 'revertOffer', id)).toMatchObject({ code: 'FINAL' });
    const other = await practice.client({ coach });
    template = await publishedVersions(coach, SHORT_PLAN, NEWER);
    plan = await assign(world, coach, other, { templateVersionId: template.versions[0] });
    const second = await offered();
    await recall(template.versions[1]!);
    expect(await offerOf(other)).toMatchObject({ canAccept: false, changes: [], preview: null });
    expect(await answer(other, 'acceptOffer', second.id)).toMatchObject({ code: 'FINAL' });
    expect((await planOf(other, plan.id)).templateVersion).toBe(1);
    expect(await offered()).toMatchObject({ code: 'NOT_NOW' });
  });

  it('takes a plan off a recalled version; its outreach needs a new approval', async () => {
    await recall(template.versions[0]!);
    const locks = async () => stepOf(await seen(), 'smile').locks.map(({ kind }) => kind);
    expect(await locks()).toContain('RECALLED');
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    expect(await locks()).not.toContain('RECALLED');
    expect((await locks()).length).toBeGreaterThan(0);
  });

  describe('of a version with other words', () => {
    const set = (boundary: string) =>
      withInput(client, 'setBoundary', { clientId: client.clientId, boundary });
    /** Offers a version in which this changes about an action. */
    const offeredWith = async (key: string, change: object): Promise<any> => {
      const old = changedContent(([{ actions }, , self]) => {
        self.actions.push({ ...actions[2], key: 'later', title: 'Look back' });
      });
      const content = structuredClone(old) as any;
      const actions = content.steps.flatMap((step: any) => step.actions);
      Object.assign(
        actions.find((one: any) => one.key === key),
        change,
      );
      template = await publishedVersions(coach, old, content);
      client = await practice.client({ coach });
      plan = await assign(world, coach, client, {
        templateVersionId: template.versions[0],
        content: undefined,
      });
      return offered();
    };

    it.each([
      ['guidance', 'walk', { guidance: 'Send her flowers and a letter.' }],
      ['prompt', 'later', { prompt: 'Write her a letter and send it to her.' }],
    ])('is refused under an order if its %s sounds like reaching out', async (_, key, change) => {
      const { id } = await offeredWith(key, { ...change, noReachReason: 'It is for the garden.' });
      await set('LEGAL_ORDER');
      const before = asked(await seen());
      expect(await answer(client, 'acceptOffer', id)).toMatchObject({ code: 'NOT_NOW' });
      expect(await offered()).toMatchObject({ code: 'NOT_NOW' });
      expect(asked(await seen())).toEqual(before);
    });

    it('is refused if they name the other person without a reason', async () => {
      const { id } = await offeredWith('walk', { guidance: 'Call Dana tonight.' });
      expect(id).toEqual(expect.any(String));
      await called(client, 'Dana');
      expect(await answer(client, 'acceptOffer', id)).toMatchObject({ code: 'NOT_NOW' });
      expect(await offered()).toMatchObject({
        code: 'NOT_NOW',
        message: expect.stringContaining('Say in the template why they don’t'),
      });
    });
  });

  it('of a version that asks questions first is for plans that have started, where the client is', async () => {
    const asks = { ...NEWER, readiness: 'are-you-sure' };
    template = await publishedVersions(coach, SHORT_PLAN, asks);
    // It is the next day in Auckland.
    world.clock.set('2026-03-02T12:30:00Z');
    for (const [startsOn, expected] of [
      ['2026-03-03', { state: 'OFFERED' }],
      ['2026-03-04', { code: 'NOT_NOW' }],
    ] as const) {
      client = await practice.client({ coach, timeZone: 'Pacific/Auckland' });
      const templateVersionId = template.versions[0];
      plan = await assign(world, coach, client, { templateVersionId, startsOn });
      expect(await offered()).toMatchObject(expected);
    }
  });

  it('is over when the plan ends', async () => {
    const { id } = await offered();
    await withInput(client, 'endPlan', { planId: plan.id, ending: 'WITHDREW' });
    expect(await answer(client, 'acceptOffer', id)).toMatchObject({ code: 'FINAL' });
    expect((await offerOf(client)).changes).toEqual([]);
  });

  it.each(['PAUSE', 'END'])(
    'is withdrawn when the client is archived (%s), and does not come back when they are restored',
    async (choice) => {
      const { id } = await offered();
      await archive({ plan: choice });
      expect(await offerOf(client)).toMatchObject({ state: 'WITHDRAWN', canAccept: false });
      expect(await isOnToday()).toBe(false);
      expect(await answer(client, 'acceptOffer', id)).toMatchObject({ code: 'NOT_NOW' });
      await coach.ok('mutation ($id: ID!) { restoreClient(clientId: $id) { __typename } }', {
        id: client.clientId,
      });
      expect(await offerOf(client)).toMatchObject({ state: 'WITHDRAWN', canAccept: false });
      expect(await isOnToday()).toBe(false);
      expect(await answer(client, 'acceptOffer', id)).toMatchObject({ code: 'NOT_NOW' });
      expect((await seen()).templateVersion).toBe(1);
      const { rows } = await world.owner.query(
        `select from events where client_id = $1 and kind = 'VERSION_WITHDRAWN'`,
        [client.clientId],
      );
      expect(rows).toHaveLength(1);
    },
  );

  it('is neither made to an archived client nor accepted or undone by one', async () => {
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    await archive();
    expect(await offered()).toMatchObject({
      code: 'NOT_NOW',
      message: 'This client is archived. Restore them first.',
    });
    expect(await offerOf(client)).toMatchObject({ state: 'ACCEPTED', revertUntil: null });
    expect(await answer(client, 'revertOffer', id)).toMatchObject({ code: 'NOT_NOW' });
    // Such an offer cannot come about. The door is closed all the same.
    await world.owner.query(
      `update plan_offers set state = 'OFFERED', answered_at = null, revert_until = null, moved_sealed = null where id = $1`,
      [id],
    );
    expect(await offerOf(client)).toMatchObject({ canAccept: false, changes: [] });
    expect(await answer(client, 'acceptOffer', id)).toMatchObject({
      code: 'NOT_NOW',
      message: 'Your plan stays as it is while you have no coach here. Ask for a new start first.',
    });
  });

  it.each([['client'], ['coach']])(
    'that the %s undid says so in the history of the plan, and who did it',
    async (who) => {
      const { id } = await offered();
      await answer(client, 'acceptOffer', id);
      expect(await offerOf(coach)).toMatchObject({ revertedBy: null, revertedAt: null });
      world.clock.advance({ hours: 1 });
      await answer(who === 'client' ? client : coach, 'revertOffer', id);
      const { memberId } = who === 'client' ? client : coach;
      const {
        rows: [{ name }],
      } = await world.owner.query('select name from members where id = $1', [memberId]);
      for (const reader of [client, coach]) {
        expect(await offerOf(reader)).toMatchObject({
          revertedBy: name,
          revertedAt: '2026-03-02T10:00:00.000Z',
        });
        const { planEdits } = await reader.ok<any>(
          'query($planId: ID!) { planEdits(planId: $planId) { kind by } }',
          { planId: plan.id },
        );
        expect(planEdits.map(({ kind }: any) => kind)).toEqual(['MOVED_BACK', 'MOVED']);
        expect(planEdits[0].by).toBe(name);
      }
    },
  );

  it('is told in the history of the client, with what changed', async () => {
    const { id } = await offered();
    await answer(client, 'acceptOffer', id);
    const { planEdits } = await coach.ok<any>(
      `query($planId: ID!) { planEdits(planId: $planId) { by closedAt changes { kind step action field } } }`,
      { planId: plan.id },
    );
    expect(planEdits).toHaveLength(1);
    // The client did it, so there is no notice about it.
    expect(planEdits[0].closedAt).toBe('2026-03-02T09:00:00.000Z');
    expect(planEdits[0].changes).toContainEqual(
      expect.objectContaining({ kind: 'REMOVED', action: 'Write' }),
    );
  });
});

// ---- Helpers -----------------------------------------------------------------------------------------

function changedContent(change: (steps: any[]) => unknown): typeof SHORT_PLAN {
  const content = structuredClone(SHORT_PLAN);
  change(content.steps);
  return content;
}
