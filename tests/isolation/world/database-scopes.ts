import type pg from 'pg';
import { APP_ROLE, CLIENT_ROLE } from '@footing/api/testing';
import type { Person } from './people.js';

/** A row as JSON, with its table. */
export type Row = Record<string, unknown>;

/** The settings for row-level security that the app sends at the start of a transaction. */
export function scopeOf({ actor, role }: Person): string {
  const settings = {
    practice_id: actor?.practiceId ?? '',
    account_id: actor?.accountId ?? '',
    member_id: actor?.memberId ?? '',
    client_id: actor?.clientId ?? '',
    role,
  };
  return Object.entries(settings)
    .map(([name, value]) => `set local app.${name} = '${value}'`)
    .join(';');
}

/** The database role and caller that the server uses for their transactions. */
export const roleOf = ({ role }: Person): string => (role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE);

/** Runs `work` in a transaction that is rolled back. */
export async function undone<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** Tables without a practice: they belong to an account, to the server, or to everybody. */
export const OF_NO_PRACTICE = [
  'account_tokens',
  'accounts',
  'attempts',
  'ended_memberships',
  'installation',
  'invitation_tokens',
  'library_templates',
  'library_versions',
  'migrations',
  'outbox',
  'refresh_tokens',
  'sign_in_codes',
  'sign_ins',
];

/** What a client's connection may read from tables whose rows belong to no client. */
const CLIENTS_MAY_READ: Record<string, (row: Row) => boolean> = {
  billing_settings: () => true,
  coach_absences: () => true,
  practice_keys: () => true,
  safety_resources: () => true,
  session_types: () => true,
  staff_profiles: () => true,
  terms_versions: () => true,
  members: ({ role }) => role !== 'CLIENT',
};

/** Tables about a client that only staff can read. */
const STAFF_ALONE = ['attention_marks', 'client_links', 'private_edit_reasons', 'read_marks'];

/** Tables about a couple, or one partner of it. */
const OF_COUPLES = [
  'couple_actions',
  'couple_edits',
  'couple_keys',
  'couple_notes',
  'couple_partners',
  'couple_steps',
  'couples',
];
/** Of them, those that both partners read: not who else reads the row. */
const READ_BY_BOTH = [
  'couple_actions',
  'couple_edits',
  'couple_keys',
  'couple_messages',
  'couple_notes',
  'couple_steps',
];

/** Tables of which a client's connection may read some columns of their own rows. */
const READ_IN_PART = ['billing_settings', 'invoices', 'package_uses', 'packages'];

/** Tables that staff can read while the client consents: the purpose, or the column of the row that names it. */
const SHARED: Record<string, (row: Row, agrees: (purpose: string) => boolean) => boolean> = {
  check_ins: (_, agrees) => agrees('CHECK_INS'),
  contacts: (_, agrees) => agrees('CONTACT_LOG'),
  couple_reflections: ({ shared }, agrees) => shared === true && agrees('REFLECTIONS'),
  reflections: ({ shared }, agrees) => shared === true && agrees('REFLECTIONS'),
  breathers: (row) => row['shared_at'] !== null,
  journal_entries: (row) => row['shared_at'] !== null,
  questionnaire_answers: ({ shared }) => shared === true,
  call_requests: () => true,
  form_answers: ({ shared, sent_at }) => shared === true && sent_at !== null,
};

/** A second implementation of the rules of row-level security: who may read a row. */
export function mayHold({ actor, role }: Person, table: string, row: Row, all: Held): boolean {
  if (!actor) return false;
  // The time would reveal how somebody answered, so only the server reads it.
  if (table === 'outreach_rechecks') return false;
  if (table === 'members' && row['account_id'] === actor.accountId) return true;
  // The server's own queue.
  if (['plans_to_store', 'session_links', 'session_reminders'].includes(table)) return false;
  if (table === 'calendar_feeds') return row['id'] === actor.memberId;
  if (table === 'booking_pages') return row['id'] === actor.memberId;
  if (['busy_calendars', 'leads', 'planned_messages', 'quick_replies'].includes(table))
    return row['coach_id'] === actor.memberId;
  if (table === 'message_settings') return row['id'] === actor.memberId;
  if (table === 'push_devices') return row['member_id'] === actor.memberId;
  if (table === 'practices') return row['id'] === actor.practiceId;
  if (row['practice_id'] !== actor.practiceId) return false;
  const client = table === 'clients' ? row['id'] : row['client_id'];
  const own = client === actor.clientId;
  // What somebody sent with an id, and the notes that they don't need, are visible only to them.
  if (table === 'commands' || table === 'notes_not_needed') {
    return row['member_id'] === actor.memberId;
  }
  if (table === 'notes') {
    const signed = row['status'] === 'SIGNED';
    if (role === 'CLIENT') return own && signed && row['visibility'] === 'WITH_CLIENT';
    const coached = all.coachOf.get(client) === actor.memberId;
    if (row['author_id'] === actor.memberId) return true;
    if (row['visibility'] === 'WITH_CLIENT') return signed && (coached || role === 'OWNER');
    const letRead = all.rows
      .get('note_readers')!
      .some(
        (grant) =>
          grant['note_id'] === row['id'] &&
          grant['reader_id'] === actor.memberId &&
          grant['ended_at'] === null,
      );
    const askedFor =
      role === 'OWNER' &&
      all.rows
        .get('access_requests')!
        .some(
          (request) =>
            request['client_id'] === client &&
            request['owner_id'] === actor.memberId &&
            request['ended_at'] === null,
        ) &&
      all.rows
        .get('members')!
        .some(({ id, removed_at }) => id === row['author_id'] && removed_at !== null);
    return signed && (letRead || askedFor);
  }
  if (table === 'note_readers' && role !== 'CLIENT') {
    return role === 'OWNER' || [row['reader_id'], row['granted_by']].includes(actor.memberId);
  }
  if (table === 'messages' && role !== 'CLIENT') {
    const isShared = all.agrees.get(`MESSAGES ${client}`) === true;
    const isTheirs =
      row['with_id'] === actor.memberId && (isShared || row['from_client'] === false);
    const earlier = isShared && row['shares_earlier_messages'] === true;
    return all.coachOf.get(client) === actor.memberId && (isTheirs || earlier);
  }
  if (table === 'couple_messages' && role !== 'CLIENT') {
    const partners = [row['partner_a'], row['partner_b']];
    const coaches = [row['with_id'], ...partners.map((id) => all.coachOf.get(id))];
    return coaches.every((id) => id === actor.memberId);
  }
  if (table === 'message_marks' && role !== 'CLIENT') {
    return all.coachOf.get(client) === actor.memberId;
  }
  if (table === 'client_files' && role !== 'CLIENT') {
    const isSent = row['waits'] === false || row['added_by_id'] === actor.memberId;
    return (
      all.coachOf.get(client) === actor.memberId && row['with_id'] === actor.memberId && isSent
    );
  }
  if (table === 'client_files' && row['waits'] === true && row['from_client'] === false)
    return false;
  if (table === 'file_places' && role !== 'CLIENT') {
    const isOfThread = row['with_id'] === null || row['with_id'] === actor.memberId;
    return all.coachOf.get(client) === actor.memberId && isOfThread;
  }
  if (table === 'addenda') {
    return mayHold({ actor, role } as Person, 'notes', all.notes.get(row['note_id'])!, all);
  }
  if (['hard_moments', 'letters', 'password_proofs'].includes(table) && role !== 'CLIENT')
    return false;
  if (table === 'access_log' && role !== 'CLIENT') {
    return role === 'OWNER' || row['reader_id'] === actor.memberId;
  }
  if (table === 'follow_ups' && role === 'COACH') {
    const { memberId } = actor;
    const coach = all.coachOf.get(client);
    // A stand-in sees open follow-ups, and those that they were emailed about or acknowledged.
    const concernsStandIn =
      row['acknowledged_at'] === null ||
      row['acknowledged_by'] === memberId ||
      (row['told'] as unknown[]).includes(memberId);
    return (
      [coach, row['assignee_id'], row['opened_by']].includes(memberId) ||
      (concernsStandIn &&
        all.rows
          .get('coach_absences')!
          .some((away) => away['member_id'] === coach && away['stand_in_id'] === memberId))
    );
  }
  if (table === 'questionnaire_results' && row['questionnaire'] === 'safety') return own;
  if (table === 'client_attention') return row['coach_id'] === actor.memberId;
  if (STAFF_ALONE.includes(table) && role === 'CLIENT') return false;
  if (OF_COUPLES.includes(table) && role !== 'CLIENT') {
    const partners = client ? [client] : [row['partner_a'], row['partner_b']];
    return (
      partners.every((id) => all.coachOf.get(id) === actor.memberId) ||
      (role === 'OWNER' && partners.every((id) => all.agrees.get(`SUPERVISOR ${id}`) === true))
    );
  }
  const isShared = SHARED[table];
  if (isShared && role !== 'CLIENT') {
    const agrees = (purpose: string) => all.agrees.get(`${purpose} ${client}`) === true;
    const coached = all.coachOf.get(client) === actor.memberId;
    return isShared(row, agrees) && (coached || (role === 'OWNER' && agrees('SUPERVISOR')));
  }
  if (role !== 'CLIENT') return true;
  // Both partners of a couple read what is shared, and each of them only their own row.
  if (READ_BY_BOTH.includes(table)) {
    // Not the steps that the coach has not opened, nor an edit of them alone.
    if (table === 'couple_steps' && row['opened_at'] === null) return false;
    if (table === 'couple_edits' && row['shown_sealed'] === null) return false;
    return [row['partner_a'], row['partner_b']].includes(actor.clientId);
  }
  return client === undefined || table === 'invitations'
    ? (CLIENTS_MAY_READ[table]?.(row) ?? false)
    : own;
}

/** All rows of the world, by table, as their owner reads them. */
export interface Held {
  rows: Map<string, Row[]>;
  notes: Map<unknown, Row>;
  coachOf: Map<unknown, unknown>;
  /** A client's latest decision by purpose. */
  agrees: Map<unknown, unknown>;
}

export async function everything(owner: pg.Client, tables: string[]): Promise<Held> {
  const rows = new Map<string, Row[]>();
  for (const table of tables) rows.set(table, await rowsOf(owner, table));
  return {
    rows,
    notes: new Map(rows.get('notes')!.map((note) => [note['id'], note])),
    agrees: new Map(
      [...rows.get('consents')!]
        .sort((a, b) => Number(a['number']) - Number(b['number']))
        .map(({ client_id, purpose, granted }) => [`${purpose} ${client_id}`, granted]),
    ),
    coachOf: new Map(rows.get('clients')!.map((client) => [client['id'], client['coach_id']])),
  };
}

export async function rowsOf(client: pg.Client, table: string): Promise<Row[]> {
  const { rows: rights } = await client.query<{ may: boolean; columns: string | null }>(
    `select has_table_privilege(current_user, $1, 'select') as may,
       (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped
          and has_column_privilege(current_user, $1, attnum, 'select')) as columns`,
    [table],
  );
  const [{ may, columns }] = rights as [{ may: boolean; columns: string | null }];
  const some = [...READ_BY_BOTH, ...READ_IN_PART].includes(table) ? columns : null;
  // Without the privilege to select, nothing is visible.
  if (!may && !some) return [];
  const { rows } = await client.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${may ? table : `(select ${some} from ${table})`} t`,
  );
  return rows.map(({ row }) => row);
}
