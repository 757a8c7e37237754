import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import {
  JointSessionsService,
  JointWorkCheck,
  SeriesScheduleService,
  type PlanJointSeriesInput,
} from '../sessions/index.js';
import type { CoupleType, JointSessionType, PlanJointSessionInput } from './couple.type.js';
import { CoupleFactsService } from './couple-facts.service.js';

/** Joint sessions wait for the coach with all joint work: none is planned or moved meanwhile. */
@Injectable()
export class CoupleSessionsService implements OnModuleInit {
  constructor(
    private readonly facts: CoupleFactsService,
    private readonly sessions: JointSessionsService,
    private readonly series: SeriesScheduleService,
    private readonly check: JointWorkCheck,
  ) {}

  onModuleInit(): void {
    this.check.use(async (ctx, clientId) => {
      const row = await this.facts.latestOf(ctx, clientId);
      if (!row) return;
      for (const id of [row.partnerA, row.partnerB]) await lockVisibleClient(ctx, id);
      this.facts.requireJointWork(ctx, await this.facts.ofPartners(ctx, row));
    });
  }

  async plan(ctx: Ctx, input: PlanJointSessionInput): Promise<CoupleType> {
    const partners = await this.#lockPartners(ctx, input.coupleId);
    const { startsAt, minutes } = input;
    const what = { startsAt, minutes, place: input.place ?? '', link: input.link ?? '' };
    await this.sessions.plan(ctx, partners, input.id.toLowerCase(), what);
    return this.facts.shown(ctx, input.coupleId);
  }

  async planSeries(ctx: Ctx, input: PlanJointSeriesInput): Promise<CoupleType> {
    const partners = await this.#lockPartners(ctx, input.coupleId);
    await this.series.planJoint(ctx, partners, { ...input, id: input.id.toLowerCase() });
    return this.facts.shown(ctx, input.coupleId);
  }

  /** Refuses while joint work is paused or waits. */
  async #lockPartners(ctx: Ctx, coupleId: string): Promise<[Client, Client]> {
    const { couple, row } = await this.facts.lock(ctx, coupleId);
    this.facts.requireJointWork(ctx, couple);
    const one = await lockVisibleClient(ctx, row.partnerA);
    return [one, await lockVisibleClient(ctx, row.partnerB)];
  }

  /** For staff: the sessions of one of the two, which are at the same times as those of the other. */
  async of(ctx: Ctx, { state, partners }: CoupleType): Promise<JointSessionType[]> {
    const [partner] = partners;
    if (!partner || state === 'PROPOSED' || state === 'ENDED') return [];
    return this.sessions.upcoming(ctx, partner.clientId);
  }
}
