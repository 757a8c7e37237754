import type { Client } from 'pg';

const latest = (ledger: string, about: string): string =>
  `coalesce((select l.granted from ${ledger} l
    where l.practice_id = c.practice_id and l.client_id = c.id and l.${about} order by l.number desc limit 1), false)`;

/** What each table copies from its client. */
export const COPIES: Record<string, string[]> = {
  addenda: ['coach_id', 'notes_requested_by'],
  breathers: ['coach_id', 'supervised', 'health_data_agreed'],
  call_requests: ['coach_id', 'supervised'],
  client_files: ['coach_id', 'supervised', 'health_data_agreed'],
  file_places: ['coach_id', 'supervised', 'health_data_agreed'],
  check_ins: ['coach_id', 'supervised', 'shares_check_ins', 'health_data_agreed'],
  couple_actions: ['coach_id', 'supervised'],
  couple_partners: ['coach_id', 'supervised'],
  couple_reflections: ['coach_id', 'supervised', 'shares_reflections', 'health_data_agreed'],
  contacts: ['coach_id', 'supervised', 'shares_contact_log', 'health_data_agreed'],
  form_answers: ['coach_id', 'supervised', 'health_data_agreed'],
  digests: ['reminders_agreed'],
  habit_counts: ['health_data_agreed'],
  hard_moments: ['health_data_agreed'],
  journal_entries: ['coach_id', 'supervised', 'health_data_agreed'],
  letters: ['health_data_agreed'],
  messages: ['coach_id', 'shares_messages', 'shares_earlier_messages', 'health_data_agreed'],
  notes: ['coach_id', 'notes_requested_by'],
  questionnaire_answers: ['coach_id', 'supervised', 'health_data_agreed'],
  questionnaire_results: ['health_data_agreed'],
  reflections: ['coach_id', 'supervised', 'shares_reflections', 'health_data_agreed'],
  surprises: ['health_data_agreed'],
};

/** What the ledgers say of the clients `c` now. */
const SAID = `
  select c.practice_id, c.id as client_id, c.coach_id, c.shares_earlier_messages,
    ${latest('consents', `purpose = 'SUPERVISOR'`)} as supervised,
    ${latest('consents', `purpose = 'CHECK_INS'`)} as shares_check_ins,
    ${latest('consents', `purpose = 'CONTACT_LOG'`)} as shares_contact_log,
    ${latest('consents', `purpose = 'REFLECTIONS'`)} as shares_reflections,
    ${latest('consents', `purpose = 'MESSAGES'`)} as shares_messages,
    ${latest('consents', `purpose = 'REMINDERS_MAIL'`)} as reminders_agreed,
    ${latest('terms_acceptances', `kind = 'HEALTH_DATA'`)} as health_data_agreed,
    coalesce((select array_agg(a.owner_id order by a.created_at, a.id) from access_requests a
      where a.practice_id = c.practice_id and a.client_id = c.id and a.ended_at is null), '{}') as notes_requested_by
  from clients c where c.practice_id = $1`;

const DECISIONS = [
  'supervised',
  'shares_check_ins',
  'shares_contact_log',
  'shares_reflections',
  'shares_messages',
  'reminders_agreed',
  'health_data_agreed',
  'notes_requested_by',
];

/** What else notes and addenda carry about their readers: of the note and its author. */
export const OF_NOTES: Record<string, string[]> = {
  addenda: ['note_author_left', 'shared_with_coach'],
  notes: ['author_left', 'shared_with_coach'],
};

/** Tables whose rows both partners of a couple read: what they copy from it. */
export const OF_COUPLES = ['couple_keys', 'couple_notes', 'couple_steps'];

/** Couples, and rows that both partners read, that differ from what their clients say of who else reads them. */
const STRAY_COUPLES = ['couples', ...OF_COUPLES].map(
  (table) => `select '${table}' as "table", count(*)::int as count from ${table} t
    join said a on a.practice_id = t.practice_id and a.client_id = t.partner_a
    join said b on b.practice_id = t.practice_id and b.client_id = t.partner_b
    where t.supervised <> (a.supervised and b.supervised)
      or (t.coach_id = a.coach_id and t.coach_id = b.coach_id) <> (a.coach_id = b.coach_id)`,
);

/**
 * Makes the clients of a practice, and the copies on their rows, say what the ledgers say: after a test has written to a
 * ledger itself.
 */
export async function followLedgers(owner: Pick<Client, 'query'>, practiceId: string) {
  const set = (columns: string[]) => columns.map((column) => `${column} = s.${column}`).join(', ');
  const rows = Object.entries(COPIES).map(
    ([table, columns]) =>
      `_${table} as (update ${table} t set ${set(columns)} from said s
         where t.practice_id = s.practice_id and t.client_id = s.client_id)`,
  );
  await owner.query(
    `with said as (${SAID}), ${rows.join(',\n')}
     update clients c set ${set(DECISIONS)} from said s
     where c.practice_id = s.practice_id and c.id = s.client_id`,
    [practiceId],
  );
}

/** Rows whose copies, or clients whose columns, differ from what the ledgers say; by table. */
export async function strayCopies(owner: Pick<Client, 'query'>, practiceId: string) {
  const differing = ([table, columns, id]: [string, string[], string]) =>
    `select '${table}' as "table", count(*)::int as count from ${table} t join said s
       on s.practice_id = t.practice_id and s.client_id = t.${id}
     where (${columns.map((column) => `t.${column}`).join(', ')})
       is distinct from (${columns.map((column) => `s.${column}`).join(', ')})`;
  const parts = Object.entries(COPIES).map(([table, columns]) =>
    differing([table, columns, 'client_id']),
  );
  const { rows } = await owner.query(
    `with said as (${SAID}) select * from (${[...parts, ...STRAY_COUPLES, differing(['clients', DECISIONS, 'id'])].join(' union all ')}) x
     where count > 0`,
    [practiceId],
  );
  return rows;
}
