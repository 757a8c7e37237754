import type { Outcome } from '@footing/plan-engine';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { LATEST_OF_ACTIONS, MISTAKES, RESULTS_OF_CLIENTS } from './questionnaires.sql.js';

export interface SealedResult {
  id: string;
  clientId: string;
  /** Null if they were given before a plan. */
  actionId: string | null;
  questionnaire: string;
  version: number;
  outcome: Outcome;
  days: number | null;
  /** Null if the caller may not read them. */
  answersSealed: Buffer | null;
  rulesSealed: Buffer | null;
  shared: boolean;
  mistakenAt: Date | null;
  createdAt: Date;
  wrapped: Buffer;
}

/** Who marked a result as answered by mistake, and why. */
export interface SealedMistake {
  id: string;
  at: Date;
  byName: string;
  reasonSealed: Buffer;
  wrapped: Buffer;
}

/** The marks of results that have one, by result id. */
export const mistakeOf = defineLoader<string, SealedMistake | null>(async (ctx, ids) => {
  const rows = await ctx.db.query(MISTAKES(ctx), [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** The latest answers that were given in an action. */
export const latestResultOfAction = defineLoader<string, SealedResult | null>(
  async (ctx, actionIds) => {
    const rows = await ctx.db.query(LATEST_OF_ACTIONS(ctx), [ctx.db.scope.practiceId, actionIds]);
    const byAction = new Map(rows.map((row) => [row.actionId, row]));
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);

/** The latest results of a client, the newest first. */
export const resultsOfClient = defineLoader<string, SealedResult[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query(RESULTS_OF_CLIENTS(ctx), [ctx.db.scope.practiceId, clientIds]);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
