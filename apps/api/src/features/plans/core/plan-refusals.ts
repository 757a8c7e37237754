import { assertNever } from '@footing/kernel';
import type { Lock, PlanSnapshot, Refusal as EngineRefusal } from '@footing/plan-engine';
import { Fault, invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { problemType } from '../../templates/index.js';
import { toLockType } from './lock.presenter.js';

/** Maps a refusal of the engine to a refusal or fault of the API. */
export function toApiRefusal(refusal: EngineRefusal, plan: PlanSnapshot): Refusal | Fault {
  switch (refusal.code) {
    case 'LOCKED':
      return lockedRefusal(refusal.locks);
    case 'PLAN_ENDED':
      return new Refusal('FINAL', 'This plan has ended, so nothing in it changes any more.', {
        lock: toLockType({ kind: 'ENDED', ending: refusal.ending }),
      });
    case 'PLAN_PAUSED':
      return new Refusal('NOT_NOW', 'The plan is paused. Resume it first.', {
        lock: toLockType({ kind: 'PAUSED' }),
      });
    case 'STEP_CLOSED':
      return new Refusal('NOT_NOW', `“${titleOf(refusal.step, plan)}” is closed already.`);
    case 'ACTIONS_LEFT':
      return new Refusal('NOT_NOW', `Still to do in this step: ${titles(refusal.actions, plan)}.`);
    case 'NO_APPROVAL_NEEDED':
      return new Refusal('NOT_NOW', `“${titleOf(refusal.step, plan)}” opens without an approval.`);
    case 'NO_SUCH_WAIT':
      return invalid('input.rule', `is no wait of “${titleOf(refusal.step, plan)}”.`);
    case 'DAYS_OUT_OF_RANGE':
      return refusal.floor >= refusal.days
        ? new Refusal('NOT_NOW', 'This wait is as short as it can be. The template keeps it so.', {
            field: 'input.days',
          })
        : invalid(
            'input.days',
            `must be a whole number from ${refusal.floor} to ${refusal.days - 1}.`,
          );
    case 'REASON_NEEDED':
      return invalid('input.reason', 'is needed to shorten a wait.');
    case 'ALREADY_PAUSED':
      return new Refusal('NOT_NOW', 'The plan is paused already.');
    case 'PAUSE_OUT_OF_RANGE':
      return invalid('until', `can be a day from ${refusal.from} to ${refusal.to}.`);
    case 'LETTING_GO_STANDS':
      return new Refusal('FINAL', 'Letting go can be undone for 24 hours. This plan has ended.');
    case 'NOT_PAUSED':
      return new Refusal('NOT_NOW', 'The plan is not paused.');
    case 'WRONG_KIND':
      return new Refusal('NOT_NOW', 'This action is done in another way.');
    case 'CHECKLIST_FIRST':
      return new Refusal('NOT_NOW', 'This is given after its checklist. Open it to go through it.');
    case 'POINTS_LEFT':
      return new Refusal(
        'NOT_NOW',
        'All four must be true. If one is not, let it be; nothing is lost by that.',
      );
    case 'SAFETY_CHECK_FIRST':
      return new Refusal(
        'NOT_NOW',
        'Answer the safety questions first. The last time is too long ago.',
      );
    case 'GIVEN':
      return new Refusal('FINAL', 'It was given, so it stands.');
    case 'BAD_ACTION':
      return new Refusal('NOT_PUBLISHABLE', 'This action cannot work in this step as it is.', {
        problems: refusal.problems.map(problemType),
      });
    case 'DAY_OUT_OF_RANGE':
      return invalid('input.on', `can be a day from ${refusal.from} to ${refusal.to}.`);
    case 'COUNT_OUT_OF_RANGE':
      return invalid('input.times', `must be a whole number from 0 to ${refusal.max}.`);
    case 'NO_TALK_ASKED_FOR':
      return new Refusal(
        'NOT_NOW',
        'The answers did not ask for a talk. This plan starts after new answers.',
      );
    case 'NOT_ALLOWED_FOR_CLIENT':
      return new Fault('FORBIDDEN', 'This is for the coach to decide.');
    case 'UNKNOWN_STEP':
    case 'UNKNOWN_ACTION':
      return notFound();
    default:
      return assertNever(refusal);
  }
}

/** The refusal for outreach that is locked. `field`: the position of that outreach in the input. */
export function lockedRefusal(locks: readonly Lock[], field?: string): Refusal {
  const lock = locks[0]!;
  return new Refusal('LOCKED', lockMessage(lock), {
    lock: toLockType(lock),
    ...(field && { field }),
  });
}

function lockMessage(lock: Lock): string {
  switch (lock.kind) {
    case 'PLAN_NOT_STARTED':
      return 'The plan has not begun yet.';
    case 'READINESS':
      return 'The plan has not started. First there are questions to answer.';
    case 'PAUSED':
      return 'The plan is paused. Nothing is lost meanwhile.';
    case 'ENDED':
      return 'The plan has ended.';
    case 'STEP':
      return `This opens after “${lock.title}”.`;
    case 'WAIT':
      return 'This opens after a wait. The wait is part of the plan.';
    case 'CALM':
      return 'This opens with a check-in, once it has been calm for some days.';
    case 'APPROVAL':
      return 'This opens when the coach and you have talked about it.';
    case 'SAFETY_HOLD':
      return 'Outreach is paused after the safety questions.';
    case 'ANSWERS':
      return 'Outreach is paused for now because of answers to the questions.';
    case 'ARCHIVED':
      return 'Outreach is closed: this client and the practice no longer work together.';
    case 'ALLOWANCE':
      return 'The contacts you agreed on are used up for now.';
    case 'ACTIONS_FIRST':
      return `Do “${lock.title}” first.`;
    case 'SURPRISE':
      return 'One surprise is enough. There was one in the last half year.';
    case 'BOUNDARY':
      return boundaryMessage(lock.boundary);
    default:
      return assertNever(lock);
  }
}

function boundaryMessage(boundary: Extract<Lock, { kind: 'BOUNDARY' }>['boundary']): string {
  switch (boundary) {
    case 'ASKED_FOR_NO_CONTACT':
      return 'The other person has asked for no contact. Nothing that reaches out can open.';
    case 'LEGAL_ORDER':
      return 'There is a legal order. Nothing that reaches out can open.';
    case 'ASKED_FOR_SPACE':
      return 'The other person has asked for space. Nothing that reaches out can open.';
    case 'LIMITED':
      return 'The other person wants contact about practical matters only. Nothing else can open.';
    case 'UNKNOWN':
    case 'OPEN':
      return 'It is not known yet whether contact is welcome. Until it is, nothing that reaches out can open.';
    default:
      return assertNever(boundary);
  }
}

function titleOf(step: string, plan: PlanSnapshot): string {
  return plan.steps.find(({ key }) => key === step)?.title ?? step;
}

function titles(actions: string[], plan: PlanSnapshot): string {
  return plan.steps
    .flatMap((step) => step.actions)
    .filter(({ key }) => actions.includes(key))
    .map(({ title }) => `“${title}”`)
    .join(', ');
}
