import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { testConfig } from '../support/config.js';
import {
  assign,
  ASSIGN,
  libraryVersion,
  publishedVersion,
  REFUSAL,
  SHORT_PLAN,
  stepOf,
  withInput,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
});
afterAll(() => world.close());

const rows = async <T extends object>(query: string): Promise<T[]> =>
  (await world.owner.query<T>(query)).rows;

describe('data from before actions had `reach`', () => {
  const reaches = () =>
    rows<{ key: string; reach: string }>('select key, reach from plan_actions order by id');
  const published = async () => [
    ...(await rows('select content from library_versions order by id')),
    ...(await rows('select content from template_versions order by id')),
    ...(await rows('select draft from templates order by id')),
  ];

  it('becomes YES for outreach and NO for the rest, in versions, drafts and running plans', async () => {
    const client = await practice.client({ coach });
    const plan = await assign(world, coach, client);
    const template =
      'mutation($title: String!) { createTemplate(input: { title: $title }) { ... on Template { id } } }';
    for (const publishes of [true, false]) {
      const { createTemplate } = await coach.ok(template, { title: 'Of ours' });
      const input = { templateId: createTemplate.id, version: 1, content: SHORT_PLAN };
      await coach.ok(
        'mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
        {
          input,
        },
      );
      if (!publishes) continue;
      await coach.ok(
        'mutation($id: ID!) { publishTemplate(templateId: $id, version: 2) { __typename } }',
        {
          id: createTemplate.id,
        },
      );
    }
    const before = { reaches: await reaches(), published: await published() };
    expect(before.reaches.filter(({ reach }) => reach === 'YES')).toHaveLength(4);
    expect(before.published.length).toBeGreaterThan(5);

    await world.owner.query(AS_IT_WAS);
    expect(JSON.stringify(await published())).not.toContain('"reach"');
    const url = new URL(process.env['FOOTING_TEST_POSTGRES']!);
    url.pathname = new URL(world.appUrl).pathname;
    await migrate(testConfig(), url.toString());

    expect({ reaches: await reaches(), published: await published() }).toEqual(before);
    await expect(world.owner.query(`update template_versions set content = '{}'`)).rejects.toThrow(
      'cannot be changed',
    );
    const { client: seen } = await coach.ok(
      'query($id: ID!) { client(id: $id) { plan { steps { key actions { key reach } } } } }',
      { id: client.clientId },
    );
    expect(stepOf({ ...plan, ...seen.plan }, 'smile').actions.map(({ reach }) => reach)).toEqual([
      'YES',
      'YES',
      'YES',
      'YES',
    ]);
  });
});

/** Reverts the migration, so that the data is as it was before. */
const AS_IT_WAS = `
create function pg_temp.without_reach(content jsonb) returns jsonb language sql as $$
  select jsonb_set(content, '{steps}', (select jsonb_agg(jsonb_set(s.step, '{actions}', (
    select jsonb_agg((a.action - 'reach') || jsonb_build_object('outreach', a.action ->> 'reach' = 'YES') order by a.at)
    from jsonb_array_elements(s.step -> 'actions') with ordinality a (action, at))) order by s.at)
  from jsonb_array_elements(content -> 'steps') with ordinality s (step, at))) $$;
alter table plan_actions add column outreach boolean;
update plan_actions set outreach = reach = 'YES';
alter table plan_actions drop column reach;
alter table template_versions disable trigger user;
alter table library_versions disable trigger user;
update template_versions set content = pg_temp.without_reach(content);
update library_versions set content = pg_temp.without_reach(content);
update templates set draft = pg_temp.without_reach(draft) where draft is not null;
alter table template_versions enable trigger user;
alter table library_versions enable trigger user;
delete from migrations where name = 'Reach1764530000000'`;

describe('evading the rules about outreach', () => {
  /** A template with all rules before its surprise, like the one in the library. */
  const SMILE = {
    ...SHORT_PLAN.steps[1]!,
    key: 'a-smile',
    title: 'One small thing',
    opens: [
      { kind: 'STEP_DONE', step: 'ground' },
      { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'ground', floor: 14 },
      { kind: 'CALM', days: 7, urgeAtMost: 5 },
      { kind: 'APPROVAL' },
      { kind: 'BOUNDARY' },
    ],
    actions: [
      { ...SHORT_PLAN.steps[1]!.actions[0]!, title: 'Give it', surprise: true, required: false },
    ],
  };
  const [GROUND, , SELF] = SHORT_PLAN.steps as [Step, Step, Step];
  const VERSION = { ...SHORT_PLAN, steps: [GROUND, SMILE, SELF] };
  type Step = (typeof SHORT_PLAN)['steps'][number];

  let version: string;
  let lettingGo: string;
  beforeAll(async () => {
    version = await publishedVersion(coach, VERSION);
    lettingGo = await libraryVersion(world);
  });

  const someone = (boundary = 'OPEN') => practice.client({ coach, boundary });
  const tryAssign = async (client: Actor, steps: object[], templateVersionId = version) => {
    const input = {
      clientId: client.clientId,
      templateVersionId,
      content: { ...VERSION, steps },
    };
    return (await coach.ok<any>(ASSIGN, { input })).assignPlan;
  };
  const found = (told: any) => told.problems?.map(({ code, field }: any) => `${code} ${field}`);

  it('is refused on assigning with outreach and surprise switched off', async () => {
    const client = await someone('LEGAL_ORDER');
    const off = (action: object) => ({ ...action, reach: 'NO', surprise: false });
    const opens = SMILE.opens.filter(({ kind }) => kind !== 'BOUNDARY');
    const plain = { ...SMILE, outreach: false, opens, actions: SMILE.actions.map(off) };
    const expected = [
      'GATE_REMOVED steps.1.opens',
      'MARK_REMOVED steps.1.actions.0.reach',
      'MARK_REMOVED steps.1.actions.0.surprise',
      'MARK_REMOVED steps.1.outreach',
    ];
    expect(found(await tryAssign(client, [GROUND, plain, SELF])).sort()).toEqual(expected);
    // It is the same step and action under other keys.
    const renamed = {
      ...plain,
      key: 'x',
      actions: plain.actions.map((action, at) => ({ ...action, key: `x${at}` })),
    };
    expect(found(await tryAssign(client, [GROUND, renamed, SELF])).sort()).toEqual(expected);
  });

  it.each(['APPROVAL', 'CALM', 'BOUNDARY'])('is refused on assigning without %s', async (gone) => {
    const opens = SMILE.opens.filter(({ kind }) => kind !== gone);
    const told = await tryAssign(await someone(), [GROUND, { ...SMILE, opens }, SELF]);
    expect(told).toMatchObject({ code: 'NOT_PUBLISHABLE' });
    expect(found(told)).toEqual(
      gone === 'BOUNDARY'
        ? ['OUTREACH_WITHOUT_BOUNDARY steps.1.opens']
        : ['GATE_REMOVED steps.1.opens'],
    );
  });

  it('is refused if 14 days become one under another step key', async () => {
    const opens = SMILE.opens.map((rule) =>
      rule.kind === 'WAIT' ? { ...rule, days: 1, floor: 1 } : rule,
    );
    const told = await tryAssign(await someone(), [GROUND, { ...SMILE, key: 'x', opens }, SELF]);
    expect(found(told)).toEqual(['BELOW_FLOOR steps.1.opens.1.days']);
  });

  it('is refused if the surprise moves without its rules', async () => {
    const [gift] = SMILE.actions;
    const light = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
    const moved = (opens: object[]) => [
      GROUND,
      { ...SELF, opens, actions: [...SELF.actions, gift] },
    ];
    expect(found(await tryAssign(await someone(), moved(light)))).toEqual(
      expect.arrayContaining(['GATE_REMOVED steps.1.opens', 'BELOW_FLOOR steps.1.opens']),
    );
    expect(await tryAssign(await someone(), moved(SMILE.opens))).toMatchObject({
      __typename: 'Plan',
    });
  });

  it('is refused for a surprise or early outreach in a plan for letting go', async () => {
    const light = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
    const told = await tryAssign(await someone(), [{ ...SMILE, opens: light }], lettingGo);
    expect(found(told)).toEqual(
      expect.arrayContaining([
        'SURPRISE_ADDED steps.0.actions.0.surprise',
        'BELOW_FLOOR steps.0.opens',
        'GATE_REMOVED steps.0.opens',
      ]),
    );
    const plain = { ...SMILE, outreach: false, opens: light, actions: SELF.actions };
    const plan = await tryAssign(await someone(), [plain], lettingGo);
    expect(plan).toMatchObject({ __typename: 'Plan' });
    // It is also refused later, in a step prepared for it.
    const later = await withInput(coach, 'addAction', {
      stepId: plan.steps[0].id,
      title: 'Write to her',
      kind: 'ONCE',
      reach: 'YES',
    });
    expect(found(later)).toEqual(['BELOW_FLOOR reach', 'GATE_REMOVED reach']);
  });

  it('is refused for outreach added within 30 days of letting go', async () => {
    const client = await someone();
    const first = await assign(world, coach, client);
    await withInput(client, 'endPlan', { planId: first.id, ending: 'LET_GO' });
    const opens = [
      { kind: 'WAIT', days: 30, anchor: 'PLAN_START', floor: 30 },
      { kind: 'APPROVAL' },
      { kind: 'BOUNDARY' },
    ];
    const plan = await tryAssign(client, [{ ...SELF, opens }], lettingGo);
    const input = { stepId: plan.steps[0].id, title: 'Write to her', kind: 'ONCE', reach: 'YES' };
    expect(await withInput(coach, 'addAction', input)).toMatchObject({ code: 'NOT_NOW' });
    world.clock.advance({ days: 31 });
    expect(await withInput(coach, 'addAction', input)).toMatchObject({ __typename: 'Plan' });
  });

  it('is refused for outreach of the adapted plan while contact is not open', async () => {
    const opens = SMILE.opens.map((rule) => ('step' in rule ? { ...rule, step: 'ground' } : rule));
    const own = {
      ...SELF,
      key: 'own',
      title: 'Own',
      opens,
      actions: [{ ...SELF.actions[0]!, key: 'visit', title: 'Come by', reach: 'YES' }],
    };
    expect(await tryAssign(await someone('UNKNOWN'), [GROUND, SMILE, own])).toMatchObject({
      code: 'LOCKED',
      field: 'input.content.steps.2.actions.0.reach',
    });
    expect(await tryAssign(await someone(), [GROUND, SMILE, own])).toMatchObject({
      __typename: 'Plan',
    });
  });

  it('is refused when the readiness questionnaire is removed', async () => {
    const asks = await publishedVersion(coach, { ...VERSION, readiness: 'are-you-sure' });
    const plan = await tryAssign(await someone(), VERSION.steps, asks);
    expect(plan).toMatchObject({ __typename: 'Plan', status: 'WAITING' });
  });

  describe('with a reason', () => {
    const FLOWERS = { ...SELF.actions[0]!, key: 'flowers', title: 'Send her flowers and a letter' };
    const REASON = { noReachReason: 'For his mother, who is ill.' };
    const withFlowers = (over: object = {}) => [
      GROUND,
      SMILE,
      { ...SELF, actions: [...SELF.actions, { ...FLOWERS, ...over }] },
    ];

    it('needs a reason on assigning, which is stored with the name and shown to the client', async () => {
      const client = await someone();
      expect(found(await tryAssign(client, withFlowers()))).toEqual([
        'NO_REACH_REASON steps.2.actions.1.noReachReason',
      ]);
      const plan = await tryAssign(client, withFlowers(REASON));
      expect(plan.__typename).toBe('Plan');
      expect(await reasonsOf(client)).toEqual([{ ...REASON, noReachBy: 'Ana Ruiz' }]);
      const { rows: kept } = await world.owner.query<{ text: string }>(
        `select to_jsonb(a)::text as text from plan_actions a where plan_id = $1`,
        [plan.id],
      );
      expect(kept.map(({ text }) => text).join()).not.toContain(REASON.noReachReason);
    });

    it('is not assigned while contact is not open, whatever the reason', async () => {
      for (const boundary of ['UNKNOWN', 'LEGAL_ORDER'] as const) {
        const client = await someone(boundary);
        expect(found(await tryAssign(client, withFlowers(REASON)))).toEqual([
          'WORDS_REACH_OUT steps.2.actions.1.reach',
        ]);
      }
    });

    it('cannot be published without a reason, or under someone else’s name', async () => {
      const other = await practice.coach('Otto Other');
      await expect(publishedVersion(other, { ...VERSION, steps: withFlowers() })).rejects.toThrow(
        'NO_REACH_REASON',
      );
      const theirs = await publishedVersion(other, { ...VERSION, steps: withFlowers(REASON) });
      const { rows: shared } = await world.owner.query<{ by: string }>(
        `select a ->> 'noReachBy' as by from template_versions v, jsonb_path_query(v.content, '$.steps[*].actions[*]') a
         where v.id = $1 and a ? 'noReachReason'`,
        [theirs],
      );
      expect(shared).toEqual([{ by: 'Otto Other' }]);
    });

    it('needs a reason too when added to a plan or agreed in a note', async () => {
      const client = await someone();
      const plan = await assign(world, coach, client, { content: VERSION });
      const input = {
        stepId: stepOf(plan, 'ground').id,
        title: FLOWERS.title,
        kind: 'ONCE',
        reach: 'NO',
      };
      const add = (over: object = {}) => withInput(coach, 'addAction', { ...input, ...over });
      expect(found(await add())).toEqual(['NO_REACH_REASON noReachReason']);
      expect(await add(REASON)).toMatchObject({ __typename: 'Plan' });
      expect(await reasonsOf(client)).toEqual([{ ...REASON, noReachBy: 'Ana Ruiz' }]);
      expect(found(await add({ reach: 'PRACTICAL' }))).toContain('PRACTICAL_ADDED reach');
      await coach.ok(
        'mutation($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }',
        { input: { clientId: client.clientId, boundary: 'ASKED_FOR_NO_CONTACT' } },
      );
      expect(found(await add(REASON))).toEqual(['WORDS_REACH_OUT reach']);
      const { kind: _, ...point } = input;
      const noteId = await noteFor(client);
      const agree = async (over: object) =>
        (
          await coach.ok<any>(
            `mutation($input: AgreeActionInput!) { agreeAction(input: $input) { __typename ${REFUSAL} } }`,
            { input: { ...point, noteId, ...over } },
          )
        ).agreeAction;
      expect(found(await agree(REASON))).toEqual(['WORDS_REACH_OUT reach']);
      expect(await agree({ title: 'Take a walk' })).toMatchObject({ __typename: 'Note' });
    });
  });

  const reasonsOf = async (client: Actor) => {
    const { myPlan } = await client.ok<any>(
      '{ myPlan { steps { actions { noReachReason noReachBy } } } }',
    );
    const actions = myPlan.steps.flatMap((step: any) => step.actions);
    return actions.filter(({ noReachReason }: any) => noReachReason !== null);
  };

  const noteFor = async (client: Actor): Promise<string> => {
    const { planSession } = await coach.ok<any>(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      {
        input: {
          clientId: client.clientId,
          startsAt: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
          minutes: 30,
        },
      },
    );
    const input = {
      id: newId(world),
      sessionId: planSession.id,
      visibility: 'WITH_CLIENT',
      body: 'We talked.',
      version: 0,
    };
    await coach.ok(
      'mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }',
      {
        input,
      },
    );
    return input.id;
  };
});
