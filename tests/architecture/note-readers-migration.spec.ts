/** Notes from before each of them said who may read it, converted by every migration since. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { databaseBefore } from '../support/migrating.js';
import { strayCopies } from '../support/sharing.js';

const AT = '2026-01-01';
const practice = randomUUID();
const [owner, coach, left] = [randomUUID(), randomUUID(), randomUUID()];
const [client, other] = [randomUUID(), randomUUID()];
const note = {
  draft: randomUUID(),
  shared: randomUUID(),
  hidden: randomUUID(),
  granted: randomUUID(),
  ended: randomUUID(),
  stray: randomUUID(),
};

const earlier = databaseBefore(1764800000000, async ({ migrateOn }) => {
  await insertRows();
  await migrateOn();
});

async function insertRows(): Promise<void> {
  const session = randomUUID();
  await earlier.db.query(`
    insert into practices (id, name, time_zone, created_at) values ('${practice}', 'Quay', 'UTC', '${AT}');
    insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, removed_at, practice_name,
        practice_zone)
      select '${practice}', id::uuid, gen_random_uuid(), role, 'M', id || '@example.test', 'UTC', '${AT}', removed::timestamptz,
        'Quay', 'UTC'
      from (values ('${owner}', 'OWNER', null), ('${coach}', 'COACH', null), ('${left}', 'COACH', '${AT}'))
        as m (id, role, removed);
    with c as (select * from (values ('${client}'::uuid, '${coach}'::uuid), ('${other}', '${owner}')) as c (id, coach)),
      p as (insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
        select '${practice}', id, id, '${AT}', 1, '${AT}' from c)
    insert into clients (practice_id, id, coach_id, name, call_name, name_key, call_name_key, email, time_zone, created_at,
        other_person_id)
      select '${practice}', id, coach, 'M', 'M', 'm', 'm', id || '@example.test', 'UTC', '${AT}', id from c;
    insert into sessions (practice_id, id, client_id, coach_id, starts_at, ends_at, minutes, status, created_at)
      values ('${practice}', '${session}', '${client}', '${coach}', '${AT}', '${AT} 01:00', 60, 'HELD', '${AT}');`);
  for (const [id, author, visibility, status] of [
    [note.draft, coach, 'WITH_CLIENT', 'DRAFT'],
    [note.shared, left, 'WITH_CLIENT', 'SIGNED'],
    [note.hidden, coach, 'COACH_ONLY', 'SIGNED'],
    [note.granted, left, 'COACH_ONLY', 'SIGNED'],
    [note.ended, left, 'COACH_ONLY', 'SIGNED'],
    [note.stray, left, 'COACH_ONLY', 'SIGNED'],
  ] as const) {
    await earlier.db.query(
      `insert into notes (practice_id, id, session_id, client_id, author_id, visibility, status, body_sealed, version,
         created_at, saved_at, signed_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'x', 1, $8, $8, case when $7 = 'SIGNED' then $8::timestamptz end)`,
      [practice, id, session, client, author, visibility, status, AT],
    );
    if (status === 'DRAFT') continue;
    await earlier.db.query(
      `insert into addenda (practice_id, id, note_id, client_id, author_id, body_sealed, created_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'x', $5)`,
      [practice, id, client, author, AT],
    );
  }
  for (const [id, reader, ended] of [
    [note.granted, coach, null],
    [note.ended, coach, AT],
    [note.stray, owner, null],
  ] as const) {
    await earlier.db.query(
      `insert into note_readers (practice_id, id, client_id, note_id, granted_by, reader_id, created_at, ended_at)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7)`,
      [practice, client, id, left, reader, AT, ended],
    );
  }
  for (const [of, ended] of [
    [client, null],
    [client, AT],
    [other, AT],
  ] as const) {
    await earlier.db.query(
      `insert into access_requests (practice_id, id, client_id, owner_id, reason_sealed, created_at, ended_at)
       values ($1, gen_random_uuid(), $2, $3, 'x', $4, $5)`,
      [practice, of, owner, AT, ended],
    );
  }
}

test('notes and addenda say who may read them', async () => {
  const { rows } = await earlier.db.query(
    `select id, coach_id, notes_requested_by, author_left, shared_with_coach from notes`,
  );
  const copied = { coach_id: coach, notes_requested_by: [owner] };
  const expected = [
    { id: note.draft, ...copied, author_left: false, shared_with_coach: false },
    { id: note.shared, ...copied, author_left: true, shared_with_coach: false },
    { id: note.hidden, ...copied, author_left: false, shared_with_coach: false },
    { id: note.granted, ...copied, author_left: true, shared_with_coach: true },
    { id: note.ended, ...copied, author_left: true, shared_with_coach: false },
    { id: note.stray, ...copied, author_left: true, shared_with_coach: false },
  ];
  expect(rows).toHaveLength(expected.length);
  expect(rows).toEqual(expect.arrayContaining(expected));
  const { rows: differing } = await earlier.db.query(
    `select a.id from addenda a join notes n on n.id = a.note_id
     where (a.coach_id, a.notes_requested_by, a.note_author_left, a.shared_with_coach, a.note_author_id, a.note_visibility)
       is distinct from (n.coach_id, n.notes_requested_by, n.author_left, n.shared_with_coach, n.author_id, n.visibility)`,
  );
  expect(differing).toEqual([]);
  expect(await strayCopies(earlier.db, practice)).toEqual([]);
});

test('the grant of somebody who is not the coach has ended', async () => {
  const { rows } = await earlier.db.query(
    'select note_id from note_readers where ended_at is null',
  );
  expect(rows).toEqual([{ note_id: note.granted }]);
});

test('signed notes and addenda stay final, and what they copy cannot differ from its source', async () => {
  for (const [change, code] of [
    [`update notes set body_sealed = 'y' where id = '${note.hidden}'`, '23001'],
    [`delete from notes where id = '${note.hidden}'`, '23001'],
    [`update addenda set body_sealed = 'y'`, '23001'],
    [`update addenda set note_author_id = '${coach}'`, '23001'],
    [`delete from addenda`, '23001'],
    [`update notes set coach_id = '${owner}'`, '23503'],
    [`update notes set notes_requested_by = '{}'`, '23503'],
    [`update notes set author_left = true`, '23503'],
    [`update addenda set shared_with_coach = true`, '23503'],
    [`update members set removed_at = now() where id = '${coach}'`, '23503'],
    [`update clients set notes_requested_by = '{}'`, '23503'],
    [`update note_readers set note_status = 'DRAFT'`, '23001'],
  ]) {
    const failed = earlier.db.query(change!).then(
      () => null,
      (error: { code: string }) => error.code,
    );
    expect([change, await failed]).toEqual([change, code]);
  }
});
