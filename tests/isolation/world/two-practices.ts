import { createHash, randomBytes } from 'node:crypto';
import { KeptAttentionService } from '@footing/api/testing';
import { makePractice, newId, type TestPractice } from '../../support/actors.js';
import { typeInput } from '../../support/booking.js';
import type { World } from '../../support/world.js';
import { makeClient, type Client } from './client.js';
import { beCouple, reflectAlone } from './couple.js';
import { makeCoach, recallFirstVersion, type Coach, type Making } from './coach.js';
import { addNewPeopleType, beAskedForTimes, haveAcceptedLead } from './leads-of-coach.js';
import { setUpBilling } from './packages-of-client.js';
import { either, membersOf, only, staffOf, type Person } from './people.js';
import { standIn } from './safe-life.js';
import { Secrets } from './secrets.js';
import { Telling } from './telling.js';

export interface Practice {
  id: string;
  owner: Coach;
  coach: Coach;
  ownersClients: [Client, Client];
  coachsClients: [Client, Client];
}

export interface TwoPractices {
  world: World;
  telling: Telling;
  secrets: Secrets;
  here: Practice;
  there: Practice;
  /** Has coached a client here who now has another coach. */
  former: Coach;
  handedOver: Client;
  /** A coach of both practices, without clients, who is signed in to the other one. */
  twoHats: Person;
  people: Person[];
}

/** Two practices with many clients; every text in them is a secret with its readers. */
export async function twoPractices(world: World): Promise<TwoPractices> {
  const making: Making = { telling: new Telling(world), secrets: new Secrets() };
  const hats: Person[] = [];
  const here = await practice(making, 'here', hats);
  const there = await practice(making, 'there', hats);
  const { former, handedOver } = await handOver(making, here);
  const twoHats = await inBoth(making, here, there);
  hats.push(twoHats);
  const people = [
    ...[here, there].flatMap(({ owner, coach, ownersClients, coachsClients }): Person[] => [
      owner,
      coach,
      ...ownersClients,
      ...coachsClients,
    ]),
    former,
    handedOver,
    twoHats,
  ];
  // In the state in which a migration leaves it for the next start of a server.
  await world.owner.query('insert into plans_to_store select practice_id, id from plans');
  await world.owner.query(
    `insert into password_proofs (practice_id, member_id, client_id, sign_in_id, proved_at)
     select practice_id, member_id, id, gen_random_uuid(), created_at from clients where member_id is not null`,
  );
  await keepAttention(world, [here, there]);
  for (const person of people) person.cookie = await cookieOf(world, person);
  return { world, ...making, here, there, former, handedOver, twoHats, people };
}

/** What a server does after coaches have opened Today. */
async function keepAttention({ app }: World, practices: Practice[]): Promise<void> {
  const kept = app.get(KeptAttentionService, { strict: false });
  for (const { id: practiceId, owner, coach } of practices) {
    await kept.workOut({ practiceId, memberId: owner.actor.memberId, role: 'OWNER' });
    await kept.workOut({ practiceId, memberId: coach.actor.memberId, role: 'COACH' });
  }
}

async function cookieOf({ owner }: World, { actor }: Person): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into refresh_tokens (hash, sign_in_id, account_id, created_at, expires_at)
     select $1, id, account_id, created_at, created_at + interval '30 days' from sign_ins where account_id = $2 order by id limit 1`,
    [createHash('sha256').update(token).digest(), actor!.accountId],
  );
  return `footing_refresh=${token}`;
}

interface Founded extends Practice {
  made: TestPractice;
}

async function practice(making: Making, where: string, hats: Person[]): Promise<Founded> {
  const { telling, secrets } = making;
  const inBoth = (person: Person) => hats.includes(person);
  const invited = (person: Person) => person.invitedBy?.actor?.practiceId === made.id;
  const name = secrets.of('practice', (person) =>
    [membersOf(made.id), inBoth, invited].some((isFor) => isFor(person)),
  );
  const made: TestPractice = await makePractice(telling.world, name);
  const owner = await makeCoach(making, `the owner ${where}`, 'OWNER', made.owner);
  await telling.result(owner, 'Mutation.setSafetyResources', {
    input: {
      country: 'DE',
      lines: [
        {
          kind: 'CRISIS',
          name: secrets.of('resources', membersOf(made.id), { amongMembersOf: made.id }),
          phone: '555 0100',
          text: '555 0101',
          chat: 'https://example.test/chat',
          hours: 'At night',
          checked: true,
        },
      ],
      version: 0,
    },
  });
  await telling.result(owner, 'Mutation.publishTerms', {
    input: {
      id: newId(telling.world),
      kind: 'PRIVACY_NOTICE',
      body: secrets.of('terms-text', either(membersOf(made.id), invited)),
      basedOn: 'PRIVACY_NOTICE-shipped-1',
    },
  });
  await telling.result(owner, 'Mutation.setAttentionRules', {
    input: { version: 0, rules: [{ kind: 'ALLOWANCE', on: true, by: 1 }] },
  });
  await telling.result(owner, 'Mutation.setMessagesOn', { on: true });
  const coach = await makeCoach(making, `the coach ${where}`, 'COACH', await made.coach());
  owner.sessionTypeId = coach.sessionTypeId = await addSessionTypes(making, owner, made.id);
  await setUpBilling(making, owner, made.id);
  const newType = secrets.of('type', staffOf(made.id), { amongMembersOf: made.id });
  const newTypeId = await addNewPeopleType(making, owner, newType);
  for (const each of [owner, coach]) await beAskedForTimes(making, each, newTypeId);
  /** Two clients of a coach, who work as a couple. */
  const clients = async (
    called: string,
    of: Coach,
    hasLeft: boolean,
  ): Promise<[Client, Client]> => {
    const one = await made.client({ coach: of.actor });
    const other = await made.client({ coach: of.actor });
    const couple = await beCouple(making, of, [one, other], { hasLeft });
    const both: [Client, Client] = [
      await makeClient(making, `${called} client ${where}`, of, one, 0),
      await makeClient(making, `${called} other client ${where}`, of, other, 1),
    ];
    both.forEach(({ life }, index) => Object.assign(life, couple[index]));
    await reflectAlone(making, of, both);
    return both;
  };
  const ownersClients = await clients("the owner's", owner, false);
  const coachsClients = await clients("the coach's", coach, true);
  await haveAcceptedLead(making, owner, ownersClients[0].life.clientId);
  await haveAcceptedLead(making, coach, coachsClients[0].life.clientId);
  for (const each of [owner, coach]) await recallFirstVersion(making, each);
  await rememberTransfers(making, { owner, coach, made, client: coachsClients[1] });
  await standIn(making, [coachsClients[0], ownersClients[0]], [coach, owner]);
  return { id: made.id, owner, coach, ownersClients, coachsClients, made };
}

/** Everybody in the practice sees what can be booked. Clients ask for changes of the sessions in the next two weeks. */
async function addSessionTypes(
  { telling, secrets }: Making,
  owner: Coach,
  practiceId: string,
): Promise<string> {
  const text = (what: string) =>
    secrets.of(what, membersOf(practiceId), { amongMembersOf: practiceId });
  await telling.result(owner, 'Mutation.setSessionChangeHours', { hours: 336 });
  const add = async (facts: object): Promise<string> => {
    const input = { id: newId(telling.world), ...typeInput(facts) };
    return (await telling.result(owner, 'Mutation.addSessionType', { input })).id;
  };
  const room = { name: text('type'), placeKind: 'ROOM', place: text('room') };
  const sessionTypeId = await add({ ...room, name: 'A room', place: '' });
  await telling.result(owner, 'Mutation.changeSessionType', {
    input: { sessionTypeId, version: 1, ...typeInput(room) },
  });
  await add({ name: text('type'), placeKind: 'ROOM', place: text('room') });
  return add({ name: text('type') });
}

/** A coach who left, whose notes the owner once requested; and a note that the owner could once read. */
async function rememberTransfers(
  { telling }: Making,
  {
    owner,
    coach,
    made,
    client,
  }: { owner: Coach; coach: Coach; made: TestPractice; client: Client },
): Promise<void> {
  const { owner: sql, clock } = telling.world;
  const { clientId, privateSignedId } = client.life;
  const gone = await made.coach('Gina Gone');
  const now = clock.now();
  await sql.query('update members set removed_at = $2 where id = $1', [gone.memberId, now]);
  await sql.query(
    `insert into transfers (practice_id, id, client_id, from_id, to_id, by_id, created_at, chosen_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [
      made.id,
      newId(telling.world),
      clientId,
      gone.memberId,
      coach.actor.memberId,
      owner.actor.memberId,
      now,
    ],
  );
  await telling.result(owner, 'Mutation.requestNoteAccess', {
    input: { clientId, reason: 'A question about an invoice' },
  });
  await telling.result(owner, 'Mutation.endNoteAccess', { clientId });
  await sql.query(
    `insert into note_readers (practice_id, id, client_id, note_id, granted_by, reader_id, created_at, ended_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [
      made.id,
      newId(telling.world),
      clientId,
      privateSignedId,
      coach.actor.memberId,
      owner.actor.memberId,
      now,
    ],
  );
}

/** A coach works with a client for a while, then transfers them. */
async function handOver(
  making: Making,
  { made, coach, owner }: Founded,
): Promise<Pick<TwoPractices, 'former' | 'handedOver'>> {
  const former = await makeCoach(making, 'the former coach', 'COACH', await made.coach());
  former.sessionTypeId = coach.sessionTypeId;
  const actor = await made.client({ coach: former.actor });
  const handedOver = await makeClient(making, 'the client handed over', former, actor, 2);
  await making.telling.result(owner, 'Mutation.transferClient', {
    input: {
      clientId: handedOver.life.clientId,
      toMemberId: coach.actor.memberId,
      noteIds: [],
    },
  });
  handedOver.coach = coach;
  making.telling.forget(former);
  return { former, handedOver };
}

async function inBoth(
  { telling, secrets }: Making,
  here: Founded,
  there: Founded,
): Promise<Person> {
  const { owner: sql } = telling.world;
  const actor = await there.made.coach();
  const person: Person = { called: 'a coach of both, signed in there', role: 'COACH', actor };
  for (const { id } of [here, there]) {
    await sql.query(
      `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       select $1, $2, m.account_id, m.role, $3, m.email, m.time_zone, m.created_at, p.name, p.time_zone
       from members m join practices p on p.id = $1
       where m.account_id = $4 limit 1 on conflict (practice_id, account_id) where removed_at is null
       do update set name = excluded.name`,
      [
        id,
        newId(telling.world),
        secrets.of('staff-name', either(staffOf(id), only(person)), { amongMembersOf: id }),
        actor.accountId,
      ],
    );
  }
  await sql.query(`update accounts set name = $2 where id = $1`, [
    actor.accountId,
    secrets.of('account-name', only(person)),
  ]);
  return person;
}
