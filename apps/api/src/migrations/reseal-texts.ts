import type { DataSource, EntityManager } from 'typeorm';
import { BY_CLIENT_KEY, newClientKey, sealedAgain, sealedTextAgain } from './support/sealing.js';

interface SealedColumn {
  table: string;
  column: string;
  kind: 'CLIENT' | 'RECORD';
  /** The name that the text is bound to, if it is not the table's. */
  boundTo?: string;
  /** The version that the text is bound to is a column of the row. */
  versioned?: true;
  /** A short text, sealed into a string. */
  asText?: true;
  /** The column that names the client. */
  client?: 'id';
}

/** The columns as they were when client keys came; later columns never held texts sealed with a practice's key. */
const COLUMNS: readonly SealedColumn[] = [
  { table: 'access_requests', column: 'reason_sealed', kind: 'RECORD' },
  { table: 'addenda', column: 'body_sealed', kind: 'RECORD' },
  { table: 'boundary_changes', column: 'reason_sealed', kind: 'RECORD' },
  { table: 'breathers', column: 'text_sealed', kind: 'CLIENT', versioned: true },
  { table: 'call_requests', column: 'note_sealed', kind: 'CLIENT' },
  { table: 'check_ins', column: 'line_sealed', kind: 'CLIENT' },
  {
    table: 'clients',
    column: 'archive_message_sealed',
    kind: 'RECORD',
    boundTo: 'clients.archive_message',
    client: 'id',
  },
  { table: 'letters', column: 'text_sealed', kind: 'CLIENT', versioned: true },
  { table: 'notes', column: 'body_sealed', kind: 'RECORD', versioned: true },
  { table: 'other_persons', column: 'alias_sealed', kind: 'RECORD', versioned: true },
  { table: 'plan_actions', column: 'no_reach_reason_sealed', kind: 'RECORD' },
  { table: 'plan_steps', column: 'wait_reason_sealed', kind: 'RECORD' },
  {
    table: 'plan_steps',
    column: 'skip_reason_sealed',
    kind: 'RECORD',
    boundTo: 'plan_steps.skip_reason',
  },
  { table: 'plans', column: 'ending_note_sealed', kind: 'RECORD' },
  { table: 'plans', column: 'ready_reason_sealed', kind: 'RECORD', boundTo: 'plans.ready_reason' },
  {
    table: 'questionnaire_answers',
    column: 'answers_sealed',
    kind: 'CLIENT',
    boundTo: 'questionnaire_results',
  },
  {
    table: 'questionnaire_answers',
    column: 'rules_sealed',
    kind: 'CLIENT',
    boundTo: 'questionnaire_results.rules',
  },
  {
    table: 'questionnaire_results',
    column: 'mistaken_reason_sealed',
    kind: 'RECORD',
    boundTo: 'questionnaire_results.mistaken_reason',
  },
  { table: 'reflections', column: 'text_sealed', kind: 'CLIENT', versioned: true },
  { table: 'safety_events', column: 'line_sealed', kind: 'CLIENT' },
  { table: 'clients', column: 'reach_note', kind: 'RECORD', asText: true, client: 'id' },
  { table: 'events', column: 'subject', kind: 'RECORD', asText: true },
  { table: 'plan_actions', column: 'title', kind: 'RECORD', asText: true },
  { table: 'plan_actions', column: 'guidance', kind: 'RECORD', asText: true },
  { table: 'plan_actions', column: 'prompt', kind: 'RECORD', asText: true },
];

const ROWS_AT_ONCE = 500;
const NOTHING = '00000000-0000-0000-0000-000000000000';

interface Found {
  practiceId: string;
  id: string;
  clientId: string;
  version: number;
  sealed: Buffer | string;
  practiceKey: Buffer;
}

interface Cursor {
  practiceId: string;
  id: string;
}

/**
 * Seals texts from before client keys again, with the key of their client, and remembers when it is done. Each batch is a
 * transaction, so it may be stopped and run again at any time, also while the server is running: both forms can be read.
 * Runs as the owner of the tables. Returns how many texts it has sealed.
 */
export async function resealTexts(
  owner: DataSource,
  masterKey: Buffer,
  now: () => Date,
  stopped: () => boolean = () => false,
): Promise<number> {
  const [{ done }] = await owner.query<[{ done: boolean }]>(
    'select coalesce((select texts_resealed_at is not null from installation), false) as done',
  );
  if (done) return 0;
  let count = 0;
  for (const column of COLUMNS) {
    let cursor: Cursor | null = { practiceId: NOTHING, id: NOTHING };
    while (cursor) {
      if (stopped()) return count;
      const batch: { cursor: Cursor | null; sealed: number } = await owner.transaction((db) =>
        resealBatch(db, masterKey, column, cursor!, now()),
      );
      count += batch.sealed;
      cursor = batch.cursor;
    }
  }
  await owner.query('update installation set texts_resealed_at = $1', [now()]);
  return count;
}

async function resealBatch(
  db: EntityManager,
  masterKey: Buffer,
  column: SealedColumn,
  after: Cursor,
  now: Date,
): Promise<{ cursor: Cursor | null; sealed: number }> {
  await db.query(`set local lock_timeout = '10s'`);
  const tables = [...new Set([column.table, 'client_keys', 'practice_keys'])];
  for (const table of tables) await db.query(`alter table ${table} no force row level security`);
  // Texts that never change are only sealed differently here.
  await db.query(`alter table ${column.table} disable trigger user`);
  const found = await db.query<Found[]>(
    `select t.practice_id as "practiceId", t.id, t.${column.client ?? 'client_id'} as "clientId",
            ${column.versioned ? 't.version' : '1'} as version, t.${column.column} as sealed, k.wrapped as "practiceKey"
     from ${column.table} t join practice_keys k on k.practice_id = t.practice_id
     where (t.practice_id, t.id) > ($1, $2) and ${isOld(column)}
     order by t.practice_id, t.id limit ${ROWS_AT_ONCE} for update of t`,
    [after.practiceId, after.id],
  );
  const keys = await clientKeys(db, masterKey, column.kind, found, now);
  await db.query(
    `update ${column.table} t set ${column.column} = s.sealed
     from unnest($1::uuid[], $2::uuid[], $3::${column.asText ? 'text' : 'bytea'}[]) as s (practice_id, id, sealed)
     where t.practice_id = s.practice_id and t.id = s.id`,
    [
      found.map(({ practiceId }) => practiceId),
      found.map(({ id }) => id),
      found.map((row) => resealed(masterKey, column, row, keys.get(row.clientId)!)),
    ],
  );
  await db.query(`alter table ${column.table} enable trigger user`);
  for (const table of tables) await db.query(`alter table ${table} force row level security`);
  const last = found.at(-1);
  return {
    cursor: found.length < ROWS_AT_ONCE || !last ? null : last,
    sealed: found.length,
  };
}

function resealed(
  masterKey: Buffer,
  { table, boundTo = table }: SealedColumn,
  { practiceId, id, clientId, version, sealed, practiceKey }: Found,
  clientKey: Buffer,
): Buffer | string {
  const practice = { practiceId, wrapped: practiceKey };
  return typeof sealed === 'string'
    ? sealedTextAgain(masterKey, practice, clientKey, clientId, sealed)
    : sealedAgain(masterKey, practice, clientKey, { table: boundTo, id, version }, sealed);
}

/** Whether row `t` holds a text from before client keys. */
const isOld = ({ column, asText }: SealedColumn): string =>
  asText
    ? `t.${column} like 'sealed:%' and t.${column} not like 'sealed:RECORD/%'`
    : `substring(t.${column} from 1 for ${BY_CLIENT_KEY.length}) <> '\\x${BY_CLIENT_KEY.toString('hex')}'`;

/** The wrapped client key of each client; creates those that are missing. */
async function clientKeys(
  db: EntityManager,
  masterKey: Buffer,
  kind: SealedColumn['kind'],
  found: readonly Found[],
  now: Date,
): Promise<Map<string, Buffer>> {
  const owners = new Map(found.map((row) => [row.clientId, row]));
  await db.query(
    `insert into client_keys (practice_id, kind, client_id, wrapped, created_at)
     select n.practice_id, $1, n.client_id, n.wrapped, $5
     from unnest($2::uuid[], $3::uuid[], $4::bytea[]) as n (practice_id, client_id, wrapped)
     on conflict (practice_id, client_id, kind) do nothing`,
    [
      kind,
      [...owners.values()].map(({ practiceId }) => practiceId),
      [...owners.keys()],
      [...owners.values()].map(({ practiceId, practiceKey }) =>
        newClientKey(masterKey, { practiceId, wrapped: practiceKey }),
      ),
      now,
    ],
  );
  const rows = await db.query<{ clientId: string; wrapped: Buffer }[]>(
    `select k.client_id as "clientId", k.wrapped from client_keys k
     where (k.practice_id, k.client_id) in (select * from unnest($2::uuid[], $3::uuid[])) and k.kind = $1`,
    [kind, [...owners.values()].map(({ practiceId }) => practiceId), [...owners.keys()]],
  );
  return new Map(rows.map(({ clientId, wrapped }) => [clientId, wrapped]));
}
