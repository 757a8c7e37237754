import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { SealingService } from '@footing/api/testing';
import { testConfig } from '../support/config.js';
import { databaseBefore } from '../support/migrating.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const sealing = new SealingService(testConfig({ MASTER_KEY: KEY }));

// The tables before this release; every later migration runs over the data.
const earlier = databaseBefore(1764500000000);

test('boundaries, surprises and endings under any spelling of a name belong to one record', async () => {
  const [practice, owner, account, client, plan, step, template] = Array.from({ length: 7 }, () =>
    randomUUID(),
  );
  const actions = [randomUUID(), randomUUID(), randomUUID()];
  await earlier.db.query(`insert into practices (id, name, time_zone, created_at, version)
    values ('${practice}', 'P', 'UTC', '2026-01-01', 1)`);
  await earlier.db.query('insert into practice_keys (practice_id, wrapped) values ($1, $2)', [
    practice,
    sealing.newWrappedKey(practice!),
  ]);
  await earlier.db
    .query(`insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
    values ('${account}', 'o@example.test', 'O', 'none', '2026-01-01', '2026-01-01')`);
  await earlier.db
    .query(`insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at)
    values ('${practice}', '${owner}', '${account}', 'OWNER', 'O', 'o@example.test', 'UTC', '2026-01-01')`);
  await earlier.db
    .query(`insert into clients (practice_id, id, coach_id, name, call_name, email, time_zone, created_at, other_alias)
    values ('${practice}', '${client}', '${owner}', 'M', 'M', 'm@example.test', 'UTC', '2026-01-01', 'Zoë')`);
  await earlier.db
    .query(`insert into boundary_changes (practice_id, id, client_id, number, created_at, boundary, takes_effect_at, by_role)
    values ('${practice}', gen_random_uuid(), '${client}', 1, '2026-01-02', 'LEGAL_ORDER', '2026-01-02', 'SYSTEM')`);
  await earlier.db
    .query(`with t as (insert into library_templates (id, slug, title, summary, for_whom, position)
      values ('${template}', 't', 'T', '', '', 0))
    insert into library_versions (id, template_id, number, title, content, published_at)
    values ('${template}', '${template}', 1, 'T', '{}', '2026-01-01')`);
  await earlier.db
    .query(`insert into plans (practice_id, id, client_id, library_version_id, template_title, template_number, title, starts_on,
      starts_at, status, done, total, created_at, ending, ended_at, let_go_alias)
    values ('${practice}', '${plan}', '${client}', '${template}', 'T', 1, 'T', '2026-01-03', '2026-01-03', 'ENDED', 0, 1, '2026-01-03',
      'LET_GO', '2026-05-03', 'zoe')`);
  await earlier.db
    .query(`insert into plan_steps (practice_id, id, plan_id, client_id, position, key, title, purpose, guidance,
      outreach, opens, status, timed, locks)
    values ('${practice}', '${step}', '${plan}', '${client}', 0, 's', 'S', '', '', true, '[]', 'OPEN', false, '[]')`);
  // Two within 180 days, which two spellings allowed, and one long before.
  for (const [at, [spelling, on]] of [
    ['zoë', '2026-04-01'],
    ['zoë k.', '2026-03-01'],
    ['zoë', '2025-01-01'],
  ].entries()) {
    await earlier.db
      .query(`insert into plan_actions (practice_id, id, plan_id, step_id, client_id, position, key, kind, title,
        guidance, required, outreach, surprise, status, locks, created_at)
      values ('${practice}', '${actions[at]}', '${plan}', '${step}', '${client}', ${at}, 'a${at}', 'ONCE', 'A', '', true,
        true, true, 'DONE', '[]', '2026-01-03')`);
    await earlier.db
      .query(`insert into surprises (practice_id, id, client_id, action_id, created_at, alias_key, done_on)
      values ('${practice}', gen_random_uuid(), '${client}', '${actions[at]}', '${on}', '${spelling}', '${on}')`);
  }

  process.env['MASTER_KEY'] = KEY;
  await earlier.migrateOn();

  const { rows: persons } = await earlier.db.query(
    `select o.*, k.wrapped from other_persons o join practice_keys k using (practice_id)`,
  );
  expect(persons).toHaveLength(1);
  const [{ id, version, alias_sealed: sealed, wrapped, confirmed_at }] = persons;
  expect(confirmed_at).not.toBeNull();
  const place = { table: 'other_persons', id, version };
  expect(sealing.openWith(wrapped, practice!, place, sealed)).toBe('Zoë');
  const { rows } = await earlier.db.query(
    `select (select array_agg(other_person_id::text) from clients) as clients,
            (select array_agg(person_id::text) from boundary_changes) as boundaries,
            (select array_agg(person_id::text) from plans) as plans,
            (select array_agg(person_id::text) from surprises) as surprises,
            (select array_agg(done_on::text order by done_on) from surprises where spaced) as spaced`,
  );
  expect(rows).toEqual([
    {
      clients: [id],
      boundaries: [id],
      plans: [id],
      surprises: [id, id, id],
      spaced: ['2025-01-01', '2026-04-01'],
    },
  ]);
  // The latest surprise blocks any other within 180 days.
  await expect(
    earlier.db.query(
      `insert into surprises (practice_id, id, client_id, action_id, created_at, person_id, done_on, health_data_agreed)
       values ($1, gen_random_uuid(), $2, $3, '2026-09-01', $4, '2026-09-01', false)`,
      [practice, client, actions[0], id],
    ),
  ).rejects.toMatchObject({ constraint: 'surprises_one_in_180_days' });
});
