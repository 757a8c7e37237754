import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadLibrary, migrate, SealingService, type Config } from '@footing/api/testing';
import { libraryTemplates } from '@footing/library';
import { latestShippedTerms } from '@footing/library/terms';
import type { ActionDefinition, TemplateContent } from '@footing/plan-engine';
import { shared } from './generate-shared.js';
import { agreed, sealer, type Seal } from './generate-words.js';

export interface Size {
  practices: number;
  coaches: number;
  clients: number;
}

/** 24,000 clients, about 6 million rows. */
export const FULL: Size = { practices: 200, coaches: 3, clients: 40 };

type Habit = ActionDefinition['habit'];

const DAY = 86_400_000;
const HABIT_DAYS = 40;
const SESSIONS = 12;
const EVENTS = 20;
const CHECK_IN_DAYS = 90;
const CONTACTS = 24;
const LINE = 'The walk after work helps, the evenings are long.';
const NOTE =
  'We looked at the week. The evenings are the hard part, and the walk after work helps. '.repeat(
    4,
  );

/**
 * Fills an empty database with practices, coaches, clients, plans in their second step, habits, sessions, notes and
 * everything they share, in the state that the product would have left at `now`. Writes as the database's owner.
 */
export async function generate(config: Config, url: string, size: Size, now: Date): Promise<void> {
  await migrate(config, url);
  await loadLibrary(url, now);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The same texts unencrypted, for the bare server.
    await client.query(
      'create unlogged table bare_notes (id uuid primary key, body text not null)',
    );
    await client.query(
      'create unlogged table bare_locks (step_id uuid primary key, locks jsonb not null, more_locks jsonb not null)',
    );
    await client.query('set synchronous_commit = off');
    const sealing = new SealingService(config);
    const version = await client.query<{ id: string }>(
      `select v.id from library_versions v join library_templates t on t.id = v.template_id where t.slug = 'three-steps'`,
    );
    const { content } = libraryTemplates.find(({ slug }) => slug === 'three-steps')!;
    for (let at = 0; at < size.practices; at++) {
      await practice(client, sealing, { at, size, now, versionId: version.rows[0]!.id, content });
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

interface Plot {
  at: number;
  size: Size;
  now: Date;
  versionId: string;
  content: TemplateContent;
}

async function practice(client: pg.Client, sealing: SealingService, plot: Plot): Promise<void> {
  const { at, size, now } = plot;
  const id = randomUUID();
  const wrapped = sealing.newWrappedKey(id);
  const began = new Date(now.getTime() - 60 * DAY);
  await client.query('begin');
  await client.query(
    `insert into practices (id, name, time_zone, created_at) values ($1, $2, 'Europe/Berlin', $3)`,
    [id, `Practice ${at}`, began],
  );
  await client.query(`insert into practice_keys values ($1, $2)`, [id, wrapped]);
  await people(client, id, plot, began);
  const seal = await sealer(client, sealing, { practiceId: id, wrapped, now });
  await plans(client, id, plot, began);
  await consents(client, id, now);
  await habitCounts(client, id, now);
  await sessions(client, id, now);
  await notes(client, seal, id);
  await checkIns(client, seal, id, now);
  await contacts(client, id, now);
  await shared(client, seal, id, now);
  await client.query(
    `insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
     select c.practice_id, gen_random_uuid(), c.id, p.id, $2::timestamptz - n * interval '1 day', 'ACTION_DONE',
            'A walk', c.member_id
     from clients c join plans p on p.practice_id = c.practice_id and p.client_id = c.id, generate_series(1, ${EVENTS}) n
     where c.practice_id = $1`,
    [id, now],
  );
  await client.query('commit');
  if (at === size.practices - 1) process.stderr.write(`${size.practices} practices made\n`);
}

async function people(
  client: pg.Client,
  id: string,
  { size, at, now }: Plot,
  began: Date,
): Promise<void> {
  const coaches = Array.from({ length: size.coaches }, () => randomUUID());
  await client.query(
    `with made as (
       insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
       select gen_random_uuid(), 'coach' || n || '.${at}@example.test', 'Coach ' || n, 'none', $3, $3
       from generate_series(1, cardinality($2::uuid[])) n returning id, email, name)
     insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
     select $1, ($2::uuid[])[row_number() over (order by email)], id,
            case when row_number() over (order by email) = 1 then 'OWNER' else 'COACH' end, name, email, 'Europe/Berlin', $3,
            'Practice ${at}', 'Europe/Berlin'
     from made`,
    [id, coaches, began],
  );
  await client.query(
    `with one as (
       select gen_random_uuid() as account, gen_random_uuid() as member, gen_random_uuid() as client,
              gen_random_uuid() as person, c as coach, n,
              'client' || n || '.' || k || '.${at}@example.test' as email, 'Client ' || n || ' of ' || k as name
       from unnest($2::uuid[]) with ordinality as u (c, k), generate_series(1, $3::int) n),
     a as (insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
       select account, email, name, 'none', $4, $4 from one),
     m as (insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       select $1, member, account, 'CLIENT', name, email, 'Europe/Berlin', $4, 'Practice ${at}', 'Europe/Berlin' from one),
     p as (insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
       select $1, person, client, $4, 1, $4 from one)
     insert into clients (practice_id, id, other_person_id, member_id, coach_id, name, call_name, name_key, call_name_key, email, time_zone, created_at, joined_at, last_heard_at,
       health_data_agreed)
     select $1, client, person, member, coach, name, 'Client ' || n, lower(name), 'client ' || n, email, 'Europe/Berlin', $4, $4,
            $5::timestamptz - (n % 12) * interval '1 day', true from one`,
    [id, coaches, size.clients, began, now],
  );
  await client.query(
    `insert into boundary_changes (practice_id, id, client_id, number, created_at, boundary, takes_effect_at, by_role, person_id)
     select practice_id, gen_random_uuid(), id, 1, $2, 'OPEN', $2, 'SYSTEM', other_person_id from clients where practice_id = $1`,
    [id, began],
  );
  const texts = latestShippedTerms;
  await client.query(
    `insert into terms_acceptances (practice_id, id, client_id, created_at, kind, number, granted, shipped, version)
     select c.practice_id, gen_random_uuid(), c.id, $2, k.kind, 1, true, case when k.version is not null then true end, k.version
     from clients c, unnest($3::text[], $4::int[]) as k (kind, version) where c.practice_id = $1`,
    [
      id,
      began,
      ['ADULT', ...texts.map(({ kind }) => kind)],
      [null, ...texts.map(({ number }) => number)],
    ],
  );
}

/** Every client is in the second step; the first is done and the third is waiting for its day. */
async function plans(
  client: pg.Client,
  id: string,
  { versionId, content, now }: Plot,
  began: Date,
): Promise<void> {
  const opens = new Date(now.getTime() + 11 * DAY);
  const total = content.steps.flatMap((step) =>
    step.actions.filter(({ required }) => required),
  ).length;
  await client.query(
    `insert into plans (practice_id, id, client_id, library_version_id, template_title, template_number, title,
       starts_on, starts_at, status, course, done, total, created_at, person_id)
     select practice_id, gen_random_uuid(), id, $2, 'Three steps', 1, 'Three steps', $3::date, $3, 'ACTIVE',
            '[{"status": "ACTIVE", "until": null}]', 4, $4, $3, other_person_id from clients where practice_id = $1`,
    [id, versionId, began, total],
  );
  for (const [at, step] of content.steps.entries()) {
    const status = at === 0 ? 'DONE' : at === 1 ? 'OPEN' : 'LOCKED';
    const timed = at === 2;
    const lock = timed
      ? { kind: 'WAIT', until: opens.getTime(), days: 21, anchor: 'STEP_END' }
      : { kind: 'STEP', step: content.steps[1]!.key, title: content.steps[1]!.title };
    const opensAt = timed ? opens.getTime() : at < 2 ? began.getTime() : null;
    const stone = { opensAt, lock: null, nextLock: null, awaitsApproval: false };
    const closed = { ...stone, status: 'LOCKED', lock };
    const course = timed
      ? [
          { ...closed, until: opens.getTime() },
          { ...stone, status: 'OPEN', until: null },
        ]
      : [{ ...(status === 'LOCKED' ? closed : stone), status, until: null }];
    await client.query(
      `insert into plan_steps (practice_id, id, plan_id, client_id, position, key, title, purpose, guidance, outreach,
         opens, ended_at, status, clock_opens_at, course)
       select practice_id, gen_random_uuid(), id, client_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
       from plans where practice_id = $1`,
      [
        id,
        at,
        step.key,
        step.title,
        step.purpose,
        step.guidance,
        step.outreach,
        JSON.stringify(step.opens),
        at === 0 ? new Date(began.getTime() + 20 * DAY) : null,
        status,
        timed ? opens : null,
        JSON.stringify(course),
      ],
    );
    for (const [position, action] of step.actions.entries()) {
      const done = at === 0 || (at === 1 && position < 2);
      await client.query(
        `insert into plan_actions (practice_id, id, plan_id, step_id, client_id, position, key, kind, title, guidance,
           required, reach, due_after_days, habit, prompt, questionnaire, done_at, status, due_on, course, habit_state,
           created_at)
         select practice_id, gen_random_uuid(), plan_id, id, client_id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
                $14, $15, $16::date, $17, $18, $19 from plan_steps where practice_id = $1 and key = $2`,
        [
          id,
          step.key,
          position,
          action.key,
          action.kind,
          action.title,
          action.guidance,
          action.required,
          action.reach,
          action.dueAfterDays,
          action.habit && JSON.stringify(action.habit),
          action.prompt,
          action.questionnaire,
          done ? began : null,
          done ? 'DONE' : at === 1 ? 'OPEN' : 'LOCKED',
          at === 1 && action.dueAfterDays !== null
            ? new Date(now.getTime() + (position - 3) * DAY)
            : null,
          JSON.stringify(
            course.map(({ until, status: step }) => ({
              until,
              status: done ? 'DONE' : step === 'LOCKED' ? 'LOCKED' : 'OPEN',
              lock: null,
            })),
          ),
          action.habit && JSON.stringify(habitState(action.habit, now)),
          began,
        ],
      );
    }
  }
}

async function habitCounts(client: pg.Client, id: string, now: Date): Promise<void> {
  await client.query(
    `insert into habit_counts (practice_id, action_id, on_day, client_id, times, health_data_agreed)
     select a.practice_id, a.id, ($2::timestamptz)::date - n, a.client_id, 1 + n % 2, true
     from plan_actions a, generate_series(1, ${HABIT_DAYS}) n
     where a.practice_id = $1 and a.kind = 'HABIT' and a.status = 'OPEN' and a.id = (
       select b.id from plan_actions b where b.practice_id = $1 and b.step_id = a.step_id and b.kind = 'HABIT' order by b.position limit 1)`,
    [id, now],
  );
}

/** In the engine's format for a habit that was counted on each of the last days. */
function habitState({ times, per, periods }: NonNullable<Habit>, now: Date): object {
  const day = (days: number) => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
  return {
    times,
    per,
    periods,
    periodsMet: 3,
    current: { from: day(0), to: day(1), count: 0 },
    openedOn: day(-HABIT_DAYS),
    days: [{ on: day(-1), times: 2 }],
  };
}

async function sessions(client: pg.Client, id: string, now: Date): Promise<void> {
  await client.query(
    `insert into sessions (practice_id, id, client_id, coach_id, starts_at, minutes, ends_at, place, status, created_at,
       has_signed_notes)
     select practice_id, gen_random_uuid(), c.id, coach_id, starts, 50, starts + interval '50 minutes', 'Room 2',
            case when n = 0 then 'PLANNED' else 'HELD' end, $2, n > 0
     from (select *, row_number() over (partition by coach_id order by id) as seat from clients where practice_id = $1) c,
       generate_series(0, ${SESSIONS - 1}) n,
       lateral (select date_trunc('day', $2::timestamptz) + (3 - 7 * n) * interval '1 day'
                       + seat * interval '1 hour' as starts) t`,
    [id, now],
  );
}

async function notes(client: pg.Client, seal: Seal, practiceId: string): Promise<void> {
  const held = await client.query<{
    id: string;
    client_id: string;
    coach_id: string;
    ends_at: Date;
  }>(
    `select id, client_id, coach_id, ends_at from sessions where practice_id = $1 and status = 'HELD'`,
    [practiceId],
  );
  const rows = held.rows.map((session, at) => {
    const { id, text } = seal('notes', session.client_id, NOTE);
    return {
      id,
      session_id: session.id,
      client_id: session.client_id,
      author_id: session.coach_id,
      visibility: at % 2 ? 'WITH_CLIENT' : 'COACH_ONLY',
      body_sealed: text,
      saved_at: session.ends_at,
    };
  });
  await client.query(
    `insert into notes (practice_id, id, session_id, client_id, author_id, visibility, status, body_sealed, version,
       created_at, saved_at, signed_at, coach_id, notes_requested_by)
     select $1, r.id, r.session_id, r.client_id, r.author_id, r.visibility, 'SIGNED', r.body_sealed, 1, r.saved_at,
            r.saved_at, r.saved_at, r.author_id, '{}'
     from jsonb_to_recordset($2::jsonb) as r (id uuid, session_id uuid, client_id uuid, author_id uuid,
       visibility text, body_sealed bytea, saved_at timestamptz)`,
    [practiceId, JSON.stringify(rows)],
  );
  await client.query(
    `insert into bare_notes select r.id, $2 from jsonb_to_recordset($1::jsonb) as r (id uuid)`,
    [JSON.stringify(rows.map(({ id }) => ({ id }))), NOTE],
  );
}

/** Two clients of three let their coach read check-ins and reflections, every other one the contact log. */
async function consents(client: pg.Client, practiceId: string, now: Date): Promise<void> {
  await agreed(client, { practiceId, now }, ['CHECK_INS', 'shares_check_ins'], 'at % 3 > 0');
  await agreed(client, { practiceId, now }, ['CONTACT_LOG', 'shares_contact_log'], 'at % 2 = 0');
  await agreed(client, { practiceId, now }, ['REFLECTIONS', 'shares_reflections'], 'at % 3 > 0');
}

/** One per day for three months, every third with a line. */
async function checkIns(
  client: pg.Client,
  seal: Seal,
  practiceId: string,
  now: Date,
): Promise<void> {
  const { rows: people } = await client.query<{ id: string }>(
    'select client_id as id from plans where practice_id = $1 order by client_id',
    [practiceId],
  );
  const lines = people.flatMap(({ id: clientId }) =>
    Array.from({ length: CHECK_IN_DAYS / 3 }, (_, third) => {
      const { id, text } = seal('check_ins', clientId, LINE);
      return { id, client_id: clientId, day: third * 3, line_sealed: text };
    }),
  );
  await client.query(
    `insert into check_ins (practice_id, id, client_id, created_at, received_at, mood, urge, energy, line_sealed,
       coach_id, supervised, shares_check_ins, health_data_agreed)
     select $1, coalesce(l.id, gen_random_uuid()), p.client_id, t.at, t.at, (n * 3 + p.at) % 11, (n * 7 + p.at) % 11,
            (n * 5 + p.at) % 11, l.line_sealed, c.coach_id, c.supervised, c.shares_check_ins, c.health_data_agreed
     from (select client_id, row_number() over (order by client_id) as at from plans where practice_id = $1) p
     join clients c on c.practice_id = $1 and c.id = p.client_id
     cross join generate_series(0, ${CHECK_IN_DAYS - 1}) n
     cross join lateral (select $2::timestamptz - n * interval '1 day' as at) t
     left join jsonb_to_recordset($3::jsonb) as l (id uuid, client_id uuid, day integer, line_sealed bytea)
       on l.client_id = p.client_id and l.day = n`,
    [practiceId, now, JSON.stringify(lines)],
  );
}

/** About two per week for three months, two of three started by the client; with an allowance. */
async function contacts(client: pg.Client, practiceId: string, now: Date): Promise<void> {
  await client.query(
    `insert into contacts (practice_id, id, client_id, created_at, received_at, begun_by, means, felt, person_id,
       coach_id, supervised, shares_contact_log, health_data_agreed)
     select $1, gen_random_uuid(), p.client_id, t.at, t.at + interval '5 minutes',
            case when n % 3 = 0 then 'OTHER' else 'CLIENT' end,
            (array['MESSAGE', 'MESSAGE', 'CALL', 'SOCIAL', 'IN_PERSON', 'OTHER'])[1 + (n + p.at) % 6],
            nullif((n + p.at) % 6, 0), p.person_id, c.coach_id, c.supervised, c.shares_contact_log, c.health_data_agreed
     from (select client_id, person_id, row_number() over (order by client_id) as at from plans where practice_id = $1) p
     join clients c on c.practice_id = $1 and c.id = p.client_id
     cross join generate_series(1, ${CONTACTS}) n
     cross join lateral (select $2::timestamptz - n * interval '90 hours' - p.at * interval '20 minutes' as at) t`,
    [practiceId, now],
  );
  await client.query(
    `update plans p set allowance = jsonb_build_object('max', 2, 'days', 7, 'quiet', null,
         'since', extract(epoch from p.created_at) * 1000),
       last_contact_at = (select max(k.created_at) from contacts k
         where k.practice_id = $1 and k.client_id = p.client_id and k.begun_by = 'CLIENT')
     where p.practice_id = $1`,
    [practiceId],
  );
}
