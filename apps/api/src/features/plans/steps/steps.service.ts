import { uuidv7 } from '@footing/kernel';
import { reachesOut, type ActionDefinition, type CoachIntent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken, notFound } from '../../../platform/errors/fault.js';
import { memberRef, OtherPersonsService } from '../../people/index.js';
import { actionOf, hasAction } from '../storage/plan-keys.js';
import { currentStepKey } from '../storage/removed-parts.js';
import { executeIntent, decideIntent, persistPlan } from '../core/plan-intents.js';
import { toPlanColumns } from '../storage/plan-row.mapper.js';
import { insertAction } from '../storage/plan-insert.js';
import { lockPlan, type LoadedPlan } from '../storage/plan.repository.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { PlanType } from '../core/plan.type.js';
import type { AddActionInput } from './steps.inputs.js';
import { ReachReasonsService, type StoredReason } from '../actions/reach-reasons.service.js';
import { assertRestAfterLettingGo, REACHES_OUT } from '../lifecycle/rest-after-letting-go.js';
import { templateContentOf, withNewContent } from '../core/plan-version.js';
import { ACTION_EXISTS } from '../storage/plans.sql.js';

export interface AgreedIn {
  id: string;
  clientId: string;
}

/** The coach's commands on the steps of a plan. */
@Injectable()
export class StepsService {
  constructor(
    private readonly reasons: ReachReasonsService,
    private readonly persons: OtherPersonsService,
  ) {}

  async execute(
    ctx: Ctx,
    kind: Extract<CoachIntent['kind'], 'APPROVE_STEP' | 'CLOSE_STEP' | 'REOPEN_STEP'>,
    stepId: string,
  ): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'step', stepId);
    return executeIntent(ctx, plan, { kind, step: await currentStepKey(ctx, plan, stepId) });
  }

  /** `note`: the note in which the action was agreed, which the caller may read. */
  async addAction(
    ctx: Ctx,
    input: AddActionInput,
    note: AgreedIn | null = null,
  ): Promise<PlanType> {
    const before = await lockPlan(ctx, 'step', input.stepId);
    if (note && note.clientId !== before.clientId) throw notFound();
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    if (input.id && (await isThere(ctx, before, id))) return toPlanType(before, ctx.now);
    const step = await currentStepKey(ctx, before, input.stepId);
    const definition = definitionOf(id, input);
    const { after, events } = decideIntent(ctx, before, {
      kind: 'ADD_ACTION',
      step,
      definition,
      names: [await this.persons.aliasOf(ctx, before.clientId, before.personId)],
      version: await templateContentOf(ctx, before.id),
    });
    if (reachesOut(definition)) await assertRestAfterLettingGo(ctx, before, REACHES_OUT);
    const reason = await this.#reason(ctx, before.clientId, id, definition);
    const plan = withAction(after, definition.key, id, { noteId: note?.id, by: reason?.by });
    const columns = toPlanColumns(plan, ctx.now);
    const added = columns.actions.find((row) => row.id === id)!;
    const taken = actionOf(plan, definition.key);
    await insertAction(ctx, plan, input.stepId, taken, definition, added, reason);
    return persistPlan(ctx, before, withNewContent(plan), events);
  }

  async #reason(
    ctx: Ctx,
    clientId: string,
    id: string,
    { noReachReason }: ActionDefinition,
  ): Promise<StoredReason | null> {
    if (!noReachReason) return null;
    const { name } = await ctx.load(memberRef, ctx.actor.memberId);
    return this.reasons.seal(ctx, clientId, id, noReachReason, name);
  }
}

/** Whether this is a repeated request. Another action with this id is a conflict. */
async function isThere(ctx: Ctx, plan: LoadedPlan, id: string): Promise<boolean> {
  if (hasAction(plan, id)) return true;
  const [taken] = await ctx.db.query(ACTION_EXISTS, [ctx.db.scope.practiceId, id]);
  if (taken) throw idTaken();
  return false;
}

function definitionOf(id: string, input: AddActionInput): ActionDefinition {
  return {
    key: `added-${id}`,
    kind: input.kind,
    title: input.title,
    guidance: input.guidance ?? '',
    required: input.required ?? false,
    reach: input.reach,
    noReachReason: input.reach === 'NO' ? input.noReachReason?.trim() || null : null,
    dueAfterDays: input.dueAfterDays ?? null,
    habit: input.habit ? { ...input.habit } : null,
    prompt: input.prompt ?? null,
    questionnaire: null,
  };
}

function withAction(
  plan: LoadedPlan,
  key: string,
  id: string,
  { noteId, by }: { noteId: string | undefined; by: string | undefined },
): LoadedPlan {
  return {
    ...plan,
    actionIds: new Map(plan.actionIds).set(key, id),
    noteIds: noteId ? new Map(plan.noteIds).set(key, noteId) : plan.noteIds,
    noReachBy: by ? new Map(plan.noReachBy).set(key, by) : plan.noReachBy,
  };
}
