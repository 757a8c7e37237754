import {
  carryOver,
  contentOfPlan,
  contentReachesOut,
  type Carried,
  type Carry,
  type LivePlan,
  type LiveStep,
  type PlanStepSnapshot,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { PlanContent } from '../edits/plan-content.js';
import type { AcceptedEdit } from '../edits/plan-edit-storage.js';
import { assertRestAfterLettingGo, REACHES_OUT } from '../lifecycle/rest-after-letting-go.js';
import type { LoadedPlan } from '../storage/plan.repository.js';

/** What a move is made from, apart from the plan as it is. */
export type MoveTerms = Pick<Carry, 'from' | 'to' | 'mapping' | 'choices' | 'direction'>;

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
  return {
    carried,
    accepted: {
      before: plan,
      after: { ...plan, snapshot: { ...plan.snapshot, steps } },
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
