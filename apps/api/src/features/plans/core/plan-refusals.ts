import { assertNever } from '@footing/kernel';
import type { Lock, PlanSnapshot, Refusal as EngineRefusal } from '@footing/plan-engine';
import { Fault, invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { problemType } from '../../templates/index.js';
import { toLockType } from './lock.presenter.js';
import { words } from './plan-refusals.words.js';

/** Maps a refusal of the engine to a refusal or fault of the API. */
export function toApiRefusal(refusal: EngineRefusal, plan: PlanSnapshot): Refusal | Fault {
  switch (refusal.code) {
    case 'LOCKED':
      return lockedRefusal(refusal.locks, refusal.path && `input.${refusal.path}`);
    case 'PLAN_ENDED':
      return new Refusal('FINAL', words.ended, {
        lock: toLockType({ kind: 'ENDED', ending: refusal.ending }),
      });
    case 'PLAN_PAUSED':
      return new Refusal('NOT_NOW', words.paused, {
        lock: toLockType({ kind: 'PAUSED' }),
      });
    case 'STEP_CLOSED':
      return new Refusal('NOT_NOW', words.stepClosed(titleOf(refusal.step, plan)));
    case 'ACTIONS_LEFT':
      return new Refusal('NOT_NOW', words.actionsLeft(titlesOf(refusal.actions, plan)));
    case 'NO_APPROVAL_NEEDED':
      return new Refusal('NOT_NOW', words.noApprovalNeeded(titleOf(refusal.step, plan)));
    case 'NO_SUCH_WAIT':
      return invalid('input.rule', words.noSuchWait(titleOf(refusal.step, plan)));
    case 'DAYS_OUT_OF_RANGE':
      return refusal.floor >= refusal.days
        ? new Refusal('NOT_NOW', words.shortestWait, {
            field: 'input.days',
          })
        : invalid('input.days', words.wholeNumber(refusal.floor, refusal.days - 1));
    case 'REASON_NEEDED':
      return invalid('input.reason', words.reasonNeeded);
    case 'ALREADY_PAUSED':
      return new Refusal('NOT_NOW', words.alreadyPaused);
    case 'PAUSE_OUT_OF_RANGE':
      return invalid('until', words.otherDay, { from: refusal.from, to: refusal.to });
    case 'LETTING_GO_STANDS':
      return new Refusal('FINAL', words.lettingGoStands);
    case 'NOT_PAUSED':
      return new Refusal('NOT_NOW', words.notPaused);
    case 'WRONG_KIND':
      return new Refusal('NOT_NOW', words.wrongKind);
    case 'CHECKLIST_FIRST':
      return new Refusal('NOT_NOW', words.checklistFirst);
    case 'POINTS_LEFT':
      return new Refusal('NOT_NOW', words.pointsLeft);
    case 'SAFETY_CHECK_FIRST':
      return new Refusal('NOT_NOW', words.safetyCheckFirst);
    case 'GIVEN':
      return new Refusal('FINAL', words.given);
    case 'BAD_ACTION':
      return new Refusal('NOT_PUBLISHABLE', words.badAction, {
        problems: refusal.problems.map(problemType),
      });
    case 'BAD_EDIT':
      return new Refusal('NOT_PUBLISHABLE', words.badEdit, {
        problems: refusal.problems.map(problemType),
      });
    case 'DAY_OUT_OF_RANGE':
      return invalid('input.on', words.otherDay, { from: refusal.from, to: refusal.to });
    case 'COUNT_OUT_OF_RANGE':
      return invalid('input.times', words.wholeNumber(0, refusal.max));
    case 'NO_TALK_ASKED_FOR':
      return new Refusal('NOT_NOW', words.noTalkAskedFor);
    case 'NOT_ALLOWED_FOR_CLIENT':
      return new Fault('FORBIDDEN', words.coachOnly);
    case 'UNKNOWN_STEP':
    case 'UNKNOWN_ACTION':
      return notFound();
    default:
      return assertNever(refusal);
  }
}

/**
 * The refusal for what is locked. The reason is in `lock`; whoever shows it makes its sentence, the same as for a lock of
 * the plan. `field`: the position of outreach in the input.
 */
export function lockedRefusal(locks: readonly Lock[], field?: string): Refusal {
  const lock = locks[0]!;
  return new Refusal('LOCKED', words.locked, {
    lock: toLockType(lock),
    ...(field && { field }),
  });
}

function titleOf(step: string, plan: PlanSnapshot): string {
  return plan.steps.find(({ key }) => key === step)?.title ?? step;
}

function titlesOf(actions: string[], plan: PlanSnapshot): string[] {
  return plan.steps
    .flatMap((step) => step.actions)
    .filter(({ key }) => actions.includes(key))
    .map(({ title }) => title);
}
