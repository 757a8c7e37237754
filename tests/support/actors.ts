import { uuidv7 } from '@footing/kernel';
import { SealingService, TokenVerifier } from '@footing/api/testing';
import { latestShippedTerms } from '@footing/library/terms';
import type { Answer, World } from './world.js';
import { followLedgers } from './sharing.js';

/** A signed-in person, with functions that call the API as them. */
export interface Actor {
  accountId: string;
  memberId: string;
  practiceId: string;
  /** The client profile, for a client. */
  clientId: string | null;
  email: string;
  /** Signed again after the test's clock has moved, because access tokens are valid for five minutes. */
  token(): string;
  gql<T = Record<string, any>>(query: string, variables?: object): Promise<Answer<T>>;
  /** As `gql`, but fails the test on errors and returns only the data. */
  ok<T = Record<string, any>>(query: string, variables?: object): Promise<T>;
}

export interface TestPractice {
  id: string;
  owner: Actor;
  /** Another coach. */
  coach(name?: string): Promise<Actor>;
  /** A client who has accepted, of this coach or of the owner. */
  client(options?: {
    name?: string;
    coach?: Actor;
    timeZone?: string;
    boundary?: string;
    /** False for a client who joined before there were terms to accept. */
    accepted?: boolean;
  }): Promise<Actor>;
  /** Gives the client to another coach, without notes of the former one. */
  transfer(client: Actor, to: Actor): Promise<unknown>;
}

let counter = 0;

/**
 * A practice with its owner, inserted into the database directly: the mutations for accounts are slow on purpose and
 * have tests of their own.
 */
export async function makePractice(world: World, name = 'Harbour'): Promise<TestPractice> {
  const id = newId(world);
  const { owner: sql } = world;
  const now = world.clock.now();
  await sql.query(
    `insert into practices (id, name, time_zone, created_at) values ($1, $2, 'Europe/Berlin', $3)`,
    [id, name, now],
  );
  await sql.query(`insert into practice_keys (practice_id, wrapped) values ($1, $2)`, [
    id,
    world.app.get(SealingService, { strict: false }).newWrappedKey(id),
  ]);
  const owner = await member(world, id, 'OWNER', 'Olga Owner');
  return {
    id,
    owner,
    coach: (coachName = 'Cora Coach') => member(world, id, 'COACH', coachName),
    async client({
      name: clientName = 'Mara Client',
      coach = owner,
      timeZone = 'Europe/Berlin',
      boundary = 'OPEN',
      accepted = true,
    } = {}) {
      const clientId = newId(world);
      const actor = await member(world, id, 'CLIENT', clientName, clientId);
      const personId = newId(world);
      const callName = clientName.split(' ')[0]!;
      const joined = world.clock.now().toISOString();
      const row = {
        other_person_id: personId,
        practice_id: id,
        id: clientId,
        member_id: actor.memberId,
        coach_id: coach.memberId,
        name: clientName,
        call_name: callName,
        name_key: clientName.toLowerCase(),
        call_name_key: callName.toLowerCase(),
        email: actor.email,
        time_zone: timeZone,
        created_at: joined,
        joined_at: joined,
        last_heard_at: joined,
      };
      // Sent together, which is one transaction: the two refer to each other.
      await sql.query(
        `insert into clients (${Object.keys(row).join(', ')})
           values (${Object.values(row)
             .map((value) => sql.escapeLiteral(value!))
             .join(', ')});
         insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
           values ('${id}', '${personId}', '${clientId}', '${joined}', 1, '${joined}')`,
      );
      await sql.query(
        `insert into boundary_changes (practice_id, id, client_id, number, created_at, boundary, takes_effect_at, by_role, person_id)
         values ($1, $2, $3, 1, $4, $5, $4, 'SYSTEM', $6)`,
        [id, newId(world), clientId, world.clock.now(), boundary, personId],
      );
      if (accepted) await acceptEverything(world, id);
      return actor;
    },
    transfer: ({ clientId }, { memberId: toMemberId }) =>
      owner.ok(
        'mutation ($input: TransferClientInput!) { transferClient(input: $input) { __typename } }',
        { input: { clientId, toMemberId, noteIds: [] } },
      ),
  };
}

/** Accepts the shipped texts now for every client of the practice who has accepted nothing yet. */
export async function acceptEverything(
  world: Pick<World, 'owner' | 'clock'>,
  practiceId: string,
): Promise<void> {
  const versions = new Map<string, number | null>([['ADULT', null]]);
  for (const { kind, number } of latestShippedTerms) versions.set(kind, number);
  await world.owner.query(
    `insert into terms_acceptances (practice_id, id, client_id, created_at, kind, number, granted, shipped, version)
     select $1, gen_random_uuid(), c.id, $2, k.kind, 1, true, case when k.version is not null then true end, k.version
     from clients c, unnest($3::text[], $4::int[]) as k (kind, version)
     where c.practice_id = $1 and c.joined_at is not null
       and not exists (select from terms_acceptances a where a.practice_id = $1 and a.client_id = c.id)`,
    [practiceId, world.clock.now(), [...versions.keys()], [...versions.values()]],
  );
  await followLedgers(world.owner, practiceId);
}

async function member(
  world: World,
  practiceId: string,
  role: 'OWNER' | 'COACH' | 'CLIENT',
  name: string,
  clientId: string | null = null,
): Promise<Actor> {
  const accountId = newId(world);
  const memberId = newId(world);
  const signInId = newId(world);
  const email = `${name.split(' ')[0]!.toLowerCase()}.${++counter}.${process.pid}@example.test`;
  const now = world.clock.now();
  await world.owner.query(
    `insert into accounts (id, email, name, password_hash, created_at, password_changed_at) values ($1, $2, $3, 'none', $4, $4)`,
    [accountId, email, name, now],
  );
  await world.owner.query(
    `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
     select $1, $2, $3, $4, $5, $6, 'Europe/Berlin', $7, name, time_zone from practices where id = $1`,
    [practiceId, memberId, accountId, role, name, email, now],
  );
  await world.owner.query(
    `insert into sign_ins (id, account_id, created_at, last_used_at, user_agent, practice_id) values ($1, $2, $3, $3, 'test', $4)`,
    [signInId, accountId, now, practiceId],
  );
  const verifier = world.app.get(TokenVerifier, { strict: false });
  let signed = { at: NaN, accessToken: '' };
  const token = () => {
    const at = world.clock.now().getTime();
    if (signed.at !== at) {
      const who = { practiceId, memberId, role, clientId };
      signed = { at, ...verifier.sign({ accountId, signInId, member: who }) };
    }
    return signed.accessToken;
  };
  const gql: Actor['gql'] = (query, variables) => world.gql(query, variables, { token: token() });
  return {
    accountId,
    memberId,
    practiceId,
    clientId,
    email,
    token,
    gql,
    async ok<T>(query: string, variables?: object): Promise<T> {
      const answer = await gql<T>(query, variables);
      if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}

/** Allows the practice's owners to read what the coach may read. */
export const letOwnersLookIn = (client: Actor, granted = true) =>
  client.ok(
    `mutation ($granted: Boolean!) {
       setConsent(purpose: SUPERVISOR, granted: $granted) { ... on Consent { granted } } }`,
    { granted },
  );

export const newId = (world: World): string => uuidv7(world.clock.now().getTime());

/** Changes what the client calls the other person. */
export async function called(client: Actor, otherAlias: string): Promise<void> {
  const { myProfile } = await client.ok<any>('{ myProfile { id version } }');
  await client.ok(
    `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`,
    { input: { clientId: myProfile.id, version: myProfile.version, otherAlias } },
  );
}

/** The coach confirms another person, and new plans are about them. Returns the id of the record. */
export async function somebodyElse(world: World, client: Actor, coach: Actor): Promise<string> {
  const personId = newId(world);
  await client.ok(
    `mutation ($input: ProposeOtherPersonInput!) { proposeOtherPerson(input: $input) { __typename } }`,
    { input: { id: personId, clientId: client.clientId, alias: 'Kim' } },
  );
  await coach.ok(
    `mutation ($clientId: ID!, $personId: ID!) {
       confirmOtherPerson(clientId: $clientId, personId: $personId) { __typename } }`,
    { clientId: client.clientId, personId },
  );
  return personId;
}
