import {
  changesOfPlan,
  dueCountsFrom,
  editedOutreach,
  type PlanEdit,
  type StepDefinition,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { memberRef, OtherPersonsService } from '../../people/index.js';
import { usableFormsIn } from '../../forms/index.js';
import { editedPlanSteps, knownQuestionnaires, withAuthors } from '../../templates/index.js';
import { ReachReasonsService } from '../actions/reach-reasons.service.js';
import { decideIntent } from '../core/plan-intents.js';
import { templateContentOf } from '../core/plan-version.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { PlanType } from '../core/plan.type.js';
import { assertRestAfterLettingGo, REACHES_OUT } from '../lifecycle/rest-after-letting-go.js';
import { timelineOf } from '../storage/plan-row.mapper.js';
import { lockPlan, readPlan, type LoadedPlan } from '../storage/plan.repository.js';
import { editReasonPlace, planChangesPlace } from '../storage/sealed-places.js';
import { words } from '../plans.words.js';
import { keepForms } from '../storage/plan-forms.js';
import { planContentOf, type PlanContent } from './plan-content.js';
import { PlanEditRow, PrivateEditReason } from './plan-edit.entity.js';
import { storeEdit, type AcceptedEdit } from './plan-edit-storage.js';
import { toEditPreview } from './plan-edit.presenter.js';
import type { PlanContentType, PlanEditPreviewType } from './plan-edit.type.js';
import type { EditPlanInput, PlanStepsInput } from './plan-edits.inputs.js';
import { EDIT_EXISTS, REMOVED_ACTIONS } from './plan-edits.sql.js';

/** The saved edit: its id, the reason with whether the client can read it, and the offer if it moves the plan. */
export interface SavedEdit {
  id: string;
  reason: string | null;
  shareReason: boolean;
  move?: { kind: 'MOVED' | 'MOVED_BACK'; offerId: string };
}

/** Edits running plans: one save is one change, with all rules of the engine. */
@Injectable()
export class PlanEditsService {
  constructor(
    private readonly reasons: ReachReasonsService,
    private readonly persons: OtherPersonsService,
    private readonly sealing: SealingService,
  ) {}

  /** What the plan asks for, to edit it. */
  async content(ctx: Ctx, planId: string): Promise<PlanContentType> {
    const plan = await readPlan(ctx, 'plan', planId);
    const { steps } = await planContentOf(ctx, plan, this.reasons);
    const version = await templateContentOf(ctx, plan.id);
    const { contentVersion } = plan;
    const from = [...dueCountsFrom(timelineOf(plan, ctx.now))];
    const dueFrom = from.map(([step, day]) => ({ step, day }));
    return { planId: plan.id, contentVersion, steps, templateSteps: version.steps, dueFrom };
  }

  /** The days of the plan as they would be after the edit. Writes nothing. */
  async preview(ctx: Ctx, input: PlanStepsInput): Promise<PlanEditPreviewType> {
    const before = await readPlan(ctx, 'plan', input.planId);
    return toEditPreview(await this.#accept(ctx, before, input), ctx.now);
  }

  async edit(ctx: Ctx, input: EditPlanInput): Promise<PlanType> {
    const before = await lockPlan(ctx, 'plan', input.planId);
    const id = input.id.toLowerCase();
    const [known] = await ctx.db.query(EDIT_EXISTS, [ctx.db.scope.practiceId, id]);
    if (known && known.planId !== before.id) throw idTaken();
    if (known) return toPlanType(before, ctx.now);
    const accepted = await this.#accept(ctx, before, input);
    const reason = input.reason?.trim() || null;
    const saved = { id, reason, shareReason: input.shareReason ?? false };
    return toPlanType(await this.save(ctx, accepted, saved), ctx.now);
  }

  /**
   * Decides an edit of a locked plan, with the texts of `after` in clear. Throws the refusal if the engine refuses. `content`
   * is what `planContentOf` read.
   */
  async #decide(
    ctx: Ctx,
    before: LoadedPlan,
    content: PlanContent,
    after: StepDefinition[],
    version: PlanEdit['version'],
  ): Promise<AcceptedEdit> {
    const { practiceId } = ctx.db.scope;
    const removed = await ctx.db.query(REMOVED_ACTIONS, [practiceId, before.id]);
    const edit: PlanEdit = {
      before: content.steps,
      after,
      version,
      names: [await this.persons.aliasOf(ctx, before.clientId, before.personId)],
      questionnaires: knownQuestionnaires(),
      forms: await usableFormsIn(ctx, { steps: after }),
      removed,
    };
    const decided = decideIntent(ctx, before, { kind: 'EDIT_PLAN', edit });
    if (editedOutreach(edit).some(({ kind }) => kind === 'ADDED')) {
      await assertRestAfterLettingGo(ctx, before, REACHES_OUT);
    }
    return {
      before,
      ...decided,
      edit,
      stored: content.stored,
      removedIds: idsOfReturned(edit, removed),
    };
  }

  /** Stores an accepted edit and its place in the history. Returns the plan as it is stored. */
  async save(
    ctx: Ctx,
    accepted: AcceptedEdit,
    { id, reason, shareReason, move }: SavedEdit,
  ): Promise<LoadedPlan> {
    const { before, events, edit } = accepted;
    if (events.length === 0) return before;
    const { clientId } = before;
    if (ctx.db.scope.role !== 'CLIENT') await keepForms(ctx, before, { steps: edit.after });
    const plan = await storeEdit(ctx, this.reasons, accepted);
    const changes = JSON.stringify(changesOfPlan(edit));
    const sealedReason =
      reason === null ? null : await this.sealing.seal(ctx, clientId, editReasonPlace(id), reason);
    await ctx.db.of(PlanEditRow).insert({
      id,
      planId: before.id,
      clientId,
      byMember: ctx.actor.memberId,
      createdAt: ctx.now,
      kind: move?.kind ?? 'EDITED',
      offerId: move?.offerId ?? null,
      changesSealed: await this.sealing.seal(ctx, clientId, planChangesPlace(id), changes),
      reasonSealed: shareReason ? sealedReason : null,
      // A client who moved the plan themselves needs no notice of it.
      closedAt: ctx.db.scope.role === 'CLIENT' ? ctx.now : null,
    });
    if (sealedReason && !shareReason) {
      const row = { id, clientId, createdAt: ctx.now, reasonSealed: sealedReason };
      await ctx.db.of(PrivateEditReason).insert(row);
    }
    return plan;
  }

  /** Decides the edit that a coach sent. The content that they saw must still be the plan's. */
  async #accept(ctx: Ctx, before: LoadedPlan, input: PlanStepsInput): Promise<AcceptedEdit> {
    const { contentVersion } = before;
    if (input.contentVersion !== contentVersion) {
      throw new Refusal('STALE', words.edits.stale, { version: contentVersion });
    }
    const content = await planContentOf(ctx, before, this.reasons);
    const { name } = await ctx.load(memberRef, ctx.actor.memberId);
    const about = { about: '', readiness: null };
    const { steps } = withAuthors(
      { ...about, steps: editedPlanSteps(input.steps, 'input') },
      { ...about, steps: content.steps },
      name,
    );
    return this.#decide(ctx, before, content, steps, await templateContentOf(ctx, before.id));
  }
}

/** The ids of removed actions that the edit adds again, by key. */
function idsOfReturned(
  { before, after }: PlanEdit,
  removed: readonly { id: string; key: string; kind: string }[],
): Map<string, string> {
  const known = new Set(before.flatMap(({ actions }) => actions.map(({ key }) => key)));
  return new Map(
    after
      .flatMap(({ actions }) => actions)
      .filter(({ key }) => !known.has(key))
      .flatMap(({ key, kind }) => {
        const found = removed.find((one) => one.key === key && one.kind === kind);
        return found ? [[key, found.id] as const] : [];
      }),
  );
}
