import { countryOfZone } from '@footing/library/help';
import { holdOf, safetyFreshness } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../../platform/database/readings.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { visibleClient } from '../people/index.js';
import { QuestionnaireResults } from '../questionnaires/index.js';
import { linePlace } from './safety-recording.js';
import { checksIn, safetyHistoryOf, type RecordedSafety } from './safety.loaders.js';
import type { SafetyCheckType, SafetyEventType, SafetyHoldType } from './safety.type.js';

@Injectable()
export class SafetyReading {
  constructor(
    private readonly sealing: Sealing,
    private readonly results: QuestionnaireResults,
  ) {}

  /** All that the caller, a client, can know of their own. */
  async ofCaller(ctx: Ctx): Promise<SafetyCheckType> {
    const { id, timeZone, helpCountry } = await visibleClient(ctx, ctx.actor.clientId!);
    const checks = checksIn(await ctx.load(safetyHistoryOf, id));
    const { checkedAt, freshUntil, isFresh } = safetyFreshness(checks, ctx.now.getTime(), timeZone);
    return {
      checkedAt: checkedAt === null ? null : new Date(checkedAt),
      freshUntil,
      isFresh,
      hold: await this.hold(ctx, id),
      history: await this.history(ctx, id),
      latest: await this.results.latest(ctx, id, 'safety'),
      country: helpCountry ?? countryOfZone(timeZone),
    };
  }

  async hold(ctx: Ctx, clientId: string): Promise<SafetyHoldType | null> {
    const hold = holdOf(checksIn(await ctx.load(safetyHistoryOf, clientId)));
    if (hold === null) return null;
    const { since, checkedAt } = hold;
    return {
      since: new Date(since),
      checkedAt: checkedAt === null ? null : new Date(checkedAt),
    };
  }

  /** What belongs to a hold, the latest first: a check outside of one is the client's own affair. */
  async history(ctx: Ctx, clientId: string): Promise<SafetyEventType[]> {
    const history = await ctx.load(safetyHistoryOf, clientId);
    const ofHolds = history.filter(
      ({ kind }, index) => kind !== 'CHECKED' || holdOf(checksIn(history.slice(0, index))) !== null,
    );
    return ofHolds.map((entry) => this.#shown(ctx, entry)).reverse();
  }

  #shown(ctx: Ctx, entry: RecordedSafety): SafetyEventType {
    const { id, clientId, kind, at, lineSealed, byName, wrapped } = entry;
    const { practiceId } = ctx.db.scope;
    if (lineSealed) recordReading(ctx, clientId, 'SAFETY', 1);
    const line =
      lineSealed && this.sealing.openWith(wrapped, practiceId!, linePlace(id), lineSealed);
    return { id, kind, at: new Date(at), line, byName };
  }
}
