import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import { derived, type Config } from '../../config/config.js';
import type { Database } from '../database/database.js';
import { PRACTICE_KEY } from './sealing.sql.js';

/** What encryption needs of the context of a request: the practice in scope, whose key it reads. */
interface SealingContext {
  readonly db: Database;
}

/** The location of a sealed text. It is authenticated with the text, so that texts cannot be swapped between rows. */
export interface Place {
  table: string;
  id: string;
  version: number;
}

const NONCE = 12;
const TAG = 16;
const KNOWN_KEYS = 1_000;
const KEPT_MS = 60_000;

/**
 * Encrypts private text before it reaches the database: AES-256-GCM with a key per practice, which is wrapped by the master
 * key. Destroying the wrapped key makes a practice's texts unreadable.
 */
@Injectable()
export class SealingService {
  readonly #wrapping: Buffer;
  readonly #platform: Buffer;
  readonly #fingerprint: Buffer;
  readonly #known = new Map<string, Buffer>();
  readonly #wrappedKeys = new Map<string, { wrapped: Buffer; at: number }>();

  constructor(@Inject(CONFIG) config: Config) {
    this.#wrapping = derived(config.masterKey, 'key wrapping');
    this.#platform = derived(config.masterKey, 'platform texts');
    this.#fingerprint = derived(config.masterKey, 'fingerprints');
  }

  /** A wrapped key for a new practice, for the column `practice_keys.wrapped`. */
  newWrappedKey(practiceId: string): Buffer {
    return encrypt(this.#wrapping, randomBytes(32), practiceId);
  }

  /** True if the master key opens the practice's key. */
  unwraps(practiceId: string, wrapped: Buffer): boolean {
    try {
      this.#unwrap(practiceId, wrapped);
      return true;
    } catch {
      return false;
    }
  }

  /** The wrapped key of the caller's practice, cached for screens that need it often. */
  async wrappedKey(ctx: SealingContext): Promise<Buffer> {
    const { practiceId } = ctx.db.scope;
    const kept = practiceId && this.#wrappedKeys.get(practiceId);
    if (kept && performance.now() - kept.at < KEPT_MS) return kept.wrapped;
    const found = await this.#wrapped(ctx);
    if (this.#wrappedKeys.size >= KNOWN_KEYS) this.#wrappedKeys.clear();
    this.#wrappedKeys.set(found.practiceId, { wrapped: found.wrapped, at: performance.now() });
    return found.wrapped;
  }

  async seal(ctx: SealingContext, place: Place, text: string): Promise<Buffer> {
    const { practiceId, wrapped } = await this.#wrapped(ctx);
    return this.sealWith(wrapped, practiceId, place, text);
  }

  /** For callers that have the wrapped key already. */
  sealWith(wrapped: Buffer, practiceId: string, place: Place, text: string): Buffer {
    return encrypt(this.#unwrap(practiceId, wrapped), Buffer.from(text), aad(practiceId, place));
  }

  async open(ctx: SealingContext, place: Place, sealed: Buffer): Promise<string> {
    const { practiceId, wrapped } = await this.#wrapped(ctx);
    return this.openWith(wrapped, practiceId, place, sealed);
  }

  /** For screens whose statement selects the wrapped key. */
  openWith(wrapped: Buffer, practiceId: string, place: Place, sealed: Buffer): string {
    return decrypt(this.#unwrap(practiceId, wrapped), sealed, aad(practiceId, place)).toString();
  }

  /** For texts that belong to no practice, such as queued emails. */
  sealForPlatform(purpose: string, text: string): Buffer {
    return encrypt(this.#platform, Buffer.from(text), purpose);
  }

  openForPlatform(purpose: string, sealed: Buffer): string {
    return decrypt(this.#platform, sealed, purpose).toString();
  }

  /** A keyed hash: deterministic, and useless for guessing texts without the key. */
  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.#fingerprint).update(text).digest();
  }

  async #wrapped(ctx: SealingContext): Promise<{ practiceId: string; wrapped: Buffer }> {
    const practiceId = ctx.db.scope.practiceId;
    if (!practiceId) throw new Error('Sealing needs a practice in scope.');
    const rows = await ctx.db.query(PRACTICE_KEY, [practiceId]);
    if (!rows[0]) throw new Error('The key of this practice was destroyed.');
    return { practiceId, wrapped: rows[0].wrapped };
  }

  #unwrap(practiceId: string, wrapped: Buffer): Buffer {
    const known = this.#known.get(wrapped.toString('latin1'));
    if (known) return known;
    const key = decrypt(this.#wrapping, wrapped, practiceId);
    if (this.#known.size >= KNOWN_KEYS) this.#known.clear();
    this.#known.set(wrapped.toString('latin1'), key);
    return key;
  }
}

const aad = (practiceId: string, { table, id, version }: Place) =>
  `${practiceId}|${table}|${id}|${version}`;

function encrypt(key: Buffer, text: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
