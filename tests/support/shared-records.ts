import { expect } from '@jest/globals';
import { APP_ROLE } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from './actors.js';
import type { World } from './world.js';

/** How many rows of a table row-level security alone shows to a coach. */
export async function rowsShownTo(
  world: World,
  coach: Actor,
  practice: TestPractice,
  table: string,
): Promise<number | null> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = 'COACH';
     set local app.member_id = '${coach.memberId}'; set local role ${APP_ROLE}`,
  );
  const { rowCount } = await world.owner.query(`select from ${table}`);
  await world.owner.query('rollback');
  return rowCount;
}

/** Expects that nobody else can read, by this query of `$clientId`, what a client shares with their coach. */
export async function expectHiddenFromOthers(
  world: World,
  query: string,
  { practice, coach, client }: { practice: TestPractice; coach: Actor; client: Actor },
): Promise<void> {
  const elsewhere = await makePractice(world);
  const others = [
    await practice.coach('Otto Other'),
    await practice.client({ coach }),
    elsewhere.owner,
    await elsewhere.client(),
  ];
  for (const who of others) {
    const theirs = await who.gql(query, { clientId: client.clientId });
    const nothing = await who.gql(query, { clientId: newId(world) });
    expect(theirs.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(theirs.errors).toEqual(nothing.errors);
  }
  const nobody = await world.gql(query, { clientId: client.clientId });
  expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
}
