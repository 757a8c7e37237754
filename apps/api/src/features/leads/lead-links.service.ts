import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../platform/auth/sign-ins/rate-limits.service.js';
import { readPracticeSecret } from '../../platform/auth/tokens/practice-secret.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Outbox } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import { Lead } from './lead.entity.js';
import { LEAD_OF_LINK } from './leads.sql.js';
import type { LeadLinkType, LeadWithdrawnType } from './leads.type.js';
import { words } from './leads.words.js';

/** For how many days a coach sees that a request of which they were told was withdrawn. */
const WITHDRAWN_DAYS = 7;

type Linked = NonNullable<(typeof LEAD_OF_LINK)['row']>;

/** What the link in the email of a lead is good for: it says how things are, and a pressed button withdraws the request. */
@Injectable()
export class LeadLinksService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly contexts: CtxFactory,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  async read(ctx: Ctx, token: string): Promise<LeadLinkType> {
    await this.rateLimits.countOpenedLink(ctx);
    return this.#withLink(token, async (system, lead) => {
      const state = lead ? stateOf(lead, system.now) : 'UNUSABLE';
      return { state, startsAt: lead && state !== 'UNUSABLE' ? lead.startsAt : null };
    });
  }

  /**
   * Erases who asked, gives the time back, and tells the coach if they were told of the request. Idempotent. It does not wait for the lock
   * of the coach's time, because it takes none up: a lead that is being accepted is locked by itself.
   */
  async withdraw(ctx: Ctx, token: string): Promise<LeadWithdrawnType> {
    await this.rateLimits.count(ctx, 'LINK');
    return this.#withLink(token, async (system, lead) => {
      const state = lead ? stateOf(lead, system.now) : 'UNUSABLE';
      if (!lead || state === 'UNUSABLE') throw unusable();
      if (state === 'OVER') throw new Refusal('EXPIRED', words.over);
      const { id, startsAt, status, coachEmail: to, practice: from } = lead;
      if (state === 'WITHDRAWN') return { startsAt };
      const soon = system.now.getTime() + WITHDRAWN_DAYS * MS_PER_DAY;
      const eraseAt = new Date(Math.min(lead.eraseAt.getTime(), soon));
      const nothing = { name: null, email: null, visitor: null, request: null };
      const withdrawn = { status: 'WITHDRAWN', heldUntil: system.now, eraseAt } as const;
      const isStill = { id, status: status as Lead['status'] };
      const changed = await system.db.of(Lead).update(isStill, { ...withdrawn, ...nothing });
      // It was answered or confirmed at the same moment; the page reads again how things are.
      if (changed === 0) throw unusable();
      if (state === 'WAITING') {
        if (to) await this.outbox.mail(system, { kind: 'TIME_CHANGED', to, from });
        await this.notices.tell(system, [lead.coachId], { kind: 'BOOKINGS', notAfter: startsAt });
      }
      return { startsAt };
    });
  }

  async #withLink<T>(token: string, use: (system: Ctx, lead: Linked | null) => Promise<T>) {
    const key = readPracticeSecret(token);
    const system = this.contexts.forSystem(key ? { practiceId: key.practiceId } : {});
    return system.db.inTransaction(async () => {
      const [lead] = key ? await system.db.query(LEAD_OF_LINK, [key.practiceId, key.hash]) : [];
      return use(system, lead ?? null);
    });
  }
}

/** UNUSABLE also once it was answered, because its hash is gone then. */
function stateOf(lead: Linked, now: Date): LeadLinkType['state'] {
  const { status, isOn, eraseAt, startsAt } = lead;
  if (status === 'WITHDRAWN') return 'WITHDRAWN';
  const isOpen = status === 'WAITING' || (status === 'UNCONFIRMED' && isOn && eraseAt > now);
  if (!isOpen) return 'UNUSABLE';
  if (startsAt <= now) return 'OVER';
  return status === 'WAITING' ? 'WAITING' : 'UNCONFIRMED';
}

const unusable = (): Refusal => new Refusal('EXPIRED', words.unusable);
