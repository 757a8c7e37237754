import { findQuestionnaire } from '@footing/library';
import { readinessAt } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { visibleClient, type Client } from '../people/index.js';
import { latestBeforePlan, QuestionnaireResults } from '../questionnaires/index.js';
import type { ClientReadinessType, ReadinessCheckType } from './readiness.type.js';

/** What is asked where no plan waits for anything else. */
const USUAL = 'are-you-sure';

@Injectable()
export class ReadinessReading {
  constructor(private readonly results: QuestionnaireResults) {}

  async ofCaller(ctx: Ctx): Promise<ReadinessCheckType> {
    const client = await visibleClient(ctx, ctx.actor.clientId!);
    const [waiting] = await ctx.db.query<{ readiness: string }>(
      `select readiness from plans
       where practice_id = $1 and client_id = $2 and ended_at is null and status = 'WAITING'`,
      [ctx.db.scope.practiceId, client.id],
    );
    const questionnaire = waiting?.readiness ?? USUAL;
    const latest = await latestBeforePlan(ctx, client.id, questionnaire);
    const now = ctx.now.getTime();
    const { isReady, validUntil, answerFrom } = readinessAt(latest, now, client.timeZone);
    return {
      questionnaire,
      title: titleOf(questionnaire),
      isReady,
      validUntil,
      until: answerFrom === null ? null : new Date(answerFrom),
      latest: await this.results.latestBeforePlan(ctx, client.id, questionnaire),
    };
  }
  /** For whoever would assign a plan: the outcome alone. Whoever has the profile may know it. */
  async ofClient(ctx: Ctx, client: Pick<Client, 'id' | 'timeZone'>): Promise<ClientReadinessType> {
    const latest = await latestBeforePlan(ctx, client.id, USUAL);
    const at = readinessAt(latest, ctx.now.getTime(), client.timeZone);
    return {
      questionnaire: USUAL,
      title: titleOf(USUAL),
      outcome: at.outcome,
      isReady: at.isReady,
      until: at.answerFrom === null ? null : new Date(at.answerFrom),
    };
  }
}

const titleOf = (key: string): string => findQuestionnaire(key)?.title ?? key;
