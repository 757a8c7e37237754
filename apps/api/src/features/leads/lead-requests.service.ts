import { MS_PER_DAY, uuidv7 } from '@footing/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { RateLimitsService } from '../../platform/auth/sign-ins/rate-limits.service.js';
import { newPracticeSecret } from '../../platform/auth/tokens/practice-secret.js';
import { hashOfSecret } from '../../platform/auth/tokens/secret.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { sealText } from '../../platform/sealing/sealed-texts.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { Outbox } from '../emails/index.js';
import { FreeTimesService, isFreeAt, nextFree, queueForCoach } from '../sessions/index.js';
import { Lead } from './lead.entity.js';
import type { LeadInput } from './leads.inputs.js';
import { INSERT_LEAD, LEADS_OF_COACH, type PublicType } from './leads.sql.js';
import type { LeadRequestedType } from './leads.type.js';
import { words } from './leads.words.js';
import { PublicPagesService, type PublicCoach } from './public-pages.service.js';

interface Sender {
  visitor: Buffer | null;
  request: Buffer | null;
}

/** Undoes a correction that would get no email: the link of the earlier request keeps working, and the answer is the same. */
class EarlierStays extends Error {}

type NewLead = LeadInput & Sender & { hash: Buffer; holds: boolean };

const HELD_MINUTES = 30;
/** How long an address can be confirmed, and how long what was typed is kept if it is not. */
const UNCONFIRMED_DAYS = 1;
/** Of one coach at a time. Further ones hold no time until they are confirmed, so that nobody makes a coach look booked. */
const MOST_UNCONFIRMED_HELD = 10;
/** How many leads of a coach can wait for an answer. */
export const MOST_WAITING = 20;

/**
 * What visitors of a public page ask for. The answer and the work are the same whoever they are, and an address gets at most three emails
 * a day. The coach is told nothing before the address is confirmed.
 */
@Injectable()
export class LeadRequestsService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly contexts: CtxFactory,
    private readonly pages: PublicPagesService,
    private readonly times: FreeTimesService,
    private readonly outbox: Outbox,
    private readonly sealing: SealingService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async request(ctx: Ctx, input: LeadInput): Promise<LeadRequestedType> {
    await this.rateLimits.count(ctx, 'PAGE');
    this.pages.checkTicket(input, ctx.now);
    const { coach, type } = await this.pages.find(input.address, input.typeId);
    const system = this.contexts.forSystem({ practiceId: coach.practiceId });
    const request = system.db.inTransaction(async () => {
      // Every command that takes up a coach's time waits for this lock, and so does the same request sent twice at once.
      await queueForCoach(system, coach.coachId);
      const sender = this.#sender(coach, input);
      if (await this.#isRepeated(system, sender)) return;
      // Counted here: what is sent again on a bad connection makes nothing new.
      await this.rateLimits.count(ctx, 'LEADS_OF_NETWORK');
      const hadEarlier = await this.#replace(system, coach, sender);
      const { held } = await this.#free(system, coach, type, input.startsAt);
      const holds = held < MOST_UNCONFIRMED_HELD;
      // Counted last: a time that is taken costs neither the page nor the address an email.
      await this.rateLimits.count(
        ctx,
        'LEADS_OF_PAGE',
        `page ${coach.practiceId} ${coach.coachId}`,
      );
      const isTooMany = await this.rateLimits.exceededUntil(ctx, 'LEAD', input.email);
      if (isTooMany && hadEarlier) throw new EarlierStays();
      const { text, hash } = newPracticeSecret(coach.practiceId);
      await this.#insert(system, coach, type, { ...input, ...sender, hash, holds });
      const link = `${this.config.publicUrl}/confirm-time#token=${text}`;
      const mail = { kind: 'CONFIRM_TIME', to: input.email, from: coach.coachName, link } as const;
      await (isTooMany ? this.outbox.pretend(system, mail) : this.outbox.mail(system, mail));
    });
    await request.catch((error: unknown) => {
      if (!(error instanceof EarlierStays)) throw error;
    });
    return { to: input.email };
  }

  /**
   * Who asks, and what for. Both are null without the secret of a visitor, which they make: whoever does not know it can neither repeat
   * nor replace a request. The id of the lead is never theirs, because the invitation takes it over.
   */
  #sender({ practiceId, coachId }: PublicCoach, input: LeadInput): Sender {
    const visitor = hashOfSecret(input.visitorKey);
    if (!visitor) return { visitor: null, request: null };
    const { id, visitorKey, typeId, startsAt, name, email, timeZone } = input;
    const asked = [practiceId, coachId, visitorKey, id, typeId, startsAt, name, email, timeZone];
    return { visitor, request: this.sealing.fingerprint(`lead ${JSON.stringify(asked)}`) };
  }

  async #isRepeated(system: Ctx, { visitor, request }: Sender): Promise<boolean> {
    if (!visitor || !request) return false;
    return (await system.db.of(Lead).findOne({ visitor, request })) !== null;
  }

  /** Their earlier request gives its time back and its link stops working, unless this one is refused: then all of it stays. */
  async #replace(system: Ctx, { coachId }: PublicCoach, { visitor }: Sender): Promise<boolean> {
    if (!visitor) return false;
    return (await system.db.of(Lead).delete({ coachId, visitor, status: 'UNCONFIRMED' })) > 0;
  }

  /** Refused if the time is not free. */
  async #free(system: Ctx, coach: PublicCoach, type: PublicType, startsAt: Date) {
    const { coachId } = coach;
    const [counts] = await system.db.query(LEADS_OF_COACH, [coach.practiceId, coachId, system.now]);
    if (counts!.waiting >= MOST_WAITING) throw new Refusal('LIMIT_REACHED', words.full);
    const times = await system.db.asBooking(coachId, () => this.times.ofCoach(system, coach, null));
    if (times && isFreeAt(system, times, startsAt, type)) return counts!;
    const next = times && nextFree(system, times, startsAt, type);
    throw new Refusal('TAKEN', words.taken, { field: 'input.startsAt', nextFree: next });
  }

  async #insert(
    system: Ctx,
    { practiceId, coachId }: PublicCoach,
    { id: typeId, minutes, bufferBefore, bufferAfter }: PublicType,
    { hash, holds, startsAt, timeZone, visitor, request, ...typed }: NewLead,
  ): Promise<void> {
    const { now } = system;
    const id = uuidv7(now.getTime());
    const name = await sealText(system, { column: 'leads.name', id }, typed.name);
    const email = await sealText(system, { column: 'leads.email', id }, typed.email);
    const heldUntil = new Date(now.getTime() + (holds ? HELD_MINUTES * 60_000 : 0));
    const eraseAt = new Date(now.getTime() + UNCONFIRMED_DAYS * MS_PER_DAY);
    const slot = [typeId, startsAt, minutes, bufferBefore, bufferAfter];
    const person = [name, email, timeZone, heldUntil, eraseAt, hash, visitor, request];
    await system.db.asBooking(coachId, () =>
      system.db.query(INSERT_LEAD, [practiceId, id, now, coachId, ...slot, ...person]),
    );
  }
}
