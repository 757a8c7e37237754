import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { SealingService } from '@footing/api/testing';

/** A text as it is stored in a table: the id of its row, and its bytes in the format that Postgres reads. */
export interface Sealed {
  id: string;
  text: string;
}

export type Seal = (table: string, clientId: string, text: string) => Sealed;

/** Tables of what clients write; the texts of all others are what their coach keeps about them. */
const BY_CLIENTS = ['breathers', 'check_ins', 'reflections'];

/** Creates both keys of every client, and seals texts with them. Ids are generated here, because texts are bound to them. */
export async function sealer(
  client: pg.Client,
  sealing: SealingService,
  { practiceId, wrapped, now }: { practiceId: string; wrapped: Buffer; now: Date },
): Promise<Seal> {
  const { rows } = await client.query<{ kind: string; clientId: string }>(
    `select k.kind, c.id as "clientId" from clients c, (values ('CLIENT'), ('RECORD')) k (kind)
     where c.practice_id = $1`,
    [practiceId],
  );
  const keys = rows.map((row) => ({ ...row, key: sealing.newClientKey(practiceId, wrapped) }));
  await client.query(
    `insert into client_keys (practice_id, kind, client_id, wrapped, created_at)
     select $1, k.kind, k.client_id, k.wrapped, $5 from unnest($2::text[], $3::uuid[], $4::bytea[]) k (kind, client_id, wrapped)`,
    [
      practiceId,
      keys.map(({ kind }) => kind),
      keys.map(({ clientId }) => clientId),
      keys.map(({ key }) => key),
      now,
    ],
  );
  const chains = new Map(
    keys.map(({ kind, clientId, key }) => [`${kind} ${clientId}`, Buffer.concat([wrapped, key])]),
  );
  return (table, clientId, text) => {
    const id = randomUUID();
    const kind = BY_CLIENTS.includes(table) ? 'CLIENT' : 'RECORD';
    const chain = chains.get(`${kind} ${clientId}`)!;
    const sealed = sealing.sealWith(chain, practiceId, { table, id, version: 1 }, text);
    return { id, text: `\\x${sealed.toString('hex')}` };
  };
}

/**
 * The consent decision of every client for a purpose, made before they wrote anything; a yes if `yes` returns true for `at`,
 * the client's index.
 */
export async function agreed(
  client: pg.Client,
  { practiceId, now }: { practiceId: string; now: Date },
  [purpose, column]: [string, string],
  yes: string,
): Promise<void> {
  await client.query(
    `with said as (
       insert into consents (practice_id, id, client_id, created_at, purpose, number, granted)
       select $1, gen_random_uuid(), client_id, $2::timestamptz - interval '90 days', $3, 1, ${yes}
       from (select client_id, row_number() over (order by client_id) as at from plans where practice_id = $1) p
       returning client_id, granted)
     update clients c set ${column} = s.granted from said s where c.practice_id = $1 and c.id = s.client_id`,
    [practiceId, now, purpose],
  );
}
