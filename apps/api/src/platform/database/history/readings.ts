import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../context/ctx.js';
import type { Prepared } from '../connections.js';
import { INSERT_READINGS } from './history.sql.js';

/** Kinds of private content of or about a client that others may read. */
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
 * Must be called by everything that reads a client's private texts or values, with their number. The entry is written to
 * the client's access log by the transaction that reads; if that fails, the answer is withheld. Clients' reading of their
 * own content is not logged.
 */
export function recordReading(ctx: Ctx, clientId: string, kind: PrivateKind, count: number): void {
  const { role, practiceId, memberId } = ctx.db.scope;
  if (role === 'CLIENT' || count === 0) return;
  if (!practiceId || !memberId) throw new Error('recordReading needs an authenticated member.');
  ctx.db.note({ practiceId, readerId: memberId, clientId, kind, count, at: ctx.now });
}

/** The access-log entries of one transaction, one per client and kind. */
export class Readings {
  #noted = new Map<string, Reading>();

  add(reading: Reading): void {
    const key = `${reading.clientId.toLowerCase()} ${reading.kind}`;
    const known = this.#noted.get(key);
    this.#noted.set(key, { ...reading, count: reading.count + (known?.count ?? 0) });
  }

  /** The statement that stores them, for `Transaction.write`, or null if there are none. */
  taken(): [Prepared, unknown[]] | null {
    // Always in the same order, so that two transactions cannot deadlock.
    const readings = [...this.#noted.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, reading]) => reading);
    this.#noted = new Map();
    const [first] = readings;
    if (!first) return null;
    return [
      INSERT_READINGS,
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
