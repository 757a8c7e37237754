import { countryOfZone } from '@footing/library/help';
import { safetyFreshness, safetyPauseAt } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { visibleClient } from '../people/index.js';
import { QuestionnaireResultsService } from '../questionnaires/index.js';
import { safetyFactsOf, type SafetyFacts } from './checks/safety-facts.js';
import { linePlace } from './checks/safety-history.service.js';
import { safetyHistoryOf } from './safety.loaders.js';
import type { RecordedSafety } from './safety.sql.js';
import type { SafetyCheckType, SafetyEventType, SafetyHoldType } from './safety.type.js';

@Injectable()
export class SafetyService {
  constructor(
    private readonly sealing: SealingService,
    private readonly results: QuestionnaireResultsService,
  ) {}

  /** The calling client's own state. */
  async ofCaller(ctx: Ctx): Promise<SafetyCheckType> {
    const { id, timeZone, helpCountry } = await visibleClient(ctx, ctx.actor.clientId!);
    const now = ctx.now.getTime();
    const facts = await safetyFactsOf(ctx, id);
    const { checkedAt, freshUntil, isFresh } = safetyFreshness(facts, now, timeZone);
    const pause = safetyPauseAt(facts, now, timeZone);
    return {
      checkedAt: checkedAt === null ? null : new Date(checkedAt),
      freshUntil,
      isFresh,
      hold: pause && {
        since: new Date(pause.since),
        checkedAt: pause.checkedAt === null ? null : new Date(pause.checkedAt),
        until: pause.until === null ? null : new Date(pause.until),
      },
      history: await this.history(ctx, id),
      latest: await this.results.latest(ctx, id, 'safety'),
      country: helpCountry ?? countryOfZone(timeZone),
    };
  }

  /** The outcomes and talks from which the engine derives pauses of outreach. Not to be shown. */
  facts(ctx: Ctx, clientId: string): Promise<SafetyFacts> {
    return safetyFactsOf(ctx, clientId);
  }

  /** The safety hold as staff see it: without dates. */
  async hold(ctx: Ctx, clientId: string): Promise<SafetyHoldType | null> {
    const { outreachPaused } = await visibleClient(ctx, clientId);
    return outreachPaused ? { since: null, checkedAt: null, until: null } : null;
  }

  /** The latest first. Only the client can see when a hold began. */
  async history(ctx: Ctx, clientId: string): Promise<SafetyEventType[]> {
    const history = await ctx.load(safetyHistoryOf, clientId);
    const isOwn = ctx.db.scope.role === 'CLIENT';
    const readable = history.filter(
      ({ kind }) => kind !== 'TALKED' && (isOwn || kind !== 'STOPPED'),
    );
    return readable.map((entry) => this.#shown(ctx, entry as ReadableEntry)).reverse();
  }

  #shown(ctx: Ctx, entry: ReadableEntry): SafetyEventType {
    const { id, clientId, kind, at, lineSealed, byName, wrapped } = entry;
    const { practiceId } = ctx.db.scope;
    if (lineSealed) recordReading(ctx, clientId, 'SAFETY', 1);
    const line =
      lineSealed && this.sealing.openWith(wrapped, practiceId!, linePlace(id), lineSealed);
    return { id, kind, at: new Date(at), line, byName };
  }
}

type ReadableEntry = RecordedSafety & { kind: Exclude<RecordedSafety['kind'], 'TALKED'> };
