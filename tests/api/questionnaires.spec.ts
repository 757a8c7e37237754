import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { libraryQuestionnaires } from '@footing/library';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { actionOf, assign, plainAnswers, planOf, withInput } from '../support/plans.js';
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

test('a questionnaire is read without what leads where', async () => {
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

describe('answering', () => {
  test('leads to an outcome, does the action, and shows the client their own answers', async () => {
    const { client, plan, actionId } = await asked();
    const given = await plainAnswers(client);
    const result = await withInput(client, 'answerQuestionnaire', { actionId, ...given });
    expect(result).toMatchObject({ questionnaire: 'are-you-sure', version: 2, shared: false });
    expect(result['message'].length).toBeGreaterThan(20);
    expect(result['answers'].map(({ value }: { value: string }) => value)).toEqual(
      given.answers.map(({ value }) => value),
    );
    const ask = actionOf(await planOf(client, plan.id), 'ask');
    expect(ask).toMatchObject({ status: 'DONE', result: { id: result.id } });
    expect(ask.result!.answers).toHaveLength(given.answers.length);
  });

  test('tells the coach the outcome in one line, and the answers only if they are shared', async () => {
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

  test('the same id answers once, and cannot be taken by another action', async () => {
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

  test('answers and the rules they fired are sealed, and a result never changes', async () => {
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

  test('what does not fit is named', async () => {
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

  test('an action of another kind, of another client, or of nobody is not answered', async () => {
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
