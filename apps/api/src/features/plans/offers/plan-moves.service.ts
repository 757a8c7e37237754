import { localDateOf } from '@footing/kernel';
import {
  filesAdded,
  isMapping,
  problemsOfEditWhileClosed,
  problemsOfUnexplainedWords,
  statedLimits,
  suggestedMapping,
  type Side,
  type StepMapping,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { readCursor, writeCursor } from '../../../platform/paging/paging.js';
import { usableFormsIn } from '../../forms/index.js';
import { OtherPersonsService } from '../../people/index.js';
import { assertHasForms, visibleVersion, type TemplateVersion } from '../../templates/index.js';
import { ReachReasonsService } from '../actions/reach-reasons.service.js';
import { templateContentOf } from '../core/plan-version.js';
import { planContentOf, type PlanContent } from '../edits/plan-content.js';
import { readPlan, type LoadedPlan } from '../storage/plan.repository.js';
import {
  assertCoached,
  assertMayReachOut,
  moveOf,
  whyNotCoached,
  type Move,
  type MoveTerms,
} from './plan-move.js';
import { toPlanMove } from './plan-offer.presenter.js';
import type { NewerVersionType, OlderPlanPageType, PlanMoveType } from './plan-offer.type.js';
import type { PlanMoveInput } from './plan-offers.inputs.js';
import {
  NEWER_VERSIONS,
  PLANS_AT_ONCE,
  PLANS_ON_OLDER_VERSIONS,
  WRITTEN_ACTIONS,
} from './plan-offers.sql.js';
import { words } from './plan-offers.words.js';

/** A move that a coach asks for, and what it is made from. */
export interface AskedMove {
  version: TemplateVersion;
  terms: MoveTerms;
  move: Move;
}

/** What the refusal of a move says about its words. */
export type WhyNot = Record<'paused' | 'unexplained', string>;

/** Moves of running plans to newer versions: which plans could move, and what a move would do. */
@Injectable()
export class PlanMovesService {
  constructor(
    private readonly reasons: ReachReasonsService,
    private readonly persons: OtherPersonsService,
  ) {}

  async older(ctx: Ctx, templateId: string, after: string | null): Promise<OlderPlanPageType> {
    const cursor = readCursor(after);
    const rows = await ctx.db.query(PLANS_ON_OLDER_VERSIONS(ctx), [
      ctx.db.scope.practiceId,
      templateId,
      PLANS_AT_ONCE + 1,
      cursor?.key ?? null,
      cursor?.id ?? null,
    ]);
    const plans = rows.slice(0, PLANS_AT_ONCE);
    const last = plans.at(-1);
    const hasMore = rows.length > PLANS_AT_ONCE && last !== undefined;
    return {
      plans: plans as OlderPlanPageType['plans'],
      next: hasMore ? writeCursor({ key: last.clientName, id: last.planId }) : null,
    };
  }

  /** The versions that the plan can move to, the newest first; none of a plan that has ended, or of an archived client. */
  async newer(ctx: Ctx, planId: string): Promise<NewerVersionType[]> {
    const plan = await readPlan(ctx, 'plan', planId);
    if (whyNotCoached(ctx, plan)) return [];
    return ctx.db.query(NEWER_VERSIONS, [ctx.db.scope.practiceId, plan.id]);
  }

  async preview(ctx: Ctx, input: PlanMoveInput): Promise<PlanMoveType> {
    const plan = await readPlan(ctx, 'plan', input.planId);
    const { version, terms, move } = await this.asked(ctx, plan, input);
    return toPlanMove(plan, version, terms, move, ctx.now);
  }

  /** The move that a coach asks for, or the refusal. */
  async asked(ctx: Ctx, plan: LoadedPlan, input: PlanMoveInput): Promise<AskedMove> {
    assertCoached(ctx, plan);
    const version = await visibleVersion(ctx, input.templateVersionId);
    const { practiceId } = ctx.db.scope;
    const newer = await ctx.db.query(NEWER_VERSIONS, [practiceId, plan.id]);
    if (!newer.some(({ id }) => id === version.id)) throw new Refusal('NOT_NOW', words.notNewer);
    assertSameQuestions(plan, version, ctx.now);
    const forms = await usableFormsIn(ctx, version.content);
    assertHasForms(version.content, words.formGone, { forms });
    const from = await templateContentOf(ctx, plan.id);
    const content = await planContentOf(ctx, plan, this.reasons);
    const mapping = mappingOf(input, content, from, version);
    const terms: MoveTerms = {
      ...{ from: { steps: from.steps }, to: { steps: version.content.steps } },
      ...{ mapping, choices: choicesOf(input), direction: 'FORWARD' },
      files: filesAdded(version.content, from),
    };
    return {
      version,
      terms,
      move: await this.move(ctx, plan, terms, words.wordsReachOut, content),
    };
  }

  /** The move of the plan as it is now. Throws the refusal if it is not possible now; `whyNot` is what it says. */
  async move(
    ctx: Ctx,
    plan: LoadedPlan,
    terms: MoveTerms,
    whyNot: WhyNot,
    known?: PlanContent,
  ): Promise<Move> {
    const move = await this.carried(ctx, plan, terms, known);
    await this.#assertSaysSo(ctx, plan, move, terms, whyNot);
    await assertMayReachOut(ctx, move);
    return move;
  }

  /** The move, whether it is possible now or not. */
  async carried(ctx: Ctx, plan: LoadedPlan, terms: MoveTerms, known?: PlanContent): Promise<Move> {
    const content = known ?? (await planContentOf(ctx, plan, this.reasons));
    const rows = await ctx.db.query(WRITTEN_ACTIONS, [ctx.db.scope.practiceId, plan.id]);
    return moveOf(ctx, plan, content, new Set(rows.map(({ key }) => key)), terms);
  }

  /**
   * No action is added or changed that sounds like outreach and says that it is not: without a reason, and while outreach is
   * closed. What comes back when a move is undone had its reason before.
   */
  async #assertSaysSo(
    ctx: Ctx,
    plan: LoadedPlan,
    move: Move,
    { direction }: MoveTerms,
    whyNot: WhyNot,
  ): Promise<void> {
    const { before, after } = move.accepted.edit;
    const names = [await this.persons.aliasOf(ctx, plan.clientId, plan.personId)];
    const said = { before, after, names };
    const { facts } = move.accepted.after;
    const { reasons } = statedLimits(facts, 'YES', ctx.now.getTime(), plan.timeZone);
    if (problemsOfEditWhileClosed(said, reasons).length > 0) {
      throw new Refusal('NOT_NOW', whyNot.paused);
    }
    if (direction === 'FORWARD' && problemsOfUnexplainedWords(said).length > 0) {
      throw new Refusal('NOT_NOW', whyNot.unexplained);
    }
  }
}

/** A plan that has not started cannot leave out the questions that the new version asks first. */
function assertSameQuestions(plan: LoadedPlan, version: TemplateVersion, now: Date): void {
  const asks = version.content.readiness;
  const { readyAt, startsOn } = plan.snapshot;
  const hasStarted = readyAt !== null && startsOn <= localDateOf(now.getTime(), plan.timeZone);
  if (asks === null || asks === plan.readiness || hasStarted) return;
  throw new Refusal('NOT_NOW', words.notStarted(version.number));
}

function mappingOf(
  { mapping }: PlanMoveInput,
  content: PlanContent,
  from: { steps: PlanContent['steps'] },
  { content: to }: TemplateVersion,
): StepMapping {
  if (!mapping) return suggestedMapping(content, from, to);
  const asked = Object.fromEntries(mapping.map((one) => [one.step, one.to ?? null]));
  if (mapping.length !== content.steps.length || !isMapping(asked, content, to)) {
    throw invalid('input.mapping', words.badMapping);
  }
  return asked;
}

function choicesOf({ choices }: PlanMoveInput): Record<string, Side> {
  const asked = choices ?? [];
  if (new Set(asked.map(({ path }) => path)).size < asked.length) {
    throw invalid('input.choices', words.badChoices);
  }
  return Object.fromEntries(asked.map(({ path, side }) => [path, side]));
}
