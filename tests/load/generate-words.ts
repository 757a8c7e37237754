import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { SealingService } from '@footing/api/testing';

/** A text as it is stored in a table: the id of its row, and its bytes in the format that Postgres reads. */
export interface Sealed {
  id: string;
  text: string;
}

export type Seal = (table: string, text: string) => Sealed;

/** Each sealed text has its own id, so those ids are generated here and the others in the database. */
export function sealer(sealing: SealingService, practiceId: string, wrapped: Buffer): Seal {
  return (table, text) => {
    const id = randomUUID();
    const sealed = sealing.sealWith(wrapped, practiceId, { table, id, version: 1 }, text);
    return { id, text: `\\x${sealed.toString('hex')}` };
  };
}

/**
 * The consent decision of every client for a purpose, made long ago; a yes if `yes` returns true for `at`, the client's
 * index.
 */
export async function agreed(
  client: pg.Client,
  practiceId: string,
  now: Date,
  purpose: string,
  yes: string,
): Promise<void> {
  await client.query(
    `insert into consents (practice_id, id, client_id, created_at, purpose, number, granted)
     select $1, gen_random_uuid(), client_id, $2::timestamptz - interval '90 days', $3, 1, ${yes}
     from (select client_id, row_number() over (order by client_id) as at from plans where practice_id = $1) p`,
    [practiceId, now, purpose],
  );
}
