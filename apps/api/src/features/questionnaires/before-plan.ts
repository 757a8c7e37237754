import { findQuestionnaire } from '@footing/library';
import type { Outcome, ReadinessResult } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';

/** Where the latest answers before a plan led, as a statement reads it. */
export interface BeforePlan {
  outcome: Outcome;
  days: number | null;
  at: number;
}

/**
 * The latest answers of a client to a questionnaire that were given before a plan, as a scalar subselect; answers
 * in an action of a plan count for that action alone. It takes no values.
 */
export const latestBeforePlanColumn = (practice: string, client: string, key: string): string =>
  `(select json_build_object('outcome', r.outcome, 'days', r.days,
      'at', (extract(epoch from r.created_at) * 1000)::float8)
    from questionnaire_results r
    where r.practice_id = ${practice} and r.client_id = ${client} and r.questionnaire = ${key} and r.action_id is null
    order by r.created_at desc, r.id desc limit 1)`;

/** As the engine decides from it. The client must be locked, so that it stays so. */
export async function latestBeforePlan(
  ctx: Ctx,
  clientId: string,
  key: string,
): Promise<ReadinessResult | null> {
  const [row] = await ctx.db.query<{ result: BeforePlan | null }>(
    `select ${latestBeforePlanColumn('$1', '$2', '$3')} as result`,
    [ctx.db.scope.practiceId, clientId, key],
  );
  return withValidity(row!.result, key);
}

/** How long a PROCEED counts is the questionnaire's own to say. */
export function withValidity(result: BeforePlan | null, key: string): ReadinessResult | null {
  return result && { ...result, validForDays: findQuestionnaire(key)?.validForDays ?? null };
}
