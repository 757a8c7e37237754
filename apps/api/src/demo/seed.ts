import { uuidv7 } from '@footing/kernel';
import { latestShippedTerms } from '@footing/library/terms';
import { hash } from '@node-rs/argon2';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../app.js';
import type { Config } from '../config/config.js';
import { TokenVerifier } from '../platform/auth/tokens/token-verifier.js';
import { FollowUpWorker } from '../features/follow-ups/index.js';
import { Clock } from '../platform/clock/clock.js';
import type { MemberActor } from '../platform/context/actor.js';
import { SHARING_ROLE } from '../platform/database/setup/data-source.js';
import { SealingService } from '../platform/sealing/sealing.service.js';
import type { DemoActor, DemoFile } from './demo.types.js';
import { offerSessions, PRACTICE_ZONE } from './booking.js';
import { eventsOf } from './client-events.js';
import { CLIENTS, DEMO_PASSWORD, type DemoClient } from './people.js';
import { STAFF } from './staff.js';

const DAY = 86_400_000;
const HISTORY_DAYS = 90;
const SEEDING_LOCK = 6_036_474;

export class DemoClock extends Clock {
  constructor(private instant: Date) {
    super();
  }
  now(): Date {
    return new Date(this.instant);
  }
  set(instant: Date): void {
    this.instant = instant;
  }
}

/**
 * Creates the demo practice in an empty database: three months of history, made through the GraphQL API with a movable
 * clock. Returns whether it created one.
 */
export async function seedDemo(
  config: Config,
  appUrl: string,
  today = new Date(),
): Promise<boolean> {
  const database = new pg.Client({ connectionString: appUrl });
  await database.connect();
  try {
    // If several servers start at once, one creates the demo and the others wait.
    await database.query(`select pg_advisory_lock(${SEEDING_LOCK})`);
    const { rowCount } = await database.query('select from accounts limit 1');
    if (rowCount) return false;
    const clock = new DemoClock(new Date(today.getTime() - HISTORY_DAYS * DAY));
    const app = await createApp({ config: { ...config, logLevel: 'silent' }, appUrl, clock });
    try {
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      await new Seeding(app, database, clock, today).run();
    } finally {
      await app.close();
    }
    // No one received their invitations.
    await database.query(`update outbox set sent_at = now(), payload = ''`);
    return true;
  } finally {
    await database.end();
  }
}

class Seeding {
  readonly #practiceId: string;
  #passwordHash = '';

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly database: pg.Client,
    private readonly clock: DemoClock,
    private readonly today: Date,
  ) {
    this.#practiceId = uuidv7(clock.now().getTime());
  }

  async run(): Promise<void> {
    this.#passwordHash = await hash(DEMO_PASSWORD, {
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
    });
    await this.#practice();
    const staff = new Map<string, DemoActor>();
    for (const { name, email, role, bio } of STAFF) {
      const member = await this.#member(name, email, role);
      await member.ask(
        'mutation ($bio: String!) { setStaffBio(input: { bio: $bio }) { ... on StaffProfile { id } } }',
        { bio },
      );
      staff.set(email, member);
    }
    const owner = [...staff.values()].find(({ role }) => role === 'OWNER');
    await owner!.ask('mutation { setMessagesOn(on: true) { ... on Refusal { code message } } }');
    await offerSessions([...staff.values()], this.clock.now());
    await this.#nameStandIn([...staff.values()]);
    const lives = [];
    for (const person of CLIENTS) {
      const coach = staff.get(person.coach)!;
      lives.push({ person, coach, life: eventsOf(person, this.today) });
    }
    const actors = new Map<DemoClient, DemoActor>();
    const events = lives
      .flatMap(({ person, coach, life }) => life.map((event) => ({ ...event, person, coach })))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const followUps = this.app.get(FollowUpWorker, { strict: false });
    let day = '';
    for (const { at, run, person, coach } of events) {
      this.clock.set(at);
      // Once a day is enough: what nobody has answered by then is sent on.
      const isNewDay = day !== (day = at.toISOString().slice(0, 10));
      if (isNewDay) await followUps.send();
      if (!actors.has(person)) actors.set(person, await this.#client(person, coach));
      await run({ coach, client: actors.get(person)!, now: at });
    }
    this.clock.set(this.today);
    await followUps.send();
  }

  /** So that a client of the only owner reads of somebody else who was told. */
  async #nameStandIn(staff: readonly DemoActor[]): Promise<void> {
    const [owner, coach] = ['OWNER', 'COACH'].map((role) => staff.find((one) => one.role === role));
    await owner!.ask(
      `mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) { ... on Refusal { code message } } }`,
      { input: { standInId: coach!.memberId, version: 0 } },
    );
  }

  async #practice(): Promise<void> {
    const now = this.clock.now();
    await this.#write(
      `insert into practices (id, name, time_zone, created_at) values ($1, 'Harbour Practice', 'Europe/Berlin', $2)`,
      [this.#practiceId, now],
    );
    await this.#write('insert into practice_keys (practice_id, wrapped) values ($1, $2)', [
      this.#practiceId,
      this.app.get(SealingService, { strict: false }).newWrappedKey(this.#practiceId),
    ]);
  }

  /** An account with a password and its membership, in the state after accepting an invitation. */
  async #member(
    name: string,
    email: string,
    role: MemberActor['role'],
    clientId: string | null = null,
    zone = PRACTICE_ZONE,
  ): Promise<DemoActor> {
    const now = this.clock.now();
    const [accountId, memberId, signInId] = [0, 1, 2].map(() => uuidv7(now.getTime())) as [
      string,
      string,
      string,
    ];
    await this.#write(
      `insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
       values ($1, $2, $3, $4, $5, $5)`,
      [accountId, email, name, this.#passwordHash, now],
    );
    await this.#write(
      `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'Harbour Practice', 'Europe/Berlin')`,
      [this.#practiceId, memberId, accountId, role, name, email, zone, now],
    );
    const member = { practiceId: this.#practiceId, memberId, role, clientId };
    return {
      ...member,
      ask: (query, variables) => this.#ask({ accountId, signInId, member }, query, variables),
      addFile: (file) => this.#addFile({ accountId, signInId, member }, file),
    };
  }

  async #client(person: DemoClient, coach: DemoActor): Promise<DemoActor> {
    const { name, callName, pronouns, email, zone, alias } = person;
    const { inviteClient } = await coach.ask<{ inviteClient: { clientId: string } }>(
      `mutation ($input: InviteClientInput!) { inviteClient(input: $input) {
         ... on Invitation { clientId } ... on Refusal { code message } } }`,
      { input: { email, name, callName, pronouns, timeZone: zone, otherAlias: alias } },
    );
    const actor = await this.#member(name, email, 'CLIENT', inviteClient.clientId, zone);
    const now = this.clock.now();
    await this.#write(
      `update clients set member_id = $3, joined_at = $4, last_heard_at = $4 where practice_id = $1 and id = $2`,
      [this.#practiceId, actor.clientId, actor.memberId, now],
    );
    await this.#write(
      `update invitations set accepted_at = $3 where practice_id = $1 and client_id = $2`,
      [this.#practiceId, actor.clientId, now],
    );
    const accepted = [{ kind: 'ADULT', number: null }, ...latestShippedTerms];
    for (const { kind, number } of accepted) {
      await this.#write(
        `insert into terms_acceptances (practice_id, id, client_id, created_at, kind, number, granted, shipped, version)
         values ($1, gen_random_uuid(), $2, $3, $4, 1, true, $5, $6)`,
        [this.#practiceId, actor.clientId, now, kind, number === null ? null : true, number],
      );
    }
    await this.#write(
      `update clients set health_data_agreed = true where practice_id = $1 and id = $2`,
      [this.#practiceId, actor.clientId],
      `set local app.client_id = '${actor.clientId}'; set local role ${SHARING_ROLE}`,
    );
    return actor;
  }

  /** Under row-level security, in the scope of the server within the practice. */
  async #write(text: string, values: unknown[], further = ''): Promise<void> {
    await this.database.query(
      `begin; set local app.role = 'SYSTEM'; set local app.practice_id = '${this.#practiceId}';${further}`,
    );
    try {
      await this.database.query(text, values);
      await this.database.query('commit');
    } catch (error) {
      await this.database.query('rollback');
      throw error;
    }
  }

  async #addFile(
    claims: Parameters<TokenVerifier['sign']>[0],
    { id, query, name, contents }: DemoFile,
  ): Promise<void> {
    const { accessToken } = this.app.get(TokenVerifier, { strict: false }).sign(claims);
    const answer = await this.app.inject({
      method: 'POST',
      url: `/files/${id}?${new URLSearchParams(query)}`,
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
      },
      payload: contents,
    });
    if (answer.statusCode !== 201) {
      throw new Error(`A file of the demo was not added: ${answer.statusCode} ${answer.payload}`);
    }
  }

  async #ask<T>(
    claims: Parameters<TokenVerifier['sign']>[0],
    query: string,
    variables: object = {},
  ): Promise<T> {
    const { accessToken } = this.app.get(TokenVerifier, { strict: false }).sign(claims);
    const answer = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(answer.payload) as {
      data: Record<string, { code?: string; message?: string } | null>;
      errors?: unknown[];
    };
    if (errors) throw new Error(`The demo could not be made: ${JSON.stringify(errors)}`);
    const refused = Object.values(data).find((value) => value?.code !== undefined);
    if (refused) throw new Error(`The demo could not be made: ${refused.code}, ${refused.message}`);
    return data as T;
  }
}
