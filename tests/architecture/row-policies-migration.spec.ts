/** Rows from before policies compared rows with settings alone, converted by every migration since. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { databaseBefore } from '../support/migrating.js';

const account = randomUUID();
const signIn = randomUUID();
const practice = randomUUID();
const [ofCoach, ofOwner] = [randomUUID(), randomUUID()];
const [owner, coach] = [randomUUID(), randomUUID()];

const earlier = databaseBefore(1764680000000, async ({ migrateOn }) => {
  await insertRows();
  await migrateOn();
});

async function insertRows(): Promise<void> {
  await earlier.db.query(`
    insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
      values ('${account}', 'o@example.test', 'O', 'none', '2026-01-01', '2026-01-01');
    insert into practices (id, name, time_zone, created_at) values ('${practice}', 'Quay', 'Asia/Kolkata', '2026-01-01');
    insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at)
      values ('${practice}', '${owner}', '${account}', 'OWNER', 'O', 'o@example.test', 'UTC', '2026-01-01'),
             ('${practice}', '${coach}', gen_random_uuid(), 'COACH', 'C', 'c@example.test', 'UTC', '2026-01-01');
    with c as (select * from (values ('${ofCoach}'::uuid, '${coach}'::uuid), ('${ofOwner}', '${owner}')) as c (id, coach)),
      p as (insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
        select '${practice}', id, id, '2026-01-01', 1, '2026-01-01' from c)
    insert into clients (practice_id, id, coach_id, name, call_name, name_key, call_name_key, email, time_zone, created_at,
        other_person_id)
      select '${practice}', id, coach, 'M', 'M', 'm', 'm', id || '@example.test', 'UTC', '2026-01-01', id from c;
    insert into coach_absences (practice_id, member_id, stand_in_id, version, changed_at)
      values ('${practice}', '${coach}', '${owner}', 1, '2026-01-01');
    insert into follow_ups (practice_id, id, client_id, created_at, kind, acknowledged_at, acknowledged_by, done)
      values ('${practice}', gen_random_uuid(), '${ofCoach}', '2026-01-01', 'CALL_REQUEST', '2026-01-02', '${coach}', 'TALKED'),
             ('${practice}', gen_random_uuid(), '${ofOwner}', '2026-01-02', 'CALL_REQUEST', null, null, null);
    insert into sign_ins (id, account_id, created_at, last_used_at, user_agent)
      values ('${signIn}', '${account}', '2026-01-01', '2026-01-01', '');
    insert into refresh_tokens (hash, sign_in_id, created_at, expires_at)
      values ('\\x01', '${signIn}', '2026-01-01', '2026-02-01');`);
}

const FOREIGN_KEY = { code: '23503' };

test('refresh tokens name the account of their sign-in, and cannot name another', async () => {
  const { rows } = await earlier.db.query('select sign_in_id, account_id from refresh_tokens');
  expect(rows).toEqual([{ sign_in_id: signIn, account_id: account }]);
  await expect(
    earlier.db.query('update refresh_tokens set account_id = gen_random_uuid()'),
  ).rejects.toMatchObject(FOREIGN_KEY);
});

test('follow-ups name the coach and the stand-in, also when they were acknowledged', async () => {
  const { rows } = await earlier.db.query(
    'select client_id, coach_id, stand_in_id from follow_ups order by created_at',
  );
  expect(rows).toEqual([
    { client_id: ofCoach, coach_id: coach, stand_in_id: owner },
    { client_id: ofOwner, coach_id: owner, stand_in_id: null },
  ]);
  await expect(
    earlier.db.query(`update follow_ups set coach_id = '${owner}' where client_id = '${ofCoach}'`),
  ).rejects.toMatchObject(FOREIGN_KEY);
  await expect(
    earlier.db.query(`update follow_ups set done = null where client_id = '${ofCoach}'`),
  ).rejects.toMatchObject({ code: '23001' });
});

test('members name their practice and its time zone, which change only together with the practice', async () => {
  const { rows } = await earlier.db.query(
    'select distinct practice_name, practice_zone from members',
  );
  expect(rows).toEqual([{ practice_name: 'Quay', practice_zone: 'Asia/Kolkata' }]);
  for (const alone of [
    `update practices set name = 'Haven'`,
    `update practices set time_zone = 'UTC'`,
    `update members set practice_name = 'Haven'`,
  ]) {
    await expect(earlier.db.query(alone)).rejects.toMatchObject(FOREIGN_KEY);
  }
  await earlier.db.query(
    `begin; update practices set name = 'Haven'; update members set practice_name = 'Haven'; commit`,
  );
  await earlier.db.query('delete from practices');
  expect((await earlier.db.query('select 1 from members')).rows).toEqual([]);
});
