import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken } from '../../platform/errors/fault.js';
import { ActionKind } from '../templates/index.js';
import { StepsService } from '../plans/index.js';
import type { NoteType } from './note.type.js';
import type { AgreeActionInput } from './notes.inputs.js';
import { lockNote } from './notes.policy.js';

/** Points of a note, draft or signed, that become actions of the client's plan. */
@Injectable()
export class AgreedActionsService {
  constructor(private readonly steps: StepsService) {}

  async agree(ctx: Ctx, input: AgreeActionInput): Promise<NoteType> {
    // Locked, so that the same request sent twice at once adds one action.
    const note = await lockNote(ctx, input.noteId);
    const id = (input.id ?? uuidv7(ctx.now.getTime())).toLowerCase();
    if (input.id && (await isAgreed(ctx, id, note))) return note;
    const { stepId, title, guidance, reach, noReachReason, dueAfterDays } = input;
    const action = {
      id,
      stepId,
      title,
      guidance,
      reach,
      noReachReason,
      dueAfterDays,
      kind: ActionKind.ONCE,
    };
    const plan = await this.steps.addAction(ctx, action, note);
    if (isForClient(note)) {
      await recordAgreed(ctx, note, [{ planId: plan.id, title }]);
    }
    return note;
  }
}

/** The client's history shows agreed points once their note is shared, never those of a draft. */
export async function recordAgreedActions(ctx: Ctx, note: NoteType): Promise<void> {
  const actions = await ctx.db.query<AgreedPoint>(
    `select plan_id as "planId", title from plan_actions
     where practice_id = $1 and note_id = $2 order by created_at, id`,
    [ctx.actor.practiceId, note.id],
  );
  await recordAgreed(ctx, note, actions);
}

interface AgreedPoint {
  planId: string;
  title: string;
}

function recordAgreed(ctx: Ctx, { clientId }: NoteType, actions: AgreedPoint[]): Promise<void> {
  const happenings = actions.map(({ planId, title }) => ({
    clientId,
    planId,
    kind: 'ACTION_AGREED',
    subject: title,
  }));
  return record(ctx, ...happenings);
}

function isForClient({ status, visibility }: NoteType): boolean {
  return status === 'SIGNED' && visibility === 'WITH_CLIENT';
}

async function isAgreed(ctx: Ctx, actionId: string, note: NoteType): Promise<boolean> {
  const [known] = await ctx.db.query<{ noteId: string | null }>(
    'select note_id as "noteId" from plan_actions where practice_id = $1 and id = $2',
    [ctx.actor.practiceId, actionId],
  );
  if (known && known.noteId !== note.id) throw idTaken();
  return known !== undefined;
}
