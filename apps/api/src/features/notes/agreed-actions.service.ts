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
import { ACTIONS_AGREED_IN, NOTE_OF_ACTION } from './notes.sql.js';

/** Adds points of a note, draft or signed, to the client's plan as actions. */
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

/** The client's history shows agreed actions once their note is signed and shared. */
export async function recordAgreedActions(ctx: Ctx, note: NoteType): Promise<void> {
  const actions = await ctx.db.query(ACTIONS_AGREED_IN, [ctx.actor.practiceId, note.id]);
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
  const [known] = await ctx.db.query(NOTE_OF_ACTION, [ctx.actor.practiceId, actionId]);
  if (known && known.noteId !== note.id) throw idTaken();
  return known !== undefined;
}
