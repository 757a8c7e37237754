import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid, notFound } from '../../../platform/errors/fault.js';
import { partInSight } from '../../plans/index.js';
import { sessionInSight } from '../../sessions/index.js';
import { words } from '../messages.words.js';
import type { MessageReferenceType } from './message-reference.type.js';

/** What a message names: at most one. */
export interface Named {
  stepId: string | null;
  actionId: string | null;
  sessionId: string | null;
}

export const NOTHING: Named = { stepId: null, actionId: null, sessionId: null };

/** What a message that is being sent names. */
export function namedIn(input: { [part in keyof Named]?: string | null }): Named {
  const { stepId, actionId, sessionId } = input;
  if ([stepId, actionId, sessionId].filter(Boolean).length > 1) {
    throw invalid('input.stepId', words.oneReference);
  }
  return {
    stepId: stepId?.toLowerCase() ?? null,
    actionId: actionId?.toLowerCase() ?? null,
    sessionId: sessionId?.toLowerCase() ?? null,
  };
}

/** What a message of this client shows of what it names: read anew, by the rules by which the caller sees the plan and the sessions. */
export async function referenceOf(
  ctx: Ctx,
  clientId: string,
  { stepId, actionId, sessionId }: Named,
): Promise<MessageReferenceType | null> {
  if (sessionId) {
    const session = await ctx.load(sessionInSight, sessionId);
    const seen = session?.clientId === clientId ? session : null;
    return {
      ...{ kind: 'SESSION', id: sessionId, visible: seen !== null, title: null },
      ...{ startsAt: seen?.startsAt ?? null, canceled: seen?.status === 'CANCELLED' },
    };
  }
  const id = stepId ?? actionId;
  if (!id) return null;
  const part = await ctx.load(partInSight, id);
  const title = part?.clientId === clientId ? part.title : null;
  const kind = stepId ? 'STEP' : 'ACTION';
  return { kind, id, visible: title !== null, title, startsAt: null, canceled: false };
}

/** As `referenceOf`, for a message that is being sent. NOT_FOUND for what the caller cannot see. */
export async function requireReference(
  ctx: Ctx,
  clientId: string,
  named: Named,
): Promise<MessageReferenceType | null> {
  const reference = await referenceOf(ctx, clientId, named);
  return reference?.visible === false ? Promise.reject(notFound()) : reference;
}
