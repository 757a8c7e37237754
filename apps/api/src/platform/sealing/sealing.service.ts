import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import { derived, type Config } from '../../config/config.js';
import type { Database } from '../database/database.js';
import { decrypt, encrypt, NONCE, TAG } from './aes-gcm.js';
import {
  CLIENT_KEYS,
  COUPLE_KEYS,
  INSERT_COUPLE_KEY,
  KEYS_OF_CLIENTS,
  INSERT_CLIENT_KEY,
  PRACTICE_KEY,
  type KeyKind,
} from './sealing.sql.js';

/** What encryption needs of the context of a request: the practice in scope, whose keys it reads. */
interface SealingContext {
  readonly db: Database;
  readonly now: Date;
}

/** The location of a sealed text. It is authenticated with the text, so that texts cannot be swapped between rows. */
export interface Location {
  table: string;
  id: string;
  version: number;
}

/** The location of a text that is sealed with a client key. */
export interface Place extends Location {
  kind: KeyKind;
}

/** A couple with who reads its texts: the two partners, the coach of both, and owners if both agreed. */
export interface CoupleRef {
  id: string;
  partnerA: string;
  partnerB: string;
  coachId: string;
  supervised: boolean;
}

export interface ClientKeyRef {
  kind: KeyKind;
  clientId: string;
}

/** The wrapped keys of several clients; for none, the practice's key alone. */
export interface WrappedKeys {
  of(key: ClientKeyRef | null): Buffer;
}

const WRAPPED = NONCE + TAG + 32;
/** Begins a text that is sealed with a client key. Texts from before client keys begin with their nonce. */
const BY_CLIENT_KEY = Buffer.from([0xf0, 0x54, 0x4b, 0x01]);
/** About 10 MB of keys. */
const KNOWN_KEYS = 30_000;
const KEPT_MS = 60_000;

/**
 * Encrypts private text before it reaches the database with AES-256-GCM. A text is sealed with a client key: one for what
 * a client wrote, one for what their coach keeps about them, one for a couple. Content keys are wrapped by the key of the
 * practice, and that one by the master key. Destroying a wrapped key makes its texts unreadable.
 */
@Injectable()
export class SealingService {
  readonly #wrapping: Buffer;
  readonly #platform: Buffer;
  readonly #fingerprint: Buffer;
  readonly #known = new Map<string, Buffer>();
  readonly #keptKeys = new Map<string, { wrapped: Buffer; at: number }>();

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
      this.#unwrap(this.#wrapping, wrapped, practiceId);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * The wrapped keys that open the short texts of these clients. They are remembered for a minute, for screens that need
   * them often. For a client without a key it is the practice's.
   */
  async wrappedKeys(ctx: SealingContext, wanted: readonly ClientKeyRef[]): Promise<WrappedKeys> {
    const { practiceId } = ctx.db.scope;
    if (!practiceId) throw new Error('Sealing needs a practice in scope.');
    const missing = wanted.filter((key) => !this.#kept(practiceId, key));
    if (missing.length > 0) {
      const found = await ctx.db.query(KEYS_OF_CLIENTS, [
        practiceId,
        missing.map(({ kind }) => kind),
        missing.map(({ clientId }) => clientId),
      ]);
      for (const { kind, clientId, wrapped } of found) {
        this.rememberKeys(practiceId, { kind, clientId }, wrapped);
      }
    }
    const own = this.#kept(practiceId, null) ?? (await this.#practiceKey(ctx, practiceId));
    return { of: (key) => this.#kept(practiceId, key) ?? own };
  }

  /** For screens whose statement selects keys that also open short texts of the same answer. */
  rememberKeys(practiceId: string, key: ClientKeyRef | null, wrapped: Buffer): void {
    // The client has no such key yet, and may get one at any moment.
    if (key && wrapped.length === WRAPPED) return;
    if (this.#keptKeys.size >= KNOWN_KEYS) this.#keptKeys.clear();
    this.#keptKeys.set(nameOf(practiceId, key), { wrapped, at: performance.now() });
  }

  #kept(practiceId: string, key: ClientKeyRef | null): Buffer | null {
    const kept = this.#keptKeys.get(nameOf(practiceId, key));
    return kept && performance.now() - kept.at < KEPT_MS ? kept.wrapped : null;
  }

  /**
   * Seals a text with a key of its client. The first text of a kind creates the key. `known`: the wrapped keys of the client,
   * if the caller has read them.
   */
  async seal(
    ctx: SealingContext,
    clientId: string,
    place: Place,
    text: string,
    known?: Buffer,
  ): Promise<Buffer> {
    const keys = await this.keysOfClient(ctx, clientId, place.kind, known);
    return this.sealWith(keys, ctx.db.scope.practiceId!, place, text);
  }

  /** The wrapped keys of a client, for `sealWith`. Creates the client's if there is none; of two requests at once, the first wins. */
  async keysOfClient(
    ctx: SealingContext,
    clientId: string,
    kind: KeyKind,
    read?: Buffer,
  ): Promise<Buffer> {
    const known = read ?? (await this.#knownKeys(ctx, clientId, kind));
    if (known.length > WRAPPED) return known;
    const { practiceId } = ctx.db.scope;
    const key = this.newClientKey(practiceId!, known);
    const row = [practiceId, kind, clientId, key, ctx.now];
    const [created] = await ctx.db.query(INSERT_CLIENT_KEY, row);
    return created ? Buffer.concat([known, created.wrapped]) : this.#knownKeys(ctx, clientId, kind);
  }

  /** For callers that have the wrapped keys already. */
  sealWith(keys: Buffer, practiceId: string, place: Location, text: string): Buffer {
    const { content } = this.#opened(keys, practiceId);
    if (!content) throw new Error('This text has no client key.');
    const sealed = encrypt(content, Buffer.from(text), aad(practiceId, place));
    return Buffer.concat([BY_CLIENT_KEY, sealed]);
  }

  async open(ctx: SealingContext, clientId: string, place: Place, sealed: Buffer): Promise<string> {
    const keys = await this.#knownKeys(ctx, clientId, place.kind);
    return this.openWith(keys, ctx.db.scope.practiceId!, place, sealed);
  }

  /** For screens whose statement selects the wrapped keys: the practice's, then the client key if there is one. */
  openWith(keys: Buffer, practiceId: string, place: Location, sealed: Buffer): string {
    const { practice, content } = this.#opened(keys, practiceId);
    const bound = aad(practiceId, place);
    if (content && isByClientKey(sealed)) {
      try {
        return decrypt(content, sealed.subarray(BY_CLIENT_KEY.length), bound).toString();
      } catch {
        // One of four billion texts from before client keys begins like this: its nonce is random.
      }
    }
    return decrypt(practice, sealed, bound).toString();
  }

  /** Seals a text that both partners of a couple read with the key of the couple. The first text creates the key. */
  async sealForCouple(
    ctx: SealingContext,
    couple: CoupleRef,
    place: Location,
    text: string,
  ): Promise<Buffer> {
    const { practiceId } = ctx.db.scope;
    if (!practiceId) throw new Error('Sealing needs a practice in scope.');
    const known = await this.#keysOfCouple(ctx, couple.id);
    if (known.length > WRAPPED) return this.sealWith(known, practiceId, place, text);
    const key = this.newClientKey(practiceId, known);
    const { id, partnerA, partnerB, coachId, supervised } = couple;
    const row = [practiceId, id, partnerA, partnerB, key, ctx.now, coachId, supervised];
    const [created] = await ctx.db.query(INSERT_COUPLE_KEY, row);
    const keys = created
      ? Buffer.concat([known, created.wrapped])
      : await this.#keysOfCouple(ctx, couple.id);
    return this.sealWith(keys, practiceId, place, text);
  }

  /** As `sealForCouple`, for a couple that has a key: nobody but staff makes one. */
  async sealByKeyOfCouple(
    ctx: SealingContext,
    coupleId: string,
    place: Location,
    text: string,
  ): Promise<Buffer> {
    const keys = await this.#keysOfCouple(ctx, coupleId);
    if (keys.length <= WRAPPED) throw new Error('This couple has no key.');
    return this.sealWith(keys, ctx.db.scope.practiceId!, place, text);
  }

  async openByKeyOfCouple(
    ctx: SealingContext,
    coupleId: string,
    place: Location,
    sealed: Buffer,
  ): Promise<string> {
    const keys = await this.#keysOfCouple(ctx, coupleId);
    return this.openWith(keys, ctx.db.scope.practiceId!, place, sealed);
  }

  async #keysOfCouple(ctx: SealingContext, coupleId: string): Promise<Buffer> {
    const [row] = await ctx.db.query(COUPLE_KEYS, [ctx.db.scope.practiceId, coupleId]);
    if (!row) throw new Error('The key of this practice was destroyed.');
    return row.wrapped;
  }

  /** For short texts, which screens open with the practice's key. */
  async sealShort(ctx: SealingContext, place: Location, text: string): Promise<Buffer> {
    const { practiceId } = ctx.db.scope;
    if (!practiceId) throw new Error('Sealing needs a practice in scope.');
    const wrapped = await this.#practiceKey(ctx, practiceId);
    const key = this.#unwrap(this.#wrapping, wrapped, practiceId);
    return encrypt(key, Buffer.from(text), aad(practiceId, place));
  }

  /** A new client key, wrapped by the practice's key, for the column `client_keys.wrapped`. */
  newClientKey(practiceId: string, practiceKey: Buffer): Buffer {
    const wrapping = this.#unwrap(this.#wrapping, practiceKey, practiceId);
    return encrypt(wrapping, randomBytes(32), clientKeyBound(practiceId));
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

  async #practiceKey(ctx: SealingContext, practiceId: string): Promise<Buffer> {
    const [row] = await ctx.db.query(PRACTICE_KEY, [practiceId]);
    if (!row) throw new Error('The key of this practice was destroyed.');
    this.rememberKeys(practiceId, null, row.wrapped);
    return row.wrapped;
  }

  /** The wrapped keys of a client: without a key of their own, the practice's alone. */
  async #knownKeys(ctx: SealingContext, clientId: string, kind: KeyKind): Promise<Buffer> {
    const { practiceId } = ctx.db.scope;
    if (!practiceId) throw new Error('Sealing needs a practice in scope.');
    const [row] = await ctx.db.query(CLIENT_KEYS, [practiceId, kind, clientId]);
    if (!row) throw new Error('The key of this practice was destroyed.');
    return row.wrapped;
  }

  #opened(keys: Buffer, practiceId: string): { practice: Buffer; content: Buffer | null } {
    const practice = this.#unwrap(this.#wrapping, keys.subarray(0, WRAPPED), practiceId);
    if (keys.length === WRAPPED) return { practice, content: null };
    const content = this.#unwrap(practice, keys.subarray(WRAPPED), clientKeyBound(practiceId));
    return { practice, content };
  }

  #unwrap(wrapping: Buffer, wrapped: Buffer, bound: string): Buffer {
    const name = wrapped.toString('latin1');
    const known = this.#known.get(name);
    if (known) return known;
    const key = decrypt(wrapping, wrapped, bound);
    if (this.#known.size >= KNOWN_KEYS) this.#known.clear();
    this.#known.set(name, key);
    return key;
  }
}

const nameOf = (practiceId: string, key: ClientKeyRef | null): string =>
  key ? `${practiceId}/${key.kind}/${key.clientId}` : practiceId;

const isByClientKey = (sealed: Buffer): boolean =>
  sealed.subarray(0, BY_CLIENT_KEY.length).equals(BY_CLIENT_KEY);

const clientKeyBound = (practiceId: string): string => `${practiceId}|client key`;

const aad = (practiceId: string, { table, id, version }: Location) =>
  `${practiceId}|${table}|${id}|${version}`;
