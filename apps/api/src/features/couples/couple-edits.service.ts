import {
  changesForTwo,
  changesShownToBoth,
  isUnchangedForTwo,
  problemsOfJointEdit,
  type JointStep,
  type PlanChange,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { problemType } from '../templates/index.js';
import { CoupleContentService } from './couple-content.service.js';
import { COUPLE_EDITS, COUPLE_EDITS_SHOWN, JOINT_ACTIONS_DONE } from './couple-content.sql.js';
import { CoupleEdit } from './couple-edit.entity.js';
import type {
  CouplePlanEditType,
  EditCouplePlanInput,
  JointStepInput,
} from './couple-edit.type.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { CouplePartner } from './couple-partner.entity.js';
import type { CoupleType } from './couple.type.js';
import { words } from './couples.words.js';

type Row = {
  id: string;
  at: Date;
  by: string;
  changesSealed: Buffer;
  reasonSealed: Buffer | null;
  wrapped: Buffer;
};

/** Edits of the plan for two: one save is one change, with the rules of all plans. */
@Injectable()
export class CoupleEditsService {
  constructor(
    private readonly facts: CoupleFactsService,
    private readonly content: CoupleContentService,
    private readonly sealing: SealingService,
  ) {}

  /** Waits with all joint work: both would see what changes. */
  async edit(ctx: Ctx, input: EditCouplePlanInput): Promise<CoupleType> {
    const { couple, row } = await this.facts.lock(ctx, input.coupleId);
    const id = input.id.toLowerCase();
    const known = await ctx.db.of(CoupleEdit).findOne({ id });
    if (known && known.coupleId !== row.id) throw idTaken();
    if (known) return this.facts.shown(ctx, row.id);
    this.facts.requireJointWork(ctx, couple);
    if (input.contentVersion !== row.planVersion) {
      throw new Refusal('STALE', words.stalePlan, { version: row.planVersion });
    }
    const steps = await this.content.of(ctx, row.id);
    const edit = { before: steps.map(({ step }) => step), after: input.steps.map(stepOf) };
    if (isUnchangedForTwo(edit)) return this.facts.shown(ctx, row.id);
    const done = await ctx.db.query(JOINT_ACTIONS_DONE, [row.practiceId, row.id, null]);
    const problems = problemsOfJointEdit(edit, new Set(done.map(({ action }) => action)));
    if (problems.length > 0) {
      const found = problems.map(problemType);
      throw new Refusal('NOT_PUBLISHABLE', words.badEdit, { problems: found });
    }
    const opened = steps.flatMap(({ openedAt, step }) => (openedAt ? [step.key] : []));
    const shown = changesShownToBoth(edit, new Set(opened));
    await this.content.store(ctx, row, steps, edit.after);
    const reason = input.reason?.trim() || null;
    const seal = (column: string, text: string) =>
      this.sealing.sealForCouple(ctx, row, placeOf(column, id), text);
    const { partnerA, partnerB, coachId, supervised } = row;
    const isNew = await ctx.db.of(CoupleEdit).insertNew({
      ...{ id, createdAt: ctx.now, coupleId: row.id, partnerA, partnerB, coachId, supervised },
      byMember: ctx.actor.memberId,
      changesSealed: await seal('changes', JSON.stringify(changesForTwo(edit))),
      shownSealed: shown.length === 0 ? null : await seal('changes', JSON.stringify(shown)),
      reasonSealed: reason === null ? null : await seal('reason', reason),
    });
    if (!isNew) throw idTaken();
    const both = [partnerA, partnerB];
    await record(ctx, ...both.map((clientId) => ({ clientId, kind: 'COUPLE_PLAN_EDITED' })));
    return this.facts.shown(ctx, row.id);
  }

  /** For staff who can see the couple: what was changed, the latest first. */
  async history(ctx: Ctx, coupleId: string): Promise<CouplePlanEditType[]> {
    const practiceId = ctx.db.scope.practiceId!;
    const rows = await ctx.db.query(COUPLE_EDITS, [practiceId, coupleId]);
    return rows.map((row) => this.#opened(practiceId, row));
  }

  /** What a partner has not closed yet. */
  async notices(
    ctx: Ctx,
    own: Pick<CouplePartner, 'coupleId' | 'editsClosedAt'>,
  ): Promise<CouplePlanEditType[]> {
    const { practiceId } = ctx.actor;
    const { coupleId, editsClosedAt } = own;
    const rows = await ctx.db.query(COUPLE_EDITS_SHOWN, [practiceId, coupleId, editsClosedAt]);
    return rows.map((row) => this.#opened(practiceId, row));
  }

  /** Closes the notice of this edit and of all before it, for the caller alone. */
  async close(ctx: Ctx, ownId: string, editId: string): Promise<CouplePartner> {
    const clientId = ctx.actor.clientId!;
    const partners = ctx.db.of(CouplePartner);
    const own = await partners.get({ id: ownId.toLowerCase(), clientId });
    const where = { id: editId.toLowerCase(), coupleId: own.coupleId };
    const edit = await ctx.db.of(CoupleEdit).findOne(where);
    if (!edit) throw notFound();
    if (own.editsClosedAt !== null && own.editsClosedAt >= edit.createdAt) return own;
    const closed = { editsClosedAt: edit.createdAt };
    await partners.update({ id: own.id, clientId }, closed);
    return Object.assign(own, closed);
  }

  #opened(practiceId: string, row: Row): CouplePlanEditType {
    const { id, at, by, changesSealed, reasonSealed, wrapped } = row;
    const open = (column: string, text: Buffer) =>
      this.sealing.openWith(wrapped, practiceId, placeOf(column, id), text);
    const changes = JSON.parse(open('changes', changesSealed)) as PlanChange[];
    return { id, at, by, changes, reason: reasonSealed && open('reason', reasonSealed) };
  }
}

const stepOf = ({ key, title, purpose, actions }: JointStepInput): JointStep => ({
  ...{ key, title, purpose },
  actions: actions.map(({ prompt, ...action }) => ({
    ...{ key: action.key, title: action.title, guidance: action.guidance, by: action.by },
    prompt: prompt?.trim() ? prompt : null,
  })),
});

/** Rows are only inserted, so their texts have one version. */
const placeOf = (column: string, id: string) => ({
  table: `couple_edits.${column}`,
  id,
  version: 1,
});
