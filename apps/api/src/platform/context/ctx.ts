import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import type { Connections } from '../database/connections.js';
import { signInAgain } from '../errors/fault.js';
import { LoaderCache, type BatchLoader } from '../loading/loader-cache.js';
import type { SealingService } from '../sealing/sealing.service.js';
import type { AccountActor, MemberActor, Scope } from './actor.js';

interface CtxOptions {
  connections: Connections;
  sealing: SealingService;
  now: Date;
  account: AccountActor | null;
  member: MemberActor | null;
  requestId: string;
  ip: string;
  request: FastifyRequest | null;
  reply: FastifyReply | null;
}

/** The context of a request: the caller, the practice, the time, and access to the database. Created by `CtxFactory`. */
export class Ctx {
  readonly now: Date;
  readonly account: AccountActor | null;
  readonly member: MemberActor | null;
  readonly requestId: string;
  readonly ip: string;
  readonly request: FastifyRequest | null;
  readonly reply: FastifyReply | null;
  readonly db: Database;
  readonly sealing: SealingService;
  readonly #loaders = new LoaderCache<Ctx>(this);

  constructor(options: CtxOptions) {
    this.now = options.now;
    this.account = options.account;
    this.member = options.member;
    this.requestId = options.requestId;
    this.ip = options.ip;
    this.request = options.request;
    this.reply = options.reply;
    this.sealing = options.sealing;
    this.db = new Database(options.connections, scopeOf(options.account, options.member));
  }

  /** Loads a row or list by key; loads of the same definition in one tick are one statement. */
  load<K, V>(definition: BatchLoader<Ctx, K, V>, key: K): Promise<V> {
    return this.#loaders.load(definition, key);
  }

  /** Clears the loaders. A mutation calls it before it reads its result. */
  forget(): void {
    this.#loaders.clear();
  }

  /** The calling member; `@Allow` makes sure that there is one. */
  get actor(): AccountActor & MemberActor {
    if (!this.account || !this.member) {
      throw signInAgain();
    }
    return { ...this.account, ...this.member };
  }
}

function scopeOf(account: AccountActor | null, member: MemberActor | null): Scope {
  return {
    practiceId: member?.practiceId ?? null,
    accountId: account?.accountId ?? null,
    memberId: member?.memberId ?? null,
    clientId: member?.clientId ?? null,
    role: member?.role ?? 'NOBODY',
  };
}
