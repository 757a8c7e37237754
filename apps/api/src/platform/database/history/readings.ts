import { uuidv7 } from '@footing/kernel';
import type { Prepared } from '../connections.js';
import { INSERT_READINGS } from './history.sql.js';

export interface Reading {
  practiceId: string;
  readerId: string;
  clientId: string;
  /** Kind of private content, named by the room that reads it. */
  kind: string;
  count: number;
  at: Date;
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
      INSERT_READINGS(readings.length),
      [
        first.practiceId,
        first.readerId,
        first.at,
        ...readings.flatMap(({ at, clientId, kind, count }) => [
          uuidv7(at.getTime()),
          clientId,
          kind,
          count,
        ]),
      ],
    ];
  }
}
