import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Role } from '../../../platform/context/actor.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Notices } from '../../notifications/index.js';
import { attentionWorkedOut } from '../../people/index.js';
import { BATCH, FOUND_ATTENTION, KEEP_ATTENTION, LOCK_DUE_CLIENTS } from './kept-attention.sql.js';
import { codeForLog } from '../../../platform/errors/error-code.js';

/** A member who coaches clients. */
export interface Coach {
  practiceId: string;
  memberId: string;
  role: Role;
}

/** How a coach is told on their devices that a step waits for their approval. */
export const APPROVALS = { kind: 'CLIENT_CHANGES' } as const;

/**
 * Keeps for each client what the coach's Today found about them, so that Today works out only the clients that it shows
 * or that something has happened to. It works as the coach, so row-level security decides what counts. Clients that are not worked
 * out yet cost time and are never left out.
 */
@Injectable()
export class KeptAttentionService implements OnApplicationShutdown {
  readonly #log = new Logger(KeptAttentionService.name);
  readonly #waiting = new Map<string, Coach & { hasSeen: boolean }>();
  #isStarted = false;
  #running: Promise<void> | null = null;

  constructor(
    private readonly contexts: CtxFactory,
    private readonly notices: Notices,
  ) {}

  /** From now on, `workOutSoon` has an effect. */
  start(): void {
    this.#isStarted = true;
  }

  /**
   * Works out the due clients of the coach after the current request. If it has not shown the coach which steps wait for an approval,
   * they are told on their devices.
   */
  workOutSoon({ actor: { practiceId, memberId, role } }: Ctx, has: { seen: boolean }): void {
    if (!this.#isStarted) return;
    const hasSeen = has.seen || (this.#waiting.get(memberId)?.hasSeen ?? false);
    this.#waiting.set(memberId, { practiceId, memberId, role, hasSeen });
    this.#running ??= this.#run();
  }

  /**
   * Works out all due clients of the coach, and returns how many there were. If further steps wait for an approval since they were
   * last worked out, `tell` is called in the same transaction.
   */
  async workOut(coach: Coach, tell: (ctx: Ctx) => Promise<unknown> = nobody): Promise<number> {
    const ctx = this.contexts.forSystem(coach);
    let [count, after]: [number, string | null] = [0, null];
    for (;;) {
      const ids: string[] = await ctx.db.inTransaction(() => this.#batch(ctx, coach, after, tell));
      count += ids.length;
      if (ids.length < BATCH) return count;
      after = ids.at(-1)!;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.#isStarted = false;
    this.#waiting.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      try {
        const tell = (ctx: Ctx) => this.notices.tell(ctx, [next.memberId], APPROVALS);
        await this.workOut(next, next.hasSeen ? nobody : tell);
      } catch (error) {
        const code = codeForLog(error);
        this.#log.warn(`The attention items of a coach were not worked out: ${code}`);
      }
    }
    this.#running = null;
  }

  #next() {
    const [next] = this.#waiting.values();
    if (next) this.#waiting.delete(next.memberId);
    return next;
  }

  async #batch(
    ctx: Ctx,
    { practiceId, memberId }: Coach,
    after: string | null,
    tell: (ctx: Ctx) => Promise<unknown>,
  ): Promise<string[]> {
    const due = await ctx.db.query(LOCK_DUE_CLIENTS, [practiceId, memberId, ctx.now, after]);
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return ids;
    const found = await ctx.db.query(FOUND_ATTENTION, [practiceId, memberId, ctx.now, ids]);
    await ctx.db.write(KEEP_ATTENTION(found.length), [
      practiceId,
      memberId,
      ...found.flatMap(({ clientId, kinds, rank, since, hiddenAt, approvals }) => [
        ...[clientId, kinds, rank, since, hiddenAt, approvals],
      ]),
    ]);
    await attentionWorkedOut(ctx, found);
    const known = new Set(due.flatMap(({ approvals }) => approvals ?? []));
    if (found.some(({ approvals }) => approvals.some((step) => !known.has(step)))) await tell(ctx);
    return ids;
  }
}

const nobody = (): Promise<void> => Promise.resolve();
