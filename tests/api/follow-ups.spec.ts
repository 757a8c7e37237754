import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { migrations } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { plainAnswers, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Helen Hart');
});
afterAll(() => world.close());

/** A check in which nothing calls for a stop, but for what is named. */
async function check(client: Actor, yes: Record<string, string> = {}) {
  const { version, answers } = await plainAnswers(client, 'safety');
  return withInput(client, 'answerSafetyCheck', {
    version,
    answers: answers.map(({ question, value }) => ({ question, value: yes[question] ?? value })),
  });
}

const AFRAID = { afraid: 'YES' };

const setBoundary = (by: Actor, client: Actor, boundary: string) =>
  withInput(by, 'setBoundary', { clientId: client.clientId, boundary, reason: 'They told us.' });

const openOf = async (client: Actor): Promise<string[]> => {
  const { rows } = await world.owner.query<{ kind: string }>(
    `select kind from follow_ups where client_id = $1 and acknowledged_at is null order by kind`,
    [client.clientId],
  );
  return rows.map(({ kind }) => kind);
};

describe('a follow-up', () => {
  test('opens with a safety stop, once however often the client answers', async () => {
    const client = await practice.client({ coach });
    await check(client);
    expect(await openOf(client)).toEqual([]);
    await check(client, AFRAID);
    await check(client, AFRAID);
    expect(await openOf(client)).toEqual(['SAFETY_HOLD']);
  });

  test.each(['client', 'coach', 'owner'] as const)(
    'opens with a legal order that the %s records',
    async (who) => {
      const client = await practice.client({ coach });
      await setBoundary({ client, coach, owner: practice.owner }[who], client, 'LEGAL_ORDER');
      expect(await openOf(client)).toEqual(['LEGAL_ORDER']);
    },
  );
});

describe('the migration', () => {
  test('opens a follow-up for each hold in force, and for no other client', async () => {
    const [held, reviewed, archived] = [
      await practice.client({ coach }),
      await practice.client({ coach }),
      await practice.client({ coach }),
    ];
    for (const client of [held, reviewed, archived]) await check(client, AFRAID);
    const { owner: sql } = world;
    await sql.query(`update clients set archived_at = now() where id = $1`, [archived.clientId]);
    await sql.query(
      `insert into safety_events (practice_id, id, client_id, created_at, number, kind, reviewed_by)
       select practice_id, $2, client_id, created_at, number + 1, 'REVIEWED', $3 from safety_events
       where client_id = $1 order by number desc limit 1`,
      [reviewed.clientId, newId(world), coach.memberId],
    );
    for (const statement of [
      `drop table follow_ups, client_links, coach_absences`,
      `drop function follow_ups_immutable, client_links_immutable`,
      `alter table practices drop column follow_up_hours`,
      `alter table clients drop column approval_needed`,
    ]) {
      await sql.query(statement);
    }
    const Migration = migrations.find(({ name }) => name === 'FollowUps1764560000000')!;
    await new Migration().up({ query: (text: string) => sql.query(text) } as never);
    expect(await openOf(held)).toEqual(['SAFETY_HOLD']);
    expect(await openOf(reviewed)).toEqual([]);
    expect(await openOf(archived)).toEqual([]);
  });
});
