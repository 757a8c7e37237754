import type { World } from './world.js';
import type { TestPractice } from './actors.js';

/** That many clients of the practice's owner who agreed to emails, with something new for the digest that is due then. */
export async function insertSubscribers(
  { owner }: World,
  practice: TestPractice,
  count: number,
  dueAt: Date,
): Promise<void> {
  await owner.query(
    `with one as materialized (
       select gen_random_uuid() as account, gen_random_uuid() as member, gen_random_uuid() as client,
         gen_random_uuid() as person, n, 'subscriber' || n || '.' || $1::uuid || '@example.test' as email,
         $4::timestamptz - interval '1 day' as began
       from generate_series(1, $3::int) n),
     a as (insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
       select account, email, 'Mara', 'none', began, began from one),
     m as (insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       select p.id, member, account, 'CLIENT', 'Mara', one.email, 'UTC', began, p.name, p.time_zone
       from one join practices p on p.id = $1::uuid),
     o as (insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
       select $1::uuid, person, client, began, 1, began from one),
     c as (insert into clients (practice_id, id, other_person_id, member_id, coach_id, name, call_name, name_key,
         call_name_key, email, time_zone, created_at, joined_at, last_heard_at, reminders_agreed)
       select $1::uuid, client, person, member, $2, 'Mara', 'Mara', 'mara', 'mara', email, 'UTC', began, began, began, true
       from one),
     k as (insert into consents (practice_id, id, client_id, created_at, purpose, number, granted)
       select $1::uuid, gen_random_uuid(), client, began, 'REMINDERS_MAIL', 1, true from one),
     r as (insert into reminders (practice_id, client_id, at, address)
       select $1::uuid, client, to_char($4::timestamptz at time zone 'UTC', 'HH24:MI'), email from one),
     b as (insert into boundary_changes (practice_id, id, client_id, number, created_at, boundary, takes_effect_at,
         by_role, set_by, person_id)
       select $1::uuid, gen_random_uuid(), client, 1, began + interval '1 hour', 'LIMITED', began + interval '1 hour',
         'COACH', $2::uuid, person from one)
     insert into digest_schedule (practice_id, client_id, due_at) select $1::uuid, client, $4::timestamptz from one`,
    [practice.id, practice.owner.memberId, count, dueAt],
  );
}
