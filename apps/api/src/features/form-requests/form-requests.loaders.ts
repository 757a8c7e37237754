import type { FormContent } from '@footing/plan-engine';
import { notFound } from '../../platform/errors/fault.js';
import { defineLoader } from '../../platform/loading/loaders.js';
import type { FormRequestType } from './form-request.type.js';
import {
  ANSWERS_OF_FORM_REQUESTS,
  FORM_REQUEST_CONTENTS,
  LATEST_REQUESTS_OF_ACTIONS,
} from './form-requests.sql.js';

export interface SealedFormAnswers {
  id: string;
  clientId: string;
  shared: boolean | null;
  tellsCoach: boolean;
  pausesOutreach: boolean;
  version: number;
  savedAt: Date;
  sentAt: Date | null;
  answersSealed: Buffer;
  scoresSealed: Buffer | null;
  wrapped: Buffer;
}

/** What a request asks. It is long and rarely selected. */
export const contentOfFormRequest = defineLoader<string, FormContent>(async (ctx, ids) => {
  const rows = await ctx.db.query(FORM_REQUEST_CONTENTS, [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? notFound());
});

/** The latest request of an action that the caller may see. */
export const requestOfAction = defineLoader<string, FormRequestType | null>(
  async (ctx, actionIds) => {
    const values = [ctx.db.scope.practiceId, actionIds];
    const rows = await ctx.db.query(LATEST_REQUESTS_OF_ACTIONS(ctx), values);
    const byAction = new Map(rows.map((row) => [row.actionId, row]));
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);

/** The answers to a request: the client's own, and for staff only what the client sent them. */
export const answersOfFormRequest = defineLoader<string, SealedFormAnswers | null>(
  async (ctx, ids) => {
    const rows = await ctx.db.query(ANSWERS_OF_FORM_REQUESTS(ctx), [ctx.db.scope.practiceId, ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  },
);
