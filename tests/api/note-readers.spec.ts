/**
 * Who can read notes and addenda, in random lives through the API: row-level security, which looks at the row alone, shows
 * exactly what follows from the clients, the grants, the requests and the members. LIVES=40 runs more, SEED repeats a run.
 */
import { APP_ROLE, CLIENT_ROLE, registeredStatements, TokenVerifier } from '@footing/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { mostPagesRead } from '../support/rows-read.js';
import { strayCopies } from '../support/sharing.js';
import { bootWorld, type World } from '../support/world.js';

const LIVES = Number(process.env['LIVES'] ?? 3);
const SEED = Number(process.env['SEED'] ?? 20_260_302);
const COMMANDS = 50;

const WRITE = 'mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }';
const SIGN =
  'mutation($id: ID!, $version: Int!) { signNote(noteId: $id, version: $version) { __typename } }';
const DISCARD = 'mutation($id: ID!) { discardNote(noteId: $id) { __typename } }';
const ADD = 'mutation($input: AddAddendumInput!) { addAddendum(input: $input) { __typename } }';
const TRANSFER =
  'mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }';
const SHARE =
  'mutation($input: SharePrivateNotesInput!) { sharePrivateNotes(input: $input) { __typename } }';
const ASK =
  'mutation($input: RequestNoteAccessInput!) { requestNoteAccess(input: $input) { __typename } }';
const END = 'mutation($id: ID!) { endNoteAccess(clientId: $id) { __typename } }';
const ROLE =
  'mutation($id: ID!, $role: Role!) { changeRole(memberId: $id, role: $role) { __typename } }';
const REMOVE = 'mutation($id: ID!) { removeMember(memberId: $id) { __typename } }';
const ARCHIVE =
  'mutation($input: ArchiveClientInput!) { archiveClient(input: $input) { __typename } }';
const RESTORE = 'mutation($id: ID!) { restoreClient(clientId: $id) { __typename } }';

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(() => world.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => world.close());

interface ClientOfLife {
  name: string;
  actor: Actor;
  session: string;
}
interface Life {
  practice: TestPractice;
  staff: Actor[];
  clients: ClientOfLife[];
}

async function born(): Promise<Life> {
  const practice = await makePractice(world);
  const staff = [practice.owner];
  for (const name of ['Ann', 'Ben', 'Cleo', 'Dora'])
    staff.push(await practice.coach(`${name} Coach`));
  const clients: ClientOfLife[] = [];
  for (const [at, name] of ['Mara', 'Nils'].entries()) {
    const coach = staff[at + 1]!;
    const actor = await practice.client({ coach, name: `${name} Client` });
    const input = {
      clientId: actor.clientId,
      startsAt: `2026-03-02T0${7 + at}:00:00Z`,
      minutes: 30,
    };
    const { planSession } = await coach.ok(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input },
    );
    clients.push({ name, actor, session: planSession.id });
  }
  return { practice, staff, clients };
}

/** A random step: what is done, by whom of those who might, to whom, and to which of the notes. */
interface Command {
  kind: keyof typeof COMMAND;
  by: number;
  to: number;
  client: number;
  note: number;
  isYes: boolean;
}
interface Member {
  id: string;
  role: string;
  accountId: string;
  signInId: string;
}
interface Step {
  command: Command;
  practiceId: string;
  /** The staff of the practice now. */
  staff: Member[];
  client: ClientOfLife;
  coachId: string;
}

const select = async <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await world.owner.query(sql, values)).rows as T[];
const pick = <T>(list: T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

async function stepOf({ practice, clients }: Life, command: Command): Promise<Step> {
  const client = clients[command.client]!;
  const staff = await select<Member>(
    `select m.id, m.role, m.account_id as "accountId", s.id as "signInId" from members m
     join sign_ins s on s.account_id = m.account_id
     where m.practice_id = $1 and m.removed_at is null and m.role <> 'CLIENT' order by m.id`,
    [practice.id],
  );
  const [coach] = await select<{ id: string }>('select coach_id as id from clients where id = $1', [
    client.actor.clientId,
  ]);
  return { command, practiceId: practice.id, staff, client, coachId: coach!.id };
}

/** What the member may not do is refused; nothing fails otherwise. */
async function send(
  { practiceId }: Step,
  who: Member | undefined,
  mutation: string,
  variables: object,
): Promise<boolean> {
  if (!who) return false;
  const { id: memberId, role, accountId, signInId } = who;
  const member = { practiceId, memberId, role: role as 'OWNER', clientId: null };
  const verifier = world.app.get(TokenVerifier, { strict: false });
  const { accessToken: token } = verifier.sign({ accountId, signInId, member });
  const { data, errors } = await world.gql<Record<string, { __typename: string } | null>>(
    mutation,
    variables,
    { token },
  );
  const codes = (errors ?? []).map(({ extensions }) => extensions['code']);
  expect([mutation, codes.filter((code) => !REFUSED.includes(code as string))]).toEqual([
    mutation,
    [],
  ]);
  return !errors && Object.values(data ?? {})[0]?.__typename !== 'Refusal';
}
const REFUSED = ['FORBIDDEN', 'NOT_FOUND'];

interface NoteRow {
  id: string;
  version: number;
  author: string;
  session: string;
}
const notesThat = ({ practiceId }: Step, are: string, values: unknown[] = []): Promise<NoteRow[]> =>
  select(
    `select id, version, author_id as author, session_id as session from notes
     where practice_id = $1 and ${are} order by id`,
    [practiceId, ...values],
  );
const authorOf = ({ staff }: Step, note: NoteRow | undefined) =>
  staff.find(({ id }) => id === note?.author);
/** Of the caller's private notes about the client, some. */
async function chosen(step: Step, by: Member | undefined): Promise<string[]> {
  const notes = await notesThat(
    step,
    `client_id = $2 and author_id = $3 and visibility = 'COACH_ONLY' and status = 'SIGNED'`,
    [step.client.actor.clientId, by?.id],
  );
  return notes.filter((_, at) => (step.command.note >> (at % 8)) % 2 === 0).map(({ id }) => id);
}
const visibilityOf = ({ isYes }: Command) => (isYes ? 'COACH_ONLY' : 'WITH_CLIENT');

/** Each returns whether something changed. */
const COMMAND = {
  write(step: Step) {
    const { staff, command, client, coachId } = step;
    const by = staff.filter(({ id, role }) => id === coachId || role === 'OWNER');
    const what = { id: newId(world), visibility: visibilityOf(command), body: 'A', version: 0 };
    return send(step, pick(by, command.by), WRITE, {
      input: { ...what, sessionId: client.session },
    });
  },
  async revise(step: Step) {
    const note = pick(await notesThat(step, `status = 'DRAFT'`), step.command.note);
    const what = { visibility: visibilityOf(step.command), body: `B ${newId(world)}` };
    return send(step, authorOf(step, note), WRITE, {
      input: { ...what, id: note?.id, version: note?.version, sessionId: note?.session },
    });
  },
  async sign(step: Step) {
    const note = pick(await notesThat(step, `status = 'DRAFT'`), step.command.note);
    return send(step, authorOf(step, note), SIGN, { id: note?.id, version: note?.version });
  },
  async discard(step: Step) {
    const which = step.command.isYes ? `status = 'DRAFT'` : 'true';
    const note = pick(await notesThat(step, which), step.command.note);
    return send(step, authorOf(step, note), DISCARD, {
      id: note?.id,
    });
  },
  async add(step: Step) {
    const { command, staff } = step;
    const note = pick(await notesThat(step, `status = 'SIGNED'`), command.note);
    const by = command.isYes ? authorOf(step, note) : pick(staff, command.by);
    return send(step, note && by, ADD, {
      input: { noteId: note?.id, body: 'And' },
    });
  },
  async transfer(step: Step) {
    const { command, staff, client, coachId } = step;
    const by = pick(
      staff.filter(({ id, role }) => id === coachId || role === 'OWNER'),
      command.by,
    );
    const noteIds = command.isYes ? await chosen(step, by) : [];
    const toMemberId = pick(staff, command.to)!.id;
    const input = { clientId: client.actor.clientId, toMemberId, noteIds };
    return (await send(step, by, TRANSFER, { input })) && toMemberId !== coachId;
  },
  async share(step: Step) {
    const { command, staff, client, coachId } = step;
    const authors = new Set(
      (await notesThat(step, 'client_id = $2', [client.actor.clientId])).map(
        ({ author }) => author,
      ),
    );
    const by = pick(
      staff.filter(({ id }) => id !== coachId && authors.has(id)),
      command.by,
    );
    return send(step, by, SHARE, {
      input: { clientId: client.actor.clientId, noteIds: await chosen(step, by) },
    });
  },
  ask(step: Step) {
    return send(step, pick(owners(step), step.command.by), ASK, {
      input: { clientId: step.client.actor.clientId, reason: 'A complaint' },
    });
  },
  end(step: Step) {
    return send(step, pick(owners(step), step.command.by), END, {
      id: step.client.actor.clientId,
    });
  },
  role(step: Step) {
    const { staff, command } = step;
    return send(step, pick(owners(step), command.by), ROLE, {
      id: pick(staff, command.to)!.id,
      role: command.isYes ? 'OWNER' : 'COACH',
    });
  },
  /** After their clients were transferred to whoever removes them. */
  async remove(step: Step) {
    const { staff, command, practiceId } = step;
    const by = pick(owners(step), command.by);
    const who = pick(
      staff.filter(({ id }) => id !== by?.id),
      command.to,
    );
    if (!who) return false;
    const clients = await select<{ id: string }>(
      'select id from clients where practice_id = $1 and coach_id = $2 and archived_at is null',
      [practiceId, who.id],
    );
    for (const { id } of clients) {
      const input = { clientId: id, toMemberId: by?.id, noteIds: [] };
      await send(step, by, TRANSFER, { input });
    }
    return send(step, by, REMOVE, { id: who.id });
  },
  archive(step: Step) {
    const { clientId } = step.client.actor;
    const by = pick(owners(step), step.command.by);
    return step.command.isYes
      ? send(step, by, ARCHIVE, {
          input: { clientId, plan: 'END' },
        })
      : send(step, by, RESTORE, { id: clientId });
  },
} as const satisfies Record<string, (step: Step) => Promise<boolean>>;
const owners = ({ staff }: Step) => staff.filter(({ role }) => role === 'OWNER');

const KINDS = (
  'write write write write write write revise sign sign sign discard add add add transfer transfer share share ' +
  'ask ask end role role remove archive'
).split(' ') as (keyof typeof COMMAND)[];
const commands = fc.record<Command>({
  kind: fc.constantFrom(...KINDS),
  by: fc.nat({ max: 11 }),
  to: fc.nat({ max: 59 }),
  client: fc.nat({ max: 1 }),
  note: fc.nat({ max: 255 }),
  isYes: fc.boolean(),
});

/** The rule as it was when policies looked into other tables, for members `s.id` who act as `s.role`. */
const MAY_READ = `(n.author_id = s.id
    or (n.status = 'SIGNED' and n.visibility = 'WITH_CLIENT' and (s.role = 'OWNER' or exists (
      select from clients c where c.practice_id = $1 and c.id = n.client_id and c.coach_id = s.id)))
    or (n.status = 'SIGNED' and n.visibility = 'COACH_ONLY' and (
      exists (select from note_readers r where r.practice_id = $1 and r.note_id = n.id and r.reader_id = s.id
        and r.ended_at is null)
      or (s.role = 'OWNER'
        and exists (select from access_requests a where a.practice_id = $1 and a.client_id = n.client_id
          and a.owner_id = s.id and a.ended_at is null)
        and exists (select from members m where m.practice_id = $1 and m.id = n.author_id
          and m.removed_at is not null)))))`;

interface Reader {
  member: string;
  client: string | null;
  role: string;
}
interface Seen extends Reader {
  /** The notes and their addenda. */
  ids: string;
}

/** Everybody who ever was staff, in each role that a transaction can claim, and the clients. */
const readersOf = ({ staff, clients }: Life): Reader[] => [
  ...staff.flatMap(({ memberId }) =>
    ['OWNER', 'COACH', 'SYSTEM'].map((role) => ({ member: memberId, client: null, role })),
  ),
  ...clients.map(({ actor: { memberId, clientId } }) => ({
    member: memberId,
    client: clientId,
    role: 'CLIENT',
  })),
];

/** The notes and addenda that they may read, by the tables. */
const mayRead = (life: Life): Promise<Seen[]> =>
  select(
    `select s.id as member, s.client, s.role, (
       select coalesce(string_agg(id::text, ' ' order by id), '') from (
         select n.id, n.id as note from notes n where n.practice_id = $1
         union all select a.id, a.note_id from addenda a where a.practice_id = $1) t
       where exists (select from notes n where n.practice_id = $1 and n.id = t.note
         and case when s.role = 'CLIENT' then n.client_id = s.client and n.status = 'SIGNED' and n.visibility = 'WITH_CLIENT'
           else ${MAY_READ} end)) as ids
     from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality as s (id, client, role, at) order by s.at`,
    [
      life.practice.id,
      ...(['member', 'client', 'role'] as const).map((key) =>
        readersOf(life).map((reader) => reader[key]),
      ),
    ],
  );

/** The notes and addenda that the database shows them, sent as one message. */
async function areShown(life: Life): Promise<Seen[]> {
  const readers = readersOf(life);
  const shown = (await world.owner.query(
    readers
      .map(
        ({ member, client, role }) => `begin; set local app.practice_id = '${life.practice.id}';
         set local app.member_id = '${member}'; set local app.client_id = '${client ?? ''}';
         set local app.role = '${role}'; set local role ${role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE};
         select coalesce(string_agg(id::text, ' ' order by id), '') as ids
           from (select id from notes union all select id from addenda) t;
         rollback`,
      )
      .join(';'),
  )) as unknown as { command: string; rows: { ids: string }[] }[];
  const rows = shown.flatMap(({ rows: found }) => found);
  return readers.map((reader, at) => ({ ...reader, ids: rows[at]!.ids }));
}

/** The readers that the API names for each note are the others who can read it. */
async function expectNamedReaders(life: Life): Promise<void> {
  const practiceId = life.practice.id;
  const readers = registeredStatements().find(({ name }) => name === 'readers of notes')!;
  const may = await select<{ id: string; readers: string }>(
    `select n.id, coalesce(string_agg(s.id::text, ' ' order by s.id) filter (where s.id <> n.author_id), '') as readers
     from notes n join members s on s.practice_id = $1 and s.removed_at is null and s.role <> 'CLIENT' and ${MAY_READ}
     where n.practice_id = $1 and n.status = 'SIGNED' group by n.id`,
    [practiceId],
  );
  const named = await select<{ id: string; readers: string }>(
    `select n.id, coalesce(string_agg(r.id::text, ' ' order by r.id), '') as readers
     from notes n left join (${readers.text}) r on r."noteId" = n.id
     where n.practice_id = $1 and n.id = any($2) group by n.id`,
    [practiceId, may.map(({ id }) => id)],
  );
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(named.sort(byId)).toEqual(may.sort(byId));
}

const write = (who: Actor, session: string, visibility: string) =>
  who.gql(WRITE, {
    input: { id: newId(world), sessionId: session, visibility, body: 'A', version: 0 },
  });

async function signed(who: Actor, session: string, visibility: string): Promise<string> {
  const input = { id: newId(world), sessionId: session, visibility, body: 'A', version: 0 };
  await who.ok(WRITE, {
    input,
  });
  await who.ok(SIGN, { id: input.id, version: 1 });
  return input.id;
}

describe('sent at the same moment', () => {
  const codesOf = (answers: { errors?: { extensions: Record<string, unknown> }[] }[]) =>
    new Set(
      answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    );
  const add = (who: Actor, noteId: string) =>
    who.gql(ADD, {
      input: { noteId, body: 'And' },
    });

  it('notes, addenda, choices of the author and a transfer leave each note and addendum with its readers', async () => {
    const life = await born();
    const [owner, ann, ben] = life.staff as [Actor, Actor, Actor];
    const { actor: client, session } = life.clients[0]!;
    const noteId = await signed(ann, session, 'COACH_ONLY');
    const shared = await signed(ann, session, 'WITH_CLIENT');
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => write(ann, session, 'COACH_ONLY')),
      ...[1, 2, 3].flatMap(() => [add(ann, noteId), add(ann, shared)]),
      owner.gql(TRANSFER, {
        input: { clientId: client.clientId, toMemberId: ben.memberId, noteIds: [] },
      }),
      ...[1, 2].flatMap((at) => [
        add(ann, noteId),
        add(ben, shared),
        ann.gql(SHARE, { input: { clientId: client.clientId, noteIds: at === 1 ? [noteId] : [] } }),
      ]),
      ...[1, 2, 3].map(() => write(ann, session, 'WITH_CLIENT')),
    ]);
    expect([...codesOf(answers)].filter((code) => !REFUSED.includes(code as string))).toEqual([]);
    expect(await areShown(life)).toEqual(await mayRead(life));
    expect(await strayCopies(world.owner, life.practice.id)).toEqual([]);
  });

  it('a transfer makes a new note wait, and it is refused to the former coach', async () => {
    const life = await born();
    const [, ann, ben] = life.staff as [Actor, Actor, Actor];
    const { actor: client, session } = life.clients[0]!;
    await world.owner.query('begin');
    await world.owner.query('select from clients where id = $1 for update', [client.clientId]);
    const writing = write(ann, session, 'COACH_ONLY');
    const isWaiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await select(isWaiting)).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await world.owner.query('update clients set coach_id = $2 where id = $1', [
      client.clientId,
      ben.memberId,
    ]);
    await world.owner.query('commit');
    expect([...codesOf([await writing])]).toEqual(['NOT_FOUND']);
  });

  it('addenda of the coach and the removal of the author leave each addendum with its readers', async () => {
    const life = await born();
    const [owner, ann, ben] = life.staff as [Actor, Actor, Actor];
    const { actor: client, session } = life.clients[0]!;
    const shared = await signed(ann, session, 'WITH_CLIENT');
    await owner.ok(TRANSFER, {
      input: { clientId: client.clientId, toMemberId: ben.memberId, noteIds: [] },
    });
    const answers = await Promise.all([
      ...[1, 2, 3, 4].map(() => add(ben, shared)),
      owner.gql(REMOVE, {
        id: ann.memberId,
      }),
      ...[1, 2, 3, 4].map(() => add(ben, shared)),
    ]);
    expect([...codesOf(answers)]).toEqual([]);
    const { rows } = await world.owner.query(
      'select note_author_left as left, count(*)::int as count from addenda where note_id = $1 group by 1',
      [shared],
    );
    expect(rows).toEqual([{ left: true, count: 8 }]);
    expect(await areShown(life)).toEqual(await mayRead(life));
  });
});

describe('in the database', () => {
  const asStaff = async (who: Actor, role: string, sql: string, values: unknown[] = []) => {
    await world.owner.query(
      `begin; set local app.practice_id = '${who.practiceId}'; set local app.role = '${role}';
       set local app.member_id = '${who.memberId}'; set local role ${APP_ROLE}`,
    );
    const answer = await world.owner.query(sql, values).then(
      ({ rowCount }) => rowCount,
      ({ code }: { code: string }) => code,
    );
    await world.owner.query('rollback');
    return answer;
  };

  it('nobody gives themselves a note to read, and an author gives it to the coach alone', async () => {
    const { practice, staff, clients } = await born();
    const [owner, ann, ben] = staff as [Actor, Actor, Actor];
    const { actor: client, session } = clients[0]!;
    const id = await signed(ann, session, 'COACH_ONLY');
    const attempts: [string, unknown][] = [
      ['shared_with_coach = true', '23514'],
      [`coach_id = '${ben.memberId}'`, '23503'],
      [`notes_requested_by = array['${owner.memberId}'::uuid]`, '23503'],
      ['author_left = true', '23503'],
      [`visibility = 'WITH_CLIENT'`, '23001'],
    ];
    for (const [change, outcome] of attempts) {
      const sql = `update notes set ${change} where id = $1`;
      expect([change, await asStaff(ann, 'COACH', sql, [id])]).toEqual([change, outcome]);
      for (const [who, role] of [
        [owner, 'OWNER'],
        [ben, 'COACH'],
        [ben, 'OWNER'],
      ] as const) {
        expect([change, await asStaff(who, role, sql, [id])]).toEqual([change, 0]);
      }
    }
    for (const column of ['notes_requested_by = null', 'coach_id = null']) {
      expect(await asStaff(owner, 'OWNER', `update clients set ${column}`)).toBe('42501');
    }
    await owner.ok(TRANSFER, {
      input: { clientId: client.clientId, toMemberId: ben.memberId, noteIds: [] },
    });
    const share = 'update notes set shared_with_coach = true where id = $1';
    expect(await asStaff(ann, 'COACH', share, [id])).toBe(1);
    expect(await asStaff(ben, 'COACH', share, [id])).toBe(0);
    expect(practice.id).toBe(ann.practiceId);
  });

  it('an addendum is added by the author of the note, or to a shared one by the coach, with the readers of the note', async () => {
    const { staff, clients } = await born();
    const [owner, ann, ben] = staff as [Actor, Actor, Actor];
    const { session } = clients[0]!;
    const hidden = await signed(ann, session, 'COACH_ONLY');
    const shared = await signed(ann, session, 'WITH_CLIENT');
    const add = (who: Actor, role: string, noteId: string, visibility: string, coach = ann) =>
      asStaff(
        who,
        role,
        `insert into addenda (practice_id, id, note_id, client_id, author_id, body_sealed, created_at, note_author_id,
           note_visibility, coach_id, notes_requested_by, note_author_left, shared_with_coach)
         values ($1, $2, $3, $4, $5, 'x', now(), $6, $7, $8, '{}', false, false)`,
        [
          ...[who.practiceId, newId(world), noteId, clients[0]!.actor.clientId, who.memberId],
          ...[ann.memberId, visibility, coach.memberId],
        ],
      );
    expect(await add(ann, 'COACH', hidden, 'COACH_ONLY')).toBe(1);
    expect(await add(ann, 'COACH', hidden, 'WITH_CLIENT')).toBe('23503');
    expect(await add(ann, 'COACH', shared, 'WITH_CLIENT', ben)).toBe('23503');
    expect(await add(owner, 'OWNER', hidden, 'COACH_ONLY')).toBe('42501');
    expect(await add(owner, 'OWNER', shared, 'WITH_CLIENT')).toBe('42501');
    expect(await add(ben, 'COACH', shared, 'WITH_CLIENT', ben)).toBe('23503');
  });
});

it('the notes of one client of a coach with 400 clients are read from a few pages', async () => {
  const { practice, staff, clients } = await born();
  const ann = staff[1]!;
  await world.owner.query(
    `with person as (
       insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
       select $1, gen_random_uuid(), gen_random_uuid(), now(), 1, now() from generate_series(1, 400)
       returning id, client_id)
     insert into clients (other_person_id, practice_id, id, coach_id, name, call_name, name_key, call_name_key, email,
       time_zone, created_at)
     select id, $1, client_id, $2, 'A', 'A', 'a', 'a', 'a@example.test', 'UTC', now() from person`,
    [practice.id, ann.memberId],
  );
  await world.owner.query(
    `with session as (
       insert into sessions (practice_id, id, client_id, coach_id, starts_at, ends_at, minutes, status, version, created_at,
         has_signed_notes)
       select c.practice_id, gen_random_uuid(), c.id, c.coach_id, t.at, t.at + interval '5 minutes', 5, 'CANCELLED', 1, t.at, true
       from generate_series(1, 20) n, clients c, lateral (select $2::timestamptz - n * interval '7 days' as at) t
       where c.practice_id = $1 order by n returning *)
     insert into notes (practice_id, id, session_id, client_id, author_id, visibility, status, body_sealed, version,
       created_at, saved_at, signed_at, coach_id, notes_requested_by)
     select s.practice_id, gen_random_uuid(), s.id, s.client_id, s.coach_id,
       case when extract(epoch from s.starts_at)::bigint / 604800 % 2 = 0 then 'WITH_CLIENT' else 'COACH_ONLY' end, 'SIGNED', decode(repeat('a5', 600), 'hex'), 1,
       s.starts_at, s.starts_at, s.starts_at, s.coach_id, '{}' from session s`,
    [practice.id, world.clock.now()],
  );
  await world.owner.query('vacuum analyze notes');
  const { clientId } = clients[0]!.actor;
  for (const [who, role, rows] of [
    [ann, 'COACH', 20],
    [practice.owner, 'OWNER', 10],
  ] as const) {
    await world.owner.query(
      `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
       set local app.member_id = '${who.memberId}'; set local role ${APP_ROLE}`,
    );
    const { rows: lines } = await world.owner.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off, timing off, summary off)
       select id, body_sealed from notes where practice_id = '${practice.id}' and client_id = '${clientId}'`,
    );
    await world.owner.query('rollback');
    const plan = lines.map((line) => line['QUERY PLAN']);
    expect(plan.join('\n')).toMatch(new RegExp(`rows=${rows}(\\.00)? `));
    // Its 20 notes are on as many pages, because those of all clients were inserted week by week.
    expect(mostPagesRead(plan)).toBeLessThan(30);
  }
});

describe('a note and its addenda can be read by exactly those whom the tables name', () => {
  const done = new Map<string, number>();
  const drawn = fc.sample(fc.array(commands, { minLength: COMMANDS, maxLength: COMMANDS }), {
    numRuns: LIVES,
    seed: SEED,
  });

  /** Ann shared a note with the next coach, and the owner reads what Cleo left. */
  async function prepare({ staff, clients }: Life): Promise<void> {
    const [owner, ann, ben, cleo] = staff as [Actor, Actor, Actor, Actor];
    for (const [at, coach] of [ann, cleo].entries()) {
      const { actor, session } = clients[at]!;
      const input = { clientId: actor.clientId, toMemberId: coach.memberId, noteIds: [] };
      await owner.ok(TRANSFER, { input });
      for (const visibility of ['COACH_ONLY', 'COACH_ONLY', 'WITH_CLIENT']) {
        const noteId = await signed(coach, session, visibility);
        await coach.ok(ADD, { input: { noteId, body: 'And' } });
      }
      await write(coach, session, 'COACH_ONLY');
    }
    const [mara, nils] = clients.map(({ actor }) => actor.clientId);
    const [first] = await select<{ id: string }>(
      `select id from notes where author_id = $1 and visibility = 'COACH_ONLY' and status = 'SIGNED'`,
      [ann.memberId],
    );
    await ann.ok(TRANSFER, {
      input: { clientId: mara, toMemberId: ben.memberId, noteIds: [first!.id] },
    });
    await owner.ok(TRANSFER, { input: { clientId: nils, toMemberId: ben.memberId, noteIds: [] } });
    await owner.ok(REMOVE, { id: cleo.memberId });
    await owner.ok(ASK, { input: { clientId: nils, reason: 'A complaint' } });
  }

  async function expectRule(life: Life, at: unknown): Promise<void> {
    expect([at, await areShown(life)]).toEqual([at, await mayRead(life)]);
    expect([at, await strayCopies(world.owner, life.practice.id)]).toEqual([at, []]);
    await expectNamedReaders(life);
  }

  it.each(drawn.map((life, n) => [n + 1, life] as const))('in life %i', async (_, life) => {
    const lived = await born();
    await prepare(lived);
    await expectRule(lived, 'prepared');
    for (const [at, command] of life.entries()) {
      world.clock.advance({ minutes: 7 });
      const { kind } = command;
      if (!(await COMMAND[kind](await stepOf(lived, command)))) continue;
      done.set(kind, (done.get(kind) ?? 0) + 1);
      await expectRule(lived, [at, kind]);
    }
  });

  it('and every kind of change was made', () => {
    expect([...done.keys()].sort()).toEqual([...new Set(KINDS)].sort());
  });
});
