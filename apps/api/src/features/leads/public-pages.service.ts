import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../platform/auth/sign-ins/rate-limits.service.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Fault, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openTexts } from '../../platform/sealing/sealed-texts.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { FreeTimesService, type FreeTimesType } from '../sessions/index.js';
import type { LeadInput, PublicFreeTimesArgs } from './leads.inputs.js';
import { PUBLIC_PAGE, type PublicType } from './leads.sql.js';
import type { PublicPageType } from './leads.type.js';
import { words } from './leads.words.js';
import { readPageAddress } from './page-address.js';

/** For how many days after the time that was chosen a lead is kept at most. */
export const LEAD_DAYS = 30;

/** People take longer than this to fill in the form; programs do not. */
const FASTEST_MS = 3_000;
const LONGEST_MS = 24 * 60 * 60_000;

type Page = NonNullable<(typeof PUBLIC_PAGE)['row']>;
export type PublicCoach = Page & { practiceId: string };

/** What visitors see of a coach, without signing in. */
@Injectable()
export class PublicPagesService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly contexts: CtxFactory,
    private readonly sealing: SealingService,
    private readonly times: FreeTimesService,
  ) {}

  async read(ctx: Ctx, address: string): Promise<PublicPageType | null> {
    await this.#limit(ctx);
    const coach = await this.#coach(address);
    if (!coach) return null;
    const { coachName, practiceName, bio, photo, types } = coach;
    return {
      ...{ coachName, practiceName, bio, types },
      photo: photo && `data:image/jpeg;base64,${photo.toString('base64')}`,
      keptDays: LEAD_DAYS,
      ticket: this.#ticket(address, ctx.now.getTime()),
    };
  }

  async freeTimes(
    ctx: Ctx,
    { address, typeId, ...page }: PublicFreeTimesArgs,
  ): Promise<FreeTimesType> {
    await this.#limit(ctx);
    const { coach, type } = await this.find(address, typeId);
    const system = this.contexts.forSystem({ practiceId: coach.practiceId });
    return this.times.ofNewPeople(system, coach, type, page);
  }

  /** Throws NOT_FOUND for a wrong address, a page that is off, and a type that is not for new people. */
  async find(address: string, typeId: string): Promise<{ coach: PublicCoach; type: PublicType }> {
    const coach = await this.#coach(address);
    const type = coach?.types.find(({ id }) => id === typeId);
    if (!coach || !type) throw notFound();
    return { coach, type };
  }

  /**
   * Refuses what a program filled in: a field that people do not see, or a page that was opened less than three seconds or more than a day
   * ago. It says so, because a password manager could have done it, and nobody should wait for an email in vain.
   */
  checkTicket({ ticket, address, website }: LeadInput, now: Date): void {
    if (website) throw new Refusal('NOT_NOW', words.filledIn);
    const openedAt = Number(ticket.split('.')[0]);
    const mine = Buffer.from(this.#ticket(address, openedAt));
    const theirs = Buffer.from(ticket);
    const isMine = mine.length === theirs.length && timingSafeEqual(mine, theirs);
    const age = now.getTime() - openedAt;
    if (!isMine || age > LONGEST_MS) throw new Refusal('EXPIRED', words.openedLongAgo);
    if (age < FASTEST_MS) throw new Refusal('NOT_NOW', words.tooFast);
  }

  /** When the page was opened, and a proof that this server said so. */
  #ticket(address: string, openedAt: number): string {
    const proof = this.sealing.fingerprint(`page ${address} ${openedAt}`).toString('base64url');
    return `${openedAt}.${proof}`;
  }

  async #limit(ctx: Ctx): Promise<void> {
    if (await this.rateLimits.exceededUntil(ctx, 'PAGE')) {
      throw new Fault('RATE_LIMITED', words.tooMany);
    }
  }

  /** In a context of the server: whoever is signed in in this browser does not count. */
  async #coach(address: string): Promise<PublicCoach | null> {
    const key = readPageAddress(address);
    if (!key) return null;
    const { practiceId, code } = key;
    const system = this.contexts.forSystem({ practiceId });
    try {
      const [page] = await system.db.query(PUBLIC_PAGE, [practiceId, code]);
      if (!page) return null;
      await openTexts(system, page.types);
      const opened = { bio: page.bio };
      await openTexts(system, opened);
      return { ...page, ...opened, practiceId };
    } finally {
      await system.db.end('commit');
    }
  }
}
