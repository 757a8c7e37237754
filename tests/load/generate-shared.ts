import type pg from 'pg';
import type { Seal } from './generate-words.js';

const TEXT =
  'I wrote it down instead of sending it, and slept on it. In the morning it was smaller. ';
const BREATHERS = 6;
const MARKS = 8;

/**
 * What clients share besides their check-ins, and what coaches snoozed: reflections of which every other one is shared,
 * breathers of which the last is shared, safety questions with a hold for one client in forty, the are-you-sure
 * questions, what the coach has opened, and items that were snoozed or dismissed.
 */
export async function shared(
  client: pg.Client,
  seal: Seal,
  practiceId: string,
  now: Date,
): Promise<void> {
  await reflections(client, seal, practiceId, now);
  await breathers(client, seal, practiceId, now);
  await questions(client, practiceId, now);
  await marks(client, practiceId, now);
}

async function reflections(
  client: pg.Client,
  seal: Seal,
  practiceId: string,
  now: Date,
): Promise<void> {
  const { rows: actions } = await client.query<{ action: string; client: string }>(
    `select id as action, client_id as client from plan_actions where practice_id = $1 and kind = 'REFLECTION' and status <> 'LOCKED'`,
    [practiceId],
  );
  await client.query(
    `insert into reflections (practice_id, id, action_id, plan_id, client_id, text_sealed, version, shared, created_at, saved_at,
       coach_id, supervised, shares_reflections, health_data_agreed)
     select $1, r.id, a.id, a.plan_id, a.client_id, r.text, 1, r.at % 2 = 0, t.at, t.at,
       c.coach_id, c.supervised, c.shares_reflections, c.health_data_agreed
     from jsonb_to_recordset($3::jsonb) as r (id uuid, action uuid, text bytea, at integer)
     join plan_actions a on a.practice_id = $1 and a.id = r.action
     join clients c on c.practice_id = $1 and c.id = a.client_id
     cross join lateral (select $2::timestamptz - (r.at % 30) * interval '1 day' as at) t`,
    [
      practiceId,
      now,
      JSON.stringify(
        actions.map((row, at) => ({
          ...row,
          ...seal('reflections', row.client, TEXT.repeat(4)),
          at,
        })),
      ),
    ],
  );
}

async function breathers(
  client: pg.Client,
  seal: Seal,
  practiceId: string,
  now: Date,
): Promise<void> {
  const { rows: people } = await client.query<{ client: string }>(
    'select client_id as client from plans where practice_id = $1',
    [practiceId],
  );
  const rows = people.flatMap((person) =>
    Array.from({ length: BREATHERS }, (_, at) => ({
      ...person,
      ...seal('breathers', person.client, TEXT.repeat(8)),
      at,
    })),
  );
  await client.query(
    `insert into breathers (practice_id, id, client_id, created_at, saved_at, text_sealed, version, kept_at, shared_at,
       coach_id, supervised, health_data_agreed)
     select $1, r.id, r.client, t.at, t.at, r.text, 1, t.at + interval '11 minutes',
            case when r.at = 0 then t.at + interval '1 hour' end, c.coach_id, c.supervised, c.health_data_agreed
     from jsonb_to_recordset($3::jsonb) as r (id uuid, client uuid, text bytea, at integer)
     join clients c on c.practice_id = $1 and c.id = r.client
     cross join lateral (select $2::timestamptz - (2 + r.at * 9) * interval '1 day' as at) t`,
    [practiceId, now, JSON.stringify(rows)],
  );
}

/** Nothing that is measured reads these answers, so all of them are the same sealed bytes. */
async function questions(client: pg.Client, practiceId: string, now: Date): Promise<void> {
  await client.query(
    `with r as (
       insert into questionnaire_results (practice_id, id, client_id, plan_id, questionnaire, version, outcome,
         shared, created_at, health_data_agreed)
       select $1, gen_random_uuid(), p.client_id, p.id, q.name, 1, 'PROCEED',
              q.name <> 'safety' and p.at % 2 = 0, $2::timestamptz - q.days * interval '1 day', true
       from (select *, row_number() over (order by client_id) as at from plans where practice_id = $1) p
       cross join (values ('are-you-sure', 61), ('are-you-sure', 12), ('safety', 61), ('safety', 20)) q (name, days)
       returning practice_id, id, client_id, created_at, shared, health_data_agreed)
     insert into questionnaire_answers (practice_id, id, client_id, created_at, shared, health_data_agreed, answers_sealed,
       coach_id, supervised)
     select r.*, decode(repeat('a5', 300), 'hex'), c.coach_id, c.supervised
     from r join clients c on c.practice_id = r.practice_id and c.id = r.client_id`,
    [practiceId, now],
  );
  await client.query(
    `insert into safety_events (practice_id, id, client_id, created_at, number, kind)
     select $1, gen_random_uuid(), p.client_id, $2::timestamptz - (60 - e * 20) * interval '1 day', e,
            case when e = 2 and p.at % 40 = 0 then 'STOPPED' else 'CHECKED' end
     from (select client_id, row_number() over (order by client_id) as at from plans where practice_id = $1) p
     cross join generate_series(1, 2) e`,
    [practiceId, now],
  );
}

/** Half of the sections were opened a week ago; each client has a history of snoozed and dismissed reasons. */
async function marks(client: pg.Client, practiceId: string, now: Date): Promise<void> {
  await client.query(
    `insert into read_marks (practice_id, client_id, section, read_to)
     select $1, p.client_id, s.section, $2::timestamptz - (case when (p.at + s.at) % 2 = 0 then 7 else 50 end) * interval '1 day'
     from (select client_id, row_number() over (order by client_id) as at from plans where practice_id = $1) p
     cross join (values ('REFLECTIONS', 1), ('ANSWERS', 2), ('BREATHER', 3)) s (section, at)`,
    [practiceId, now],
  );
  await client.query(
    `insert into attention_marks (practice_id, id, client_id, created_at, marked_by, kind, subject, facts, until)
     select $1, gen_random_uuid(), c.id, $2::timestamptz - n * interval '5 days', c.coach_id,
            (array['OVERDUE', 'QUIET', 'URGE_UP', 'MOOD_DOWN'])[1 + (n + c.at) % 4], '', '{}',
            ($2::timestamptz)::date + (3 - 5 * n)
     from (select *, row_number() over (order by id) as at from clients where practice_id = $1) c
     cross join generate_series(0, ${MARKS - 1}) n`,
    [practiceId, now],
  );
}
