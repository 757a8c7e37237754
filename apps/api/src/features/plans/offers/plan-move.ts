import {
  carryOver,
  contentOfPlan,
  contentReachesOut,
  type Carried,
  type Carry,
  type LivePlan,
  type LiveStep,
  type PlacedFile,
  type PlanStepSnapshot,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { PlanContent } from '../edits/plan-content.js';
import type { AcceptedEdit } from '../edits/plan-edit-storage.js';
import { assertRestAfterLettingGo, REACHES_OUT } from '../lifecycle/rest-after-letting-go.js';
import { words as ofPlans } from '../plans.words.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { words } from './plan-offers.words.js';

/** What a move is made from, apart from the plan as it is. */
export type MoveTerms = Pick<Carry, 'from' | 'to' | 'mapping' | 'choices' | 'direction'> & {
  /** Files that the new version has and the old one had not, by its own keys. Absent in older offers: none. */
  files?: PlacedFile[];
};

/** A move of a plan that the engine has made, ready to be stored. */
export interface Move {
  carried: Carried;
  accepted: AcceptedEdit;
}

/** Carries the plan over. `content`: what it asks for now; `written`: actions with the client's writing. Writes nothing. */
export function moveOf(
  ctx: Ctx,
  plan: LoadedPlan,
  content: PlanContent,
  written: ReadonlySet<string>,
  terms: MoveTerms,
): Move {
  const carried = carryOver({
    ...terms,
    plan: livePlanOf(plan, content),
    written,
    facts: plan.facts,
    now: ctx.now.getTime(),
    zone: plan.timeZone,
  });
  const steps = carried.plan.steps.map(toSnapshot);
  // A recall is of the version that the plan leaves, so it closes nothing afterwards.
  const facts = { ...plan.facts, recalledAt: null };
  return {
    carried,
    accepted: {
      before: plan,
      after: { ...plan, facts, snapshot: { ...plan.snapshot, steps } },
      events: [{ kind: 'PLAN_EDITED', steps, at: ctx.now.getTime() }],
      edit: {
        before: content.steps,
        after: contentOfPlan(carried.plan).steps,
        version: terms.to,
      },
      stored: content.stored,
      removedIds: new Map(),
    },
  };
}

/** Throws the refusal unless the plan runs and its client has a coach. */
export function assertCoached(ctx: Ctx, plan: LoadedPlan): void {
  const refusal = whyNotCoached(ctx, plan);
  if (refusal) throw refusal;
}

/** Why a plan moves to no version: it has ended, or its client is archived. Null if neither is so. */
export function whyNotCoached(ctx: Ctx, { snapshot, facts }: LoadedPlan): Refusal | null {
  if (snapshot.ending !== null) return new Refusal('FINAL', words.planEnded);
  if (facts.clientStatus !== 'ARCHIVED') return null;
  const isClient = ctx.db.scope.role === 'CLIENT';
  return new Refusal('NOT_NOW', isClient ? words.noCoach : ofPlans.archived);
}

/** Outreach is not brought into a plan without it while its client rests after letting go. */
export async function assertMayReachOut(ctx: Ctx, { accepted }: Move): Promise<void> {
  const { before, after } = accepted.edit;
  if (contentReachesOut({ steps: after }) && !contentReachesOut({ steps: before })) {
    await assertRestAfterLettingGo(ctx, accepted.before, REACHES_OUT);
  }
}

/** The plan with its texts opened. */
function livePlanOf({ snapshot }: LoadedPlan, { steps }: PlanContent): LivePlan {
  return {
    ...snapshot,
    steps: snapshot.steps.map((step, at): LiveStep => {
      const { title, purpose, guidance, actions } = steps[at]!;
      return {
        ...step,
        ...{ title, purpose, guidance },
        actions: step.actions.map((action, nth) => {
          const { title: name, guidance: how, prompt, noReachReason, noReachBy } = actions[nth]!;
          return { ...action, title: name, guidance: how, prompt, noReachReason, noReachBy };
        }),
      };
    }),
  };
}

function toSnapshot({
  purpose: _purpose,
  guidance: _guidance,
  ...step
}: LiveStep): PlanStepSnapshot {
  return {
    ...step,
    actions: step.actions.map(
      ({ guidance: _how, prompt: _prompt, noReachReason: _reason, noReachBy: _by, ...action }) =>
        action,
    ),
  };
}
