import { Injectable } from '@nestjs/common';
import { DatabaseListener } from '../../database/database-listener.js';
import { StandalonePool } from '../../database/standalone-pool.js';
import {
  IS_MEMBERSHIP_ENDED,
  IS_SIGN_IN_REVOKED,
  RECENTLY_REVOKED,
  REVOKED_CHANNEL,
} from './sign-ins.sql.js';

// Longer than the lifetime of an access token: tokens of earlier revocations have expired.
const REMEMBERED_MS = 10 * 60_000;

/**
 * Makes signing out and losing a role effective at once: every process learns of a revoked sign-in by NOTIFY and refuses its
 * access tokens until they expire. While nothing listens, each token is looked up in the database.
 */
@Injectable()
export class SignInsRevoked {
  readonly #ids = new Map<string, number>();
  readonly #told: (() => void)[] = [];

  constructor(
    private readonly standalone: StandalonePool,
    private readonly listener: DatabaseListener,
  ) {
    listener.on(REVOKED_CHANNEL, (id) => this.#remember(id), {
      // Revocations that were missed while nobody listened.
      begun: async (client) => {
        const missed = await client.query<{ id: string }>(RECENTLY_REVOKED.text);
        for (const { id } of missed.rows) this.#remember(id);
      },
    });
  }

  /** Called after each revocation that this process learns of. */
  onRevoked(told: () => void): void {
    this.#told.push(told);
  }

  /** The id of a sign-in, or the key of a membership. */
  async has(id: string): Promise<boolean> {
    if (this.#ids.has(id)) return true;
    return this.listener.isListening ? false : this.#isRevoked(id);
  }

  async #isRevoked(id: string): Promise<boolean> {
    try {
      const revoked = await this.standalone.query(
        id.includes(':') ? IS_MEMBERSHIP_ENDED : IS_SIGN_IN_REVOKED,
        [id],
      );
      return revoked.length > 0;
    } catch {
      // While the database does not answer, nothing can be read or changed either.
      return false;
    }
  }

  #remember(id: string): void {
    if (id.startsWith('-')) {
      this.#ids.delete(id.slice(1));
      return;
    }
    const now = performance.now();
    for (const [old, at] of this.#ids) if (now - at > REMEMBERED_MS) this.#ids.delete(old);
    this.#ids.set(id, now);
    for (const told of this.#told) told();
  }
}

/** A membership in one role; a restored one is published with a leading minus. */
export const membershipKey = (memberId: string, role: string): string => `${memberId}:${role}`;
