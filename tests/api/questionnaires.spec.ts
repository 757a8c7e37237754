import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { libraryQuestionnaires } from '@footing/library';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  plainAnswers,
  planOf,
  readyAnswers,
  withInput,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
afterAll(() => world.close());

async function asked() {
  const client = await practice.client({ coach });
  const plan = await assign(world, coach, client);
  return { client, plan, actionId: actionOf(plan, 'ask').id };
}

const ANSWER = `mutation ($input: AnswerQuestionnaireInput!) { answerQuestionnaire(input: $input)
  { __typename ... on QuestionnaireResult { id } } }`;

test('a client can read a questionnaire without its rules', async () => {
  const { client } = await asked();
  const read = `query ($key: ID!) { questionnaire(key: $key) { key version title intro
    questions { key kind text help choices { key label } min max minLabel maxLabel } } }`;
  for (const { key, title, questions } of libraryQuestionnaires) {
    const { questionnaire } = await client.ok(read, { key });
    expect(questionnaire).toMatchObject({ key, title });
    expect(questionnaire.questions.map((q: { key: string }) => q.key)).toEqual(
      questions.map((question) => question.key),
    );
  }
  const rules = await client.gql(`{ questionnaire(key: "safety") { rules { key } } }`);
  expect(rules.errors![0]!.extensions['code']).toBe('INVALID_INPUT');
  const none = await client.gql(read, { key: 'nothing' });
  expect(none.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
});

describe('answering a questionnaire', () => {
  test('returns an outcome, completes the action and shows the client their own answers', async () => {
    const { client, plan, actionId } = await asked();
    const given = await plainAnswers(client);
    const result = await withInput(client, 'answerQuestionnaire', { actionId, ...given });
    expect(result).toMatchObject({ questionnaire: 'are-you-sure', version: 7, shared: false });
    expect(result['message'].length).toBeGreaterThan(20);
    expect(result['answers'].map(({ value }: { value: string }) => value)).toEqual(
      given.answers.map(({ value }) => value),
    );
    const ask = actionOf(await planOf(client, plan.id), 'ask');
    expect(ask).toMatchObject({ status: 'DONE', result: { id: result.id } });
    expect(ask.result!.answers).toHaveLength(given.answers.length);
  });

  test('shows the coach the outcome in one line, and the answers only if the client shares them', async () => {
    const { client, plan, actionId } = await asked();
    const given = { actionId, ...(await plainAnswers(client)) };
    const own = await withInput(client, 'answerQuestionnaire', given);
    const seen = actionOf(await planOf(coach, plan.id), 'ask').result!;
    expect(seen).toMatchObject({ id: own.id, outcome: own['outcome'], answers: null });
    expect(seen.message).not.toBe(own['message']);
    world.clock.advance({ minutes: 5 });
    const shared = await withInput(client, 'answerQuestionnaire', { ...given, share: true });
    expect(shared.id).not.toBe(own.id);
    const latest = actionOf(await planOf(coach, plan.id), 'ask').result!;
    expect(latest.id).toBe(shared.id);
    expect(latest.answers).toHaveLength(given.answers.length);
  });

  test('is idempotent for the same id, and another action cannot use that id', async () => {
    const { client, plan, actionId } = await asked();
    const input = { id: newId(world), actionId, ...(await plainAnswers(client)) };
    const twice = await Promise.all(
      [1, 2].map(() => withInput(client, 'answerQuestionnaire', input)),
    );
    expect(twice.map(({ id }) => id)).toEqual([input.id, input.id]);
    const { rows } = await world.owner.query(
      `select (select count(*)::int from questionnaire_results where action_id = $1) as results,
              (select count(*)::int from events where plan_id = $2 and kind = 'QUESTIONNAIRE_ANSWERED') as events`,
      [actionId, plan.id],
    );
    expect(rows).toEqual([{ results: 1, events: 1 }]);
    const other = await asked();
    const taken = await other.client.gql(ANSWER, { input: { ...input, actionId: other.actionId } });
    expect(taken.errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  test('encrypts the answers and the matching rules, and the result cannot be changed', async () => {
    const { client, actionId } = await asked();
    const result = await withInput(client, 'answerQuestionnaire', {
      actionId,
      ...(await plainAnswers(client)),
    });
    const { rows } = await world.owner.query(
      `select * from questionnaire_results join questionnaire_answers using (practice_id, id) where id = $1`,
      [result.id],
    );
    const kept =
      JSON.stringify(rows[0]) +
      rows[0].answers_sealed.toString('latin1') +
      rows[0].rules_sealed.toString('latin1');
    for (const question of libraryQuestionnaires[0]!.questions) {
      expect(kept).not.toContain(`"${question.key}"`);
    }
    for (const rule of libraryQuestionnaires[0]!.rules) expect(kept).not.toContain(`"${rule.key}"`);
    for (const change of [
      `update questionnaire_results set outcome = 'PROCEED', version = 9 where id = $1`,
      `update questionnaire_answers set shared = true where id = $1`,
    ]) {
      await expect(world.owner.query(change, [result.id])).rejects.toThrow('cannot be changed');
    }
  });

  test('rejects invalid answers and names the field', async () => {
    const { client, actionId } = await asked();
    const { version, answers } = await plainAnswers(client);
    const [first, ...rest] = answers;
    const wrong: [object, string][] = [
      [{ answers: rest }, 'input.answers'],
      [{ answers: [...answers, first] }, `input.answers.${answers.length}.question`],
      [
        { answers: [...answers, { question: 'x', value: '1' }] },
        `input.answers.${answers.length}.question`,
      ],
      [{ answers: [{ ...first, value: '11' }, ...rest] }, 'input.answers.0.value'],
      [{ answers: [{ ...first, value: 'many' }, ...rest] }, 'input.answers.0.value'],
      [{ answers: [{ ...first, value: '' }, ...rest] }, 'input.answers.0.value'],
      [{ version: 99 }, 'input.version'],
    ];
    for (const [change, field] of wrong) {
      const answer = await client.gql(ANSWER, { input: { actionId, version, answers, ...change } });
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
      expect((answer.errors![0]!.extensions['fields'] as { field: string }[])[0]!.field).toBe(
        field,
      );
    }
  });

  test('is refused for an action of another kind or another client, for an unknown action, and for a coach', async () => {
    const { client, plan, actionId } = await asked();
    const given = await plainAnswers(client);
    const walk = { actionId: actionOf(plan, 'walk').id, ...given };
    expect(await withInput(client, 'answerQuestionnaire', walk)).toMatchObject({ code: 'NOT_NOW' });
    const stranger = await practice.client({ coach });
    for (const id of [actionId, newId(world)]) {
      const answer = await stranger.gql(ANSWER, { input: { actionId: id, ...given } });
      expect(answer.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    }
    const byCoach = await coach.gql(ANSWER, { input: { actionId, ...given } });
    expect(byCoach.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('marking a result as answered by mistake', () => {
  const MARK = `mutation ($input: MarkAnsweredByMistakeInput!) { markAnsweredByMistake(input: $input)
    { __typename ... on QuestionnaireResult { id mistake { at byName reason } answers { question } } } }`;
  const RESULTS = `query ($id: ID!) { client(id: $id) { results { id mistake { byName reason } } } }`;
  const OWN = `{ readinessCheck { latest { id mistake { at byName reason } } } }`;
  const REASON = 'You told me that your finger slipped.';

  const answered = async () => {
    const client = await practice.client({ coach });
    const { id } = await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
    return { client, input: { resultId: id as string, reason: REASON } };
  };

  test('shows the coach’s name and reason to the client, and adds an entry to the history', async () => {
    const { client, input } = await answered();
    const { markAnsweredByMistake: marked } = await coach.ok(MARK, { input });
    const mistake = { at: expect.any(String), byName: 'Cora Coach', reason: REASON };
    expect(marked).toMatchObject({ id: input.resultId, mistake, answers: null });
    expect((await client.ok(OWN)).readinessCheck.latest).toMatchObject({ mistake });
    const { client: seen } = await coach.ok(RESULTS, { id: client.clientId });
    expect(seen.results).toMatchObject([{ mistake: { byName: 'Cora Coach', reason: REASON } }]);
    const { client: page } = await coach.ok(
      `query ($id: ID!) { client(id: $id) { timeline(first: 50) { edges { node { kind subject } } } } }`,
      { id: client.clientId },
    );
    const kinds = page.timeline.edges.map(({ node }: { node: object }) => node);
    expect(kinds).toContainEqual({ kind: 'ANSWERED_BY_MISTAKE', subject: 'Are you sure?' });
  });

  test('pauses outreach again if the marked answers had ended the pause', async () => {
    const client = await practice.client({ coach });
    await withInput(client, 'answerReadiness', readyAnswers({ contact: 'order' }));
    world.clock.advance({ hours: 25 });
    const { id } = await withInput(client, 'answerReadiness', readyAnswers());
    await coach.ok(
      'mutation ($input: ReviewSafetyHoldInput!) { reviewSafetyHold(input: $input) { __typename } }',
      { input: { clientId: client.clientId } },
    );
    const holdOf = async () =>
      (
        await coach.ok(
          `query ($id: ID!) { client(id: $id) { profile { safetyHold { since } } } }`,
          {
            id: client.clientId,
          },
        )
      ).client.profile.safetyHold;
    expect(await holdOf()).toBeNull();
    world.clock.advance({ hours: 1 });
    const marked = await coach.ok(MARK, { input: { resultId: id, reason: REASON } });
    expect(marked.markAnsweredByMistake).toMatchObject({ __typename: 'QuestionnaireResult' });
    expect(await holdOf()).not.toBeNull();
  });

  test('leaves outreach closed for 72 hours after the mark, and the answers no longer count after that', async () => {
    const client = await practice.client({ coach });
    await assign(world, coach, client);
    const { id } = await withInput(client, 'answerReadiness', readyAnswers({ reason: 'alone' }));
    const approve = async () => {
      const plan = (
        await coach.ok(`query ($id: ID!) { client(id: $id) { plan { steps { key id } } } }`, {
          id: client.clientId,
        })
      ).client.plan;
      const step = plan.steps.find(({ key }: { key: string }) => key === 'smile').id;
      return (
        await coach.ok(
          `mutation ($id: ID!) { approveStep(stepId: $id) { __typename ... on Refusal { code lock { kind } } } }`,
          { id: step },
        )
      ).approveStep;
    };
    const closed = { __typename: 'Refusal', lock: { kind: 'ANSWERS' } };
    expect(await approve()).toMatchObject(closed);
    await coach.ok(MARK, { input: { resultId: id, reason: REASON } });
    world.clock.advance({ hours: 71 });
    expect(await approve()).toMatchObject(closed);
    world.clock.advance({ hours: 2 });
    expect(await approve()).toMatchObject({ __typename: 'Plan' });
  });

  test('does not change an existing mark when an owner marks the result again', async () => {
    const { client, input } = await answered();
    const first = await coach.ok(MARK, { input });
    world.clock.advance({ minutes: 5 });
    const again = { input: { ...input, reason: 'Another reason' } };
    expect(await practice.owner.ok(MARK, again)).toEqual(first);
    const { rows } = await world.owner.query(
      `select count(*)::int from events where client_id = $1 and kind = 'ANSWERED_BY_MISTAKE'`,
      [client.clientId],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('encrypts the reason, and nothing else in the result can be changed', async () => {
    const { input } = await answered();
    await coach.ok(MARK, { input });
    const { rows } = await world.owner.query('select * from questionnaire_results where id = $1', [
      input.resultId,
    ]);
    expect(rows[0].mistaken_at).toEqual(new Date(world.clock.now()));
    expect(rows[0].mistaken_reason_sealed.toString('latin1')).not.toContain('finger');
    for (const change of ['mistaken_at = null', `mistaken_at = now()`, `outcome = 'PROCEED'`]) {
      const statement = `update questionnaire_results set ${change} where id = $1`;
      await expect(world.owner.query(statement, [input.resultId])).rejects.toThrow(
        'cannot be changed',
      );
    }
  });

  test('is refused for answers that staff cannot see, for the client and for other practices', async () => {
    const { client, input } = await answered();
    const { questionnaire } = await client.ok(
      `{ questionnaire(key: "safety") { version questions { key kind choices { key } } } }`,
    );
    const answers = questionnaire.questions.map(
      ({ key, choices }: { key: string; choices: { key: string }[] | null }) => ({
        question: key,
        value: choices?.[0]!.key ?? 'NO',
      }),
    );
    const { version } = questionnaire;
    const own = await withInput(client, 'answerSafetyCheck', { version, answers });
    const coded = async (who: Actor, resultId: string) =>
      (await who.gql(MARK, { input: { ...input, resultId } })).errors![0]!.extensions['code'];
    expect(await coded(coach, own.id)).toBe('NOT_FOUND');
    expect(await coded(practice.owner, own.id)).toBe('NOT_FOUND');
    expect(await coded(client, input.resultId)).toBe('FORBIDDEN');
    const elsewhere = await makePractice(world);
    expect(await coded(elsewhere.owner, input.resultId)).toBe('NOT_FOUND');
    expect(await coded(coach, newId(world))).toBe('NOT_FOUND');
    const blank = await coach.gql(MARK, { input: { ...input, reason: ' ' } });
    expect(blank.errors![0]!.extensions['code']).toBe('INVALID_INPUT');
    await expect(
      world.owner.query(
        `update questionnaire_results set mistaken_at = now(), mistaken_by = $2, mistaken_reason_sealed = ''
         where id = $1`,
        [own.id, coach.memberId],
      ),
    ).rejects.toThrow();
  });
});
