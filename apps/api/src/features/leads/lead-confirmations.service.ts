import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../platform/auth/sign-ins/rate-limits.service.js';
import { readPracticeSecret } from '../../platform/auth/tokens/practice-secret.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Outbox } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import {
  FreeTimesService,
  ifFree,
  isFreeAt,
  nextFree,
  queueForCoach,
  TAKEN,
} from '../sessions/index.js';
import { Lead } from './lead.entity.js';
import { MOST_WAITING } from './lead-requests.service.js';
import { LEAD_OF_LINK, LEADS_OF_COACH } from './leads.sql.js';
import type { LeadConfirmedType } from './leads.type.js';
import { words } from './leads.words.js';
import { LEAD_DAYS } from './public-pages.service.js';

type Linked = NonNullable<(typeof LEAD_OF_LINK)['row']>;

/** A lead confirms their address with the link of an email. Opening the link changes nothing; only a pressed button does. */
@Injectable()
export class LeadConfirmationsService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly contexts: CtxFactory,
    private readonly times: FreeTimesService,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  /** Keeps the time, if it is still free, and tells the coach. Idempotent. */
  async confirm(ctx: Ctx, token: string): Promise<LeadConfirmedType> {
    await this.rateLimits.count(ctx, 'LINK');
    const key = readPracticeSecret(token);
    if (!key) throw unusable();
    const system = this.contexts.forSystem({ practiceId: key.practiceId });
    const read = async (): Promise<Linked> => {
      const [found] = await system.db.query(LEAD_OF_LINK, [key.practiceId, key.hash]);
      return found ?? Promise.reject(unusable());
    };
    return system.db.inTransaction(async () => {
      await queueForCoach(system, (await read()).coachId);
      // Whoever takes up the coach's time waits for this lock, so what is read now stays as it is.
      const lead = await read();
      if (lead.status === 'WAITING') return { startsAt: lead.startsAt };
      await this.#check(system, key.practiceId, lead);
      const { startsAt, coachEmail: to, practice: from } = lead;
      const eraseAt = new Date(startsAt.getTime() + LEAD_DAYS * MS_PER_DAY);
      const confirmedAt = system.now;
      const waiting = { status: 'WAITING', heldUntil: startsAt, eraseAt, confirmedAt } as const;
      const unconfirmed = { id: lead.id, status: 'UNCONFIRMED' } as const;
      const kept = await ifFree(system, () => system.db.of(Lead).update(unconfirmed, waiting));
      // Somebody else asked for a time that reaches into this one, and has no answer yet.
      if (kept === TAKEN) throw await this.#taken(system, lead);
      // It was withdrawn or replaced at the same moment.
      if (kept === 0) throw unusable();
      if (to) await this.outbox.mail(system, { kind: 'FOLLOW_UP', to, from });
      await this.notices.tell(system, [lead.coachId], { kind: 'BOOKINGS', notAfter: startsAt });
      return { startsAt };
    });
  }

  async #check(system: Ctx, practiceId: string, lead: Linked): Promise<void> {
    const { status, isOn, startsAt, coachId } = lead;
    if (status !== 'UNCONFIRMED' || !isOn || lead.eraseAt <= system.now) throw unusable();
    if (startsAt <= system.now) throw new Refusal('EXPIRED', words.over);
    const [counts] = await system.db.query(LEADS_OF_COACH, [practiceId, coachId, system.now]);
    if (counts!.waiting >= MOST_WAITING) throw new Refusal('LIMIT_REACHED', words.full);
    const times = await this.#times(system, lead);
    const isHeld = lead.heldUntil > system.now;
    if (isHeld ? hasSession(times, lead) : !times || !isFreeAt(system, times, startsAt, lead)) {
      throw await this.#taken(system, lead);
    }
  }

  #times(system: Ctx, lead: Linked) {
    return system.db.asBooking(lead.coachId, () => this.times.ofCoach(system, lead, null));
  }

  async #taken(system: Ctx, lead: Linked): Promise<Refusal> {
    const times = await this.#times(system, lead);
    const next = times && nextFree(system, times, lead.startsAt, lead);
    return new Refusal('TAKEN', words.takenMeanwhile, { nextFree: next });
  }
}

type Times = Awaited<ReturnType<FreeTimesService['ofCoach']>>;

/** Whoever schedules for this coach does not have to see what is held. */
function hasSession(times: Times, { startsAt, minutes }: Linked): boolean {
  const from = startsAt.getTime();
  const to = from + minutes * 60_000;
  return (times?.busy ?? []).some(
    (each) => each.kind === 'SESSION' && each.from < to && each.to > from,
  );
}

/** The same for a wrong link, a used one and an old one. */
const unusable = (): Refusal => new Refusal('EXPIRED', words.unusable);
