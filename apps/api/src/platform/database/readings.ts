import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../context/ctx.js';
import type { Prepared } from './connections.js';

/** The private content of or about a client that others can read. */
export type PrivateKind =
  | 'CHECK_INS'
  | 'CONTACT_LOG'
  | 'REFLECTIONS'
  | 'ANSWERS'
  | 'BREATHERS'
  | 'SAFETY'
  | 'PRIVATE_NOTES';

export interface Reading {
  practiceId: string;
  readerId: string;
  clientId: string;
  kind: PrivateKind;
  count: number;
  at: Date;
}

/**
 * Whatever opens a client's own text or values for somebody calls this with how many there were: the reading is
 * in the client's access log when the transaction that read it commits, or nothing of it is told. What clients
 * read of their own is nobody's affair.
 */
export function recordReading(ctx: Ctx, clientId: string, kind: PrivateKind, count: number): void {
  const { role, practiceId, memberId } = ctx.db.scope;
  if (role === 'CLIENT' || count === 0) return;
  if (!practiceId || !memberId) throw new Error('recordReading needs an authenticated member.');
  ctx.db.note({ practiceId, readerId: memberId, clientId, kind, count, at: ctx.now });
}

/** The readings of one transaction, each client and kind once. */
export class Readings {
  #noted = new Map<string, Reading>();

  add(reading: Reading): void {
    const key = `${reading.clientId.toLowerCase()} ${reading.kind}`;
    const known = this.#noted.get(key);
    this.#noted.set(key, { ...reading, count: reading.count + (known?.count ?? 0) });
  }

  /** The statement that writes them down, for `Transaction.write`; null where there are none. */
  taken(): [Prepared, unknown[]] | null {
    // In one order, so that two that read the same at once wait for each other in turn.
    const readings = [...this.#noted.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, reading]) => reading);
    this.#noted = new Map();
    const [first] = readings;
    if (!first) return null;
    return [
      WRITE,
      [
        first.practiceId,
        first.readerId,
        first.at,
        readings.map(({ at }) => uuidv7(at.getTime())),
        readings.map(({ clientId }) => clientId),
        readings.map(({ kind }) => kind),
        readings.map(({ count }) => count),
      ],
    ];
  }
}

/** Within one hour the same reader of the same kind is written down once: an index of the table says so. */
const WRITE: Prepared = {
  name: 'write-down-readings',
  text: `
insert into access_log (practice_id, reader_id, created_at, id, client_id, kind, count)
select $1, $2, $3, r.id, r.client_id, r.kind, r.count
from unnest($4::uuid[], $5::uuid[], $6::text[], $7::int[]) as r (id, client_id, kind, count)
on conflict do nothing`,
};
