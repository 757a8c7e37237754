/** Offers and edits from before an edit said that it is a move, and whose. */
import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { databaseBefore } from '../support/migrating.js';

const earlier = databaseBefore(1765100000000);
const practice = randomUUID();
const [accepted, reverted, edited] = ['2026-03-02', '2026-03-04', '2026-03-05'];

const insert = (table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row);
  return earlier.db.query(
    `insert into ${table} (practice_id, ${columns.join(', ')})
     values ('${practice}', ${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};

/** A client with an offer, and the edits that were saved on these days. */
async function offered(offer: Record<string, unknown>, days: string[], archived: string | null) {
  const [client, plan, id] = [randomUUID(), randomUUID(), randomUUID()];
  await insert('clients', {
    ...{ id: client, coach_id: randomUUID(), other_person_id: randomUUID(), name: 'Mia' },
    ...{ call_name: 'Mia', name_key: 'mia', call_name_key: 'mia', email: `${client}@example.test` },
    ...{ time_zone: 'UTC', created_at: '2026-03-01', archived_at: archived },
  });
  await insert('plans', {
    ...{ id: plan, client_id: client, person_id: randomUUID(), title: 'Space', course: '[]' },
    ...{ created_at: '2026-03-01', starts_at: '2026-03-01', starts_on: '2026-03-01' },
    ...{ status: 'ACTIVE', done: 0, total: 0, template_number: 1, template_title: 'Space' },
    template_version_id: randomUUID(),
  });
  await insert('plan_offers', {
    ...{ id, plan_id: plan, client_id: client, by_member: randomUUID(), created_at: '2026-03-01' },
    ...{ from_version_id: randomUUID(), from_number: 1, from_title: 'Space' },
    ...{ to_version_id: randomUUID(), to_number: 2, to_title: 'Space', of_library: false },
    ...{ terms_sealed: 'x', ...offer },
  });
  for (const day of days) {
    await insert('plan_edits', {
      ...{ id: randomUUID(), plan_id: plan, client_id: client, by_member: randomUUID() },
      ...{ created_at: day, changes_sealed: 'x' },
    });
  }
  return id;
}

it('edits that were moves say so, and open offers of archived clients are withdrawn', async () => {
  await earlier.db.query(
    `insert into practices (id, name, time_zone, created_at) values ('${practice}', 'P', 'UTC', '2026-03-01')`,
  );
  await earlier.db.query('set session_replication_role = replica');
  const moved = { moved_sealed: 'x', revert_until: '2026-03-09', answered_at: accepted };
  const back = await offered(
    { ...moved, state: 'REVERTED', reverted_at: reverted },
    [accepted!, reverted!, edited!],
    null,
  );
  const kept = await offered({ ...moved, state: 'ACCEPTED' }, [accepted!, edited!], null);
  const open = await offered({ state: 'OFFERED' }, [edited!], null);
  const left = await offered({ state: 'OFFERED' }, [], edited!);
  await earlier.migrateOn();

  const { rows: edits } = await earlier.db.query(
    `select e.offer_id, e.kind, e.created_at::date::text as on from plan_edits e order by e.created_at, e.kind`,
  );
  expect(edits.filter(({ kind }) => kind !== 'EDITED')).toEqual(
    expect.arrayContaining([
      { offer_id: back, kind: 'MOVED', on: accepted },
      { offer_id: kept, kind: 'MOVED', on: accepted },
      { offer_id: back, kind: 'MOVED_BACK', on: reverted },
    ]),
  );
  expect(edits.filter(({ kind }) => kind === 'EDITED')).toEqual(
    Array.from({ length: 3 }, () => ({ offer_id: null, kind: 'EDITED', on: edited })),
  );
  const { rows: offers } = await earlier.db.query(
    `select id, state, answered_at::date::text as on from plan_offers`,
  );
  expect(offers).toEqual(
    expect.arrayContaining([
      { id: open, state: 'OFFERED', on: null },
      { id: left, state: 'WITHDRAWN', on: edited },
    ]),
  );
});
