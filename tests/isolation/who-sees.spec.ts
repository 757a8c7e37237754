import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { libraryQuestionnaires, staffSees, whoSeesResult } from '@footing/library';
import pg from 'pg';
import { letOwnersLookIn, makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { plainAnswers, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';
import { scopeOf, undone } from './world/database-scopes.js';
import type { Person } from './world/people.js';

let world: World;
let app: pg.Client;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
  practice = await makePractice(world);
  coach = await practice.coach();
}, 480_000);
afterAll(async () => {
  await app?.end();
  await world?.close();
});

/** Whether the database lets a person read the result and its answers. */
async function readableBy(role: 'COACH' | 'OWNER', actor: Actor, id: string) {
  return undone(app, async () => {
    await app.query(scopeOf({ actor, role } as Person));
    const has = async (table: string) =>
      (await app.query(`select from ${table} where id = $1`, [id])).rowCount === 1;
    return {
      outcome: await has('questionnaire_results'),
      answers: await has('questionnaire_answers'),
    };
  });
}

async function answered(client: Actor, key: string, share: boolean): Promise<string> {
  const given = await plainAnswers(client, key);
  const { id } =
    key === 'safety'
      ? await withInput(client, 'answerSafetyCheck', given)
      : await withInput(client, 'answerReadiness', { ...given, questionnaire: key, share });
  return id as string;
}

const KEYS = [...new Set(libraryQuestionnaires.map(({ key }) => key))];

it.each(KEYS)(
  'the text about who sees the answers to %s matches what the database allows',
  async (key) => {
    const says = staffSees(key);
    const client = await practice.client({ coach });
    const id = await answered(client, key, false);
    const unshared = { outcome: says.outcome, answers: false };
    expect(await readableBy('COACH', coach, id)).toEqual(unshared);
    expect(await readableBy('OWNER', practice.owner, id)).toEqual(unshared);
    const words = whoSeesResult({ questionnaire: key, shared: false }, 'Cora');
    expect(/see one line about the result/.test(words)).toBe(says.outcome);
    expect(/Only you can read your answers and this result/.test(words)).toBe(!says.outcome);
  },
);

it('shared answers can be read by the coach, and by the owner only if the client allows it', async () => {
  expect(whoSeesResult({ questionnaire: 'are-you-sure', shared: true }, 'Cora')).toBe(
    'You shared these answers: Cora can read them. The owners of the practice can too, if you’ve given them permission.',
  );
  const client = await practice.client({ coach });
  const id = await answered(client, 'are-you-sure', true);
  expect(await readableBy('COACH', coach, id)).toMatchObject({ answers: true });
  expect(await readableBy('OWNER', practice.owner, id)).toMatchObject({ answers: false });
  await letOwnersLookIn(client);
  expect(await readableBy('OWNER', practice.owner, id)).toMatchObject({ answers: true });
});

it('answers to the safety questions cannot be shared', async () => {
  expect(staffSees('safety')).toEqual({ outcome: false, answers: 'NEVER' });
  const client = await practice.client({ coach });
  await letOwnersLookIn(client);
  const id = await answered(client, 'safety', true);
  for (const [role, actor] of [
    ['COACH', coach],
    ['OWNER', practice.owner],
  ] as const) {
    expect(await readableBy(role, actor, id)).toEqual({ outcome: false, answers: false });
  }
});
