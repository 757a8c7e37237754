/** Rows from before each of them said who may read it. */
import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { databaseBefore } from '../support/migrating.js';
import { strayCopies } from '../support/sharing.js';

const earlier = databaseBefore(1764670000000);
const AT = '2026-03-01';
const practice = randomUUID();
const coach = randomUUID();

const insert = (table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row);
  return earlier.db.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};

type Decision = [purpose: string, granted: boolean];

async function insertClient(said: Decision[], healthData: boolean[]): Promise<string> {
  const [id, person] = [randomUUID(), randomUUID()];
  const own = { practice_id: practice, client_id: id };
  await earlier.db.query('begin; set constraints all deferred');
  await insert('clients', {
    ...{ practice_id: practice, id, coach_id: coach, other_person_id: person, name: 'Mia' },
    ...{ call_name: 'Mia', name_key: 'mia', call_name_key: 'mia', email: 'mia@example.test' },
    ...{ time_zone: 'UTC', created_at: AT },
  });
  await insert('other_persons', { ...own, id: person, created_at: AT, version: 1 });
  await earlier.db.query('commit');
  for (const [at, [purpose, granted]] of said.entries()) {
    await insert('consents', {
      ...{ ...own, id: randomUUID(), created_at: AT, purpose, number: at + 1, granted },
    });
  }
  for (const [at, granted] of healthData.entries()) {
    await insert('terms_acceptances', {
      ...{ ...own, id: randomUUID(), created_at: AT, kind: 'HEALTH_DATA', number: at + 1, granted },
      ...{ shipped: true, version: 1 },
    });
  }
  await insert('check_ins', {
    ...{ ...own, id: randomUUID(), created_at: AT, received_at: AT, mood: 5 },
  });
  await insert('contacts', {
    ...{ ...own, id: randomUUID(), created_at: AT, received_at: AT, begun_by: 'CLIENT' },
    ...{ means: 'CALL', person_id: person },
  });
  await insert('breathers', {
    ...{ ...own, id: randomUUID(), created_at: AT, saved_at: AT, text_sealed: 'x', version: 1 },
  });
  await insert('call_requests', { ...own, id: randomUUID(), created_at: AT });
  const result = randomUUID();
  await insert('questionnaire_results', {
    ...{ ...own, id: result, created_at: AT, questionnaire: 'are-you-sure', version: 1 },
    ...{ outcome: 'PROCEED', shared: true },
  });
  await insert('questionnaire_answers', {
    ...{ ...own, id: result, created_at: AT, shared: true, answers_sealed: 'x' },
  });
  await insert('digests', { ...own, on_day: AT, created_at: AT });
  return id;
}

it('rows and clients get what the ledgers say', async () => {
  await insert('practices', { id: practice, name: 'P', time_zone: 'UTC', created_at: AT });
  const account = randomUUID();
  await insert('accounts', {
    ...{ id: account, email: 'o@example.test', name: 'O', password_hash: 'none' },
    ...{ created_at: AT, password_changed_at: AT },
  });
  await insert('members', {
    ...{ practice_id: practice, id: coach, account_id: account, role: 'OWNER', name: 'O' },
    ...{ email: 'o@example.test', time_zone: 'UTC', created_at: AT },
  });
  const silent = await insertClient([], []);
  const decided = await insertClient(
    [
      ['CHECK_INS', true],
      ['CHECK_INS', false],
      ['CHECK_INS', true],
      ['CONTACT_LOG', true],
      ['CONTACT_LOG', false],
      ['SUPERVISOR', true],
      ['REMINDERS_MAIL', true],
    ],
    [true, false, true],
  );
  await earlier.migrateOn();

  expect(await strayCopies(earlier.db, practice)).toEqual([]);
  const { rows } = await earlier.db.query(
    `select c.id, i.coach_id, i.supervised, i.shares_check_ins, k.shares_contact_log, i.health_data_agreed,
       d.reminders_agreed
     from clients c join check_ins i on i.client_id = c.id join contacts k on k.client_id = c.id
     join digests d on d.client_id = c.id`,
  );
  const no = { supervised: false, shares_check_ins: false, shares_contact_log: false };
  const yes = { supervised: true, shares_check_ins: true, health_data_agreed: true };
  expect(rows).toEqual(
    expect.arrayContaining([
      { id: silent, coach_id: coach, ...no, health_data_agreed: false, reminders_agreed: false },
      { id: decided, coach_id: coach, ...no, ...yes, reminders_agreed: true },
    ]),
  );
  await expect(earlier.db.query('update check_ins set mood = 6')).rejects.toMatchObject({
    code: '23001',
  });
});
