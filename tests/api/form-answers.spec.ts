import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { published, readRequest, sendForm, worksheet, type FormSeen } from '../support/forms.js';
import { bootWorld, type World } from '../support/world.js';

const SAVE = `mutation ($input: SaveFormAnswersInput!) {
  saveFormAnswers(input: $input) {
    __typename
    ... on FormRequest { answers { version } }
    ... on Refusal { code field current version message }
  } }`;

let world: World;
let practice: TestPractice;
let client: Actor;
let form: FormSeen;
let id: string;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  form = await published(practice.owner, worksheet(), 'About the week');
});
beforeEach(async () => {
  client = await practice.client();
  ({ id } = await sendForm(world, practice.owner, client, form));
});
afterAll(() => world.close());

/** Saves one answer; `known` is what the device knows of it. */
const save = async (question: string, values: string[], known?: string[][] | null) =>
  (
    await client.ok<any>(SAVE, {
      input: { requestId: id, answers: [{ question, values, known }] },
    })
  ).saveFormAnswers;
const saved = async () =>
  Object.fromEntries(
    ((await readRequest(client, { id })).answers?.answers ?? []).map(({ question, values }) => [
      question,
      values,
    ]),
  );

describe('an answer that was given on two devices', () => {
  it('is not replaced by the device that did not know it, which is told what it is now', async () => {
    expect(await save('proud', ['At my desk'], [[]])).toMatchObject({ answers: { version: 1 } });
    expect(await save('proud', ['On the train'], [[]])).toMatchObject({
      __typename: 'Refusal',
      code: 'STALE',
      field: 'proud',
      current: 'At my desk',
      version: 1,
    });
    expect(await saved()).toEqual({ proud: ['At my desk'] });
    const both = 'At my desk\n\nOn the train';
    expect(await save('proud', [both], [['At my desk']])).toMatchObject({
      __typename: 'FormRequest',
    });
    expect(await saved()).toEqual({ proud: [both] });
  });

  it('is not removed by it, and one that was removed is not brought back', async () => {
    await save('hours', ['7']);
    expect(await save('hours', [], [['6']])).toMatchObject({ code: 'STALE', current: '7' });
    await save('hours', [], [['7']]);
    expect(await save('hours', ['6'], [['7']])).toMatchObject({ code: 'STALE', current: '' });
    expect(await saved()).toEqual({});
  });

  it('is no conflict if both devices say the same, or if this one sent it and lost the answer', async () => {
    await save('proud', ['I slept.'], [[]]);
    expect(await save('proud', ['I slept.'], [[]])).toMatchObject({ __typename: 'FormRequest' });
    expect(await save('proud', ['I slept well.'], [[], ['I slept.']])).toMatchObject({
      __typename: 'FormRequest',
    });
  });

  it('is no conflict with other answers, and none for a device that does not say what it knows', async () => {
    await save('proud', ['I slept.'], [[]]);
    await save('hours', ['7'], [[]]);
    await save('proud', ['Nothing.']);
    expect(await saved()).toEqual({ proud: ['Nothing.'], hours: ['7'] });
  });
});
