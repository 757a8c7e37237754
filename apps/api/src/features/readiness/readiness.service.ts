import { findQuestionnaire } from '@footing/library';
import { readinessAt, startBarriers, NOTHING_KNOWN, type Facts } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { lifeFactsOf } from '../outreach/index.js';
import { memberRef, visibleClient, type Client } from '../people/index.js';
import { QuestionnaireResultsService, readinessAsked } from '../questionnaires/index.js';
import { toLockType, type PlanType } from '../plans/index.js';
import type { PlanReadinessType } from './plan-readiness.type.js';
import { readyReasonPlace } from './starts-after-talk.service.js';
import type { ClientReadinessType, ReadinessCheckType } from './readiness.type.js';
import { READINESS_WAITED_FOR } from './readiness.sql.js';

/** The questionnaire used if no plan waits for another one. */
const USUAL = 'are-you-sure';

@Injectable()
export class ReadinessService {
  constructor(
    private readonly results: QuestionnaireResultsService,
    private readonly sealing: SealingService,
  ) {}

  async ofCaller(ctx: Ctx): Promise<ReadinessCheckType> {
    const client = await visibleClient(ctx, ctx.actor.clientId!);
    const [waiting] = await ctx.db.query(READINESS_WAITED_FOR, [
      ctx.db.scope.practiceId,
      client.id,
    ]);
    const questionnaire = waiting?.readiness ?? USUAL;
    const facts = await factsOf(ctx, client.id, questionnaire);
    const now = ctx.now.getTime();
    const at = readinessAt(facts, now, client.timeZone);
    return {
      questionnaire,
      title: titleOf(questionnaire),
      isReady: at.isReady,
      validUntil: at.validUntil,
      until: at.answerFrom === null ? null : new Date(at.answerFrom),
      startsFrom: at.startsFrom === null ? null : new Date(at.startsFrom),
      heldBy: heldBy(facts, now, client.timeZone),
      latest: await this.results.latestBeforePlan(ctx, client.id, questionnaire),
    };
  }

  /** For staff who assign a plan: the outcome alone, which everyone with access to the profile may know. */
  async ofClient(ctx: Ctx, client: Pick<Client, 'id' | 'timeZone'>): Promise<ClientReadinessType> {
    const facts = await factsOf(ctx, client.id, USUAL);
    const now = ctx.now.getTime();
    const at = readinessAt(facts, now, client.timeZone);
    return {
      questionnaire: USUAL,
      title: titleOf(USUAL),
      outcome: at.outcome,
      isReady: at.isReady,
      until: at.answerFrom === null ? null : new Date(at.answerFrom),
      heldBy: heldBy(facts, now, client.timeZone),
    };
  }

  /** The readiness of a plan, with who started it after a talk and why. */
  async ofPlan(ctx: Ctx, { id, clientId, asks }: PlanType): Promise<PlanReadinessType | null> {
    if (!asks) return null;
    const { by, reasonSealed, ...rest } = asks;
    return {
      ...rest,
      title: findQuestionnaire(asks.questionnaire)?.title ?? asks.questionnaire,
      byName: by && (await ctx.load(memberRef, by)).name,
      reason:
        reasonSealed &&
        (await this.sealing.open(ctx, clientId, readyReasonPlace(id), reasonSealed)),
    };
  }
}

async function factsOf(ctx: Ctx, clientId: string, questionnaire: string): Promise<Facts> {
  const life = await lifeFactsOf(ctx, clientId);
  return { ...NOTHING_KNOWN, ...life, readiness: readinessAsked(questionnaire) };
}

/** The lock that prevents a plan from starting although the answers allow it. */
function heldBy(facts: Facts, now: number, zone: string) {
  const [barrier] = startBarriers(facts, now, zone);
  return barrier ? toLockType(barrier) : null;
}

const titleOf = (key: string): string => findQuestionnaire(key)?.title ?? key;
