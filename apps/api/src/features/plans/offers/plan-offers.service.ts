import { MS_PER_DAY, uuidv7 } from '@footing/kernel';
import { changesOfPlan, type PlacedFile, type StepDefinition } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { idTaken, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { attentionDue, memberRef } from '../../people/index.js';
import { PlanFilesNamed } from '../core/plan-files.js';
import { toEditPreview } from '../edits/plan-edit.presenter.js';
import { PlanEditsService } from '../edits/plan-edits.service.js';
import { keepForms } from '../storage/plan-forms.js';
import { lockPlan, readPlan, type LoadedPlan } from '../storage/plan.repository.js';
import { rewriteStoredPlan } from '../storage/plan-update.js';
import { offeredMovePlace, offerTermsPlace } from '../storage/sealed-places.js';
import { assertCoached, whyNotCoached, type Move, type MoveTerms } from './plan-move.js';
import { PlanMovesService } from './plan-moves.service.js';
import { PlanOffer } from './plan-offer.entity.js';
import type { PlanOfferType } from './plan-offer.type.js';
import type { OfferVersionInput } from './plan-offers.inputs.js';
import {
  IS_RECALLED,
  MOVE_PLAN,
  REVERTED_BY,
  VERSION_OF_PLAN,
  WITHDRAW_OPEN_OFFER,
} from './plan-offers.sql.js';
import { words } from './plan-offers.words.js';

/** For how long a client or coach can undo a move. */
const DAYS_TO_REVERT = 7;

interface StoredMove {
  before: StepDefinition[];
  after: StepDefinition[];
}

/** Offers of newer versions: a coach offers, the client answers, and either undoes it within seven days. */
@Injectable()
export class PlanOffersService {
  constructor(
    private readonly moves: PlanMovesService,
    private readonly edits: PlanEditsService,
    private readonly sealing: SealingService,
    private readonly files: PlanFilesNamed,
  ) {}

  /** The latest offer for the plan. */
  async ofPlan(ctx: Ctx, planId: string): Promise<PlanOfferType | null> {
    const plan = await readPlan(ctx, 'plan', planId);
    const [offer] = await ctx.db
      .of(PlanOffer)
      .find({ planId: plan.id }, { order: { createdAt: 'DESC', id: 'DESC' }, take: 1 });
    return offer ? this.#present(ctx, plan, offer) : null;
  }

  async offer(ctx: Ctx, input: OfferVersionInput): Promise<PlanOfferType> {
    const plan = await lockPlan(ctx, 'plan', input.planId);
    const id = input.id.toLowerCase();
    const known = await ctx.db.of(PlanOffer).findOne({ id });
    if (known && known.planId !== plan.id) throw idTaken();
    if (known) return this.#present(ctx, plan, known);
    const { version, terms, move } = await this.moves.asked(ctx, plan, input);
    const [from] = await ctx.db.query(VERSION_OF_PLAN, [ctx.db.scope.practiceId, plan.id]);
    await attentionDue(ctx, plan.clientId);
    await ctx.db.write(WITHDRAW_OPEN_OFFER, [ctx.db.scope.practiceId, plan.id, ctx.now]);
    const { clientId } = plan;
    const sealed = JSON.stringify(terms);
    // The client who accepts cannot read the practice's forms.
    await keepForms(ctx, plan, version.content);
    await ctx.db.of(PlanOffer).insert({
      ...{ id, planId: plan.id, clientId, byMember: ctx.actor.memberId, createdAt: ctx.now },
      state: 'OFFERED',
      fromVersionId: from!.id,
      fromNumber: plan.templateNumber,
      fromTitle: plan.templateTitle,
      toVersionId: version.id,
      toNumber: version.number,
      toTitle: version.title,
      ofLibrary: from!.ofLibrary,
      termsSealed: await this.sealing.seal(ctx, clientId, offerTermsPlace(id), sealed),
    });
    await this.#record(ctx, plan, 'VERSION_OFFERED');
    return this.#present(ctx, plan, await ctx.db.of(PlanOffer).get({ id }), move);
  }

  async withdraw(ctx: Ctx, offerId: string): Promise<PlanOfferType> {
    return this.#answer(ctx, offerId, 'WITHDRAWN');
  }

  async decline(ctx: Ctx, offerId: string): Promise<PlanOfferType> {
    return this.#answer(ctx, offerId, 'DECLINED');
  }

  /** Moves the plan as it is now, not as it was when the offer was made. */
  async accept(ctx: Ctx, offerId: string): Promise<PlanOfferType> {
    const { plan, offer } = await this.#locked(ctx, offerId);
    if (offer.state === 'ACCEPTED') return this.#present(ctx, plan, offer);
    assertOpen(ctx, plan, offer);
    await assertNotRecalled(ctx, offer.toVersionId, words.recalled);
    const terms = await this.#terms(ctx, offer);
    const move = await this.moves.move(ctx, plan, terms, words.notNow);
    const moved = await this.#store(ctx, move, 'MOVED', offer);
    await this.files.publish(ctx, moved, filesAfter(move, terms));
    const revertUntil = new Date(ctx.now.getTime() + DAYS_TO_REVERT * MS_PER_DAY);
    const movedSealed = await this.#sealed(ctx, offer, move);
    const patch = { state: 'ACCEPTED', answeredAt: ctx.now, revertUntil, movedSealed };
    await ctx.db.of(PlanOffer).update({ id: offer.id }, patch);
    await this.#record(ctx, plan, 'VERSION_ACCEPTED');
    return this.#present(ctx, moved, { ...offer, ...patch });
  }

  /** What the plan asked for before the move comes back. What was done since stays done. */
  async revert(ctx: Ctx, offerId: string): Promise<PlanOfferType> {
    const { plan, offer } = await this.#locked(ctx, offerId);
    if (offer.state === 'REVERTED') return this.#present(ctx, plan, offer);
    if (offer.state !== 'ACCEPTED') throw new Refusal('NOT_NOW', words.over);
    assertCoached(ctx, plan);
    if (ctx.now >= offer.revertUntil!) throw new Refusal('FINAL', words.tooLate);
    const [current] = await ctx.db.query(VERSION_OF_PLAN, [ctx.db.scope.practiceId, plan.id]);
    if (current!.id !== offer.toVersionId) throw new Refusal('NOT_NOW', words.changedSince);
    await assertNotRecalled(ctx, offer.fromVersionId, words.earlierRecalled);
    const { before, after } = await this.#moved(ctx, offer);
    const keys = new Set(before.map(({ key }) => key));
    const mapping = Object.fromEntries(
      plan.snapshot.steps.map(({ key }) => [key, keys.has(key) ? key : null]),
    );
    const terms: MoveTerms = {
      ...{ from: { steps: after }, to: { steps: before }, mapping },
      ...{ choices: {}, direction: 'BACK' },
    };
    const move = await this.moves.move(ctx, plan, terms, words.notNow);
    const moved = await this.#store(ctx, move, 'MOVED_BACK', offer);
    const patch = { state: 'REVERTED', revertedAt: ctx.now };
    await ctx.db.of(PlanOffer).update({ id: offer.id }, patch);
    await this.#record(ctx, plan, 'VERSION_REVERTED');
    return this.#present(ctx, moved, { ...offer, ...patch });
  }

  /** Answers an open offer without moving the plan. The same answer again changes nothing. */
  async #answer(
    ctx: Ctx,
    offerId: string,
    state: 'WITHDRAWN' | 'DECLINED',
  ): Promise<PlanOfferType> {
    const { plan, offer } = await this.#locked(ctx, offerId);
    if (offer.state === state) return this.#present(ctx, plan, offer);
    if (offer.state !== 'OFFERED') throw new Refusal('NOT_NOW', words.over);
    await attentionDue(ctx, plan.clientId);
    const patch = { state, answeredAt: ctx.now };
    await ctx.db.of(PlanOffer).update({ id: offer.id }, patch);
    await this.#record(ctx, plan, `VERSION_${state}`);
    return this.#present(ctx, plan, { ...offer, ...patch });
  }

  /**
   * The offer and its plan, locked. Of two answers at once the first counts, and of an answer and a recall of a version, too: a
   * recall locks the open offers of its version.
   */
  async #locked(ctx: Ctx, offerId: string): Promise<{ plan: LoadedPlan; offer: PlanOffer }> {
    const found = await ctx.db.of(PlanOffer).findOne({ id: offerId });
    if (!found) throw notFound();
    const plan = await lockPlan(ctx, 'plan', found.planId);
    return { plan, offer: await ctx.db.of(PlanOffer).lock({ id: offerId }) };
  }

  /** Stores the move as an edit of the plan, and the version that the plan is on. */
  async #store(
    ctx: Ctx,
    { accepted }: Move,
    kind: 'MOVED' | 'MOVED_BACK',
    offer: PlanOffer,
  ): Promise<LoadedPlan> {
    const side = kind === 'MOVED' ? 'to' : 'from';
    const after = {
      ...accepted.after,
      templateNumber: offer[`${side}Number`],
      templateTitle: offer[`${side}Title`],
    };
    const id = uuidv7(ctx.now.getTime());
    const saved = { id, reason: null, shareReason: false, move: { kind, offerId: offer.id } };
    const plan = await this.edits.save(ctx, { ...accepted, after }, saved);
    const versionId = offer[`${side}VersionId`];
    await ctx.db.write(MOVE_PLAN, [
      ...[ctx.db.scope.practiceId, plan.id],
      ...[offer.ofLibrary ? null : versionId, offer.ofLibrary ? versionId : null],
      ...[after.templateNumber, after.templateTitle],
    ]);
    // The stored columns do not have the recall yet, so more than what the move changed is different from them.
    if (accepted.before.hasRecallToStore) await rewriteStoredPlan(ctx, plan);
    return plan;
  }

  /** `known`: what the move makes of the plan, if that was worked out already. */
  async #present(
    ctx: Ctx,
    plan: LoadedPlan,
    offer: PlanOffer,
    known?: Move,
  ): Promise<PlanOfferType> {
    const { id, planId, state, createdAt, fromNumber, toNumber, answeredAt, revertUntil } = offer;
    const { name } = await ctx.load(memberRef, offer.byMember);
    const isInTime = state === 'ACCEPTED' && revertUntil !== null && ctx.now < revertUntil;
    const runs = whyNotCoached(ctx, plan) === null;
    const canRevert = isInTime && runs && !(await isRecalled(ctx, offer.fromVersionId));
    const canAccept = state === 'OFFERED' && runs && !(await isRecalled(ctx, offer.toVersionId));
    const [reverted] =
      state === 'REVERTED' ? await ctx.db.query(REVERTED_BY, [ctx.db.scope.practiceId, id]) : [];
    return {
      ...{ id, planId, fromNumber, toNumber, answeredAt },
      state: state as PlanOfferType['state'],
      by: name,
      at: createdAt,
      revertUntil: canRevert ? revertUntil : null,
      revertedAt: offer.revertedAt,
      revertedBy: reverted?.name ?? null,
      canAccept,
      ...(await this.#changes(ctx, plan, offer, { canAccept, known })),
    };
  }

  async #changes(
    ctx: Ctx,
    plan: LoadedPlan,
    offer: PlanOffer,
    { canAccept, known }: { canAccept: boolean; known?: Move },
  ): Promise<Pick<PlanOfferType, 'changes' | 'preview'>> {
    if (offer.movedSealed !== null) {
      return { changes: changesOfPlan(await this.#moved(ctx, offer)), preview: null };
    }
    if (!canAccept) return { changes: [], preview: null };
    const { accepted } =
      known ?? (await this.moves.carried(ctx, plan, await this.#terms(ctx, offer)));
    return { changes: changesOfPlan(accepted.edit), preview: toEditPreview(accepted, ctx.now) };
  }

  async #terms(ctx: Ctx, { id, clientId, termsSealed }: PlanOffer): Promise<MoveTerms> {
    const text = await this.sealing.open(ctx, clientId, offerTermsPlace(id), termsSealed);
    return JSON.parse(text) as MoveTerms;
  }

  async #sealed(ctx: Ctx, { id, clientId }: PlanOffer, { accepted }: Move): Promise<Buffer> {
    const { before, after } = accepted.edit;
    const text = JSON.stringify({ before, after } satisfies StoredMove);
    return this.sealing.seal(ctx, clientId, offeredMovePlace(id), text);
  }

  async #moved(ctx: Ctx, { id, clientId, movedSealed }: PlanOffer): Promise<StoredMove> {
    const text = await this.sealing.open(ctx, clientId, offeredMovePlace(id), movedSealed!);
    return JSON.parse(text) as StoredMove;
  }

  #record(ctx: Ctx, { id: planId, clientId, title }: LoadedPlan, kind: string): Promise<void> {
    return record(ctx, { clientId, planId, kind, subject: title });
  }
}

/** The files that a move brings, by the keys of the plan after it. */
const filesAfter = ({ carried: { names } }: Move, { files = [] }: MoveTerms): PlacedFile[] =>
  files.map(({ step, action, file }) => ({
    step: names.steps.get(step ?? '') ?? null,
    action: names.actions.get(action ?? '') ?? null,
    file,
  }));

/** A version that was recalled since the offer is not taken on, nor returned to. */
async function assertNotRecalled(ctx: Ctx, versionId: string, whyNot: string): Promise<void> {
  if (await isRecalled(ctx, versionId)) throw new Refusal('FINAL', whyNot);
}

async function isRecalled(ctx: Ctx, versionId: string): Promise<boolean> {
  const [found] = await ctx.db.query(IS_RECALLED, [ctx.db.scope.practiceId, versionId]);
  return found!.recalled;
}

function assertOpen(ctx: Ctx, plan: LoadedPlan, { state }: PlanOffer): void {
  if (state !== 'OFFERED') throw new Refusal('NOT_NOW', words.over);
  assertCoached(ctx, plan);
}
