import type { ActionKind } from '@footing/contract';
import { isUuid } from '@footing/kernel';
import { assertNever } from './assert-never';
import type { Boundary } from './ending-and-boundary-labels';

/** A boundary as a choice and in a profile. */
export function boundaryWords(boundary: Boundary): string {
  switch (boundary) {
    case 'OPEN':
      return 'Open to contact';
    case 'LIMITED':
      return 'Practical contact only';
    case 'ASKED_FOR_SPACE':
      return 'Asked for space';
    case 'ASKED_FOR_NO_CONTACT':
      return 'Asked for no contact';
    case 'LEGAL_ORDER':
      return 'Court order';
    case 'UNKNOWN':
      return 'Not known yet';
    default:
      return assertNever(boundary);
  }
}

/** What a boundary means for the plan, in one sentence. */
export function boundaryMeaning(boundary: Boundary): string {
  switch (boundary) {
    case 'OPEN':
      return 'Outreach steps can open when the plan allows it.';
    case 'LIMITED':
      return 'Only practical steps can open, such as children, money, or home, and only with a coach’s approval. Other outreach stays paused.';
    case 'ASKED_FOR_SPACE':
      return 'Outreach stays paused, and nothing opens by itself when the time is over. Practical steps can open with a coach’s approval, but not during a safety pause.';
    case 'ASKED_FOR_NO_CONTACT':
      return 'No outreach step can open for as long as this applies.';
    case 'LEGAL_ORDER':
      return 'No outreach step can open, and nobody can override that.';
    case 'UNKNOWN':
      return 'No outreach step can open until you know the other person is OK with contact.';
    default:
      return assertNever(boundary);
  }
}

export type AttentionKind =
  | 'LEGAL_ORDER'
  | 'SAFETY_HOLD'
  | 'CALL_REQUEST'
  | 'FORM_ALARM'
  | 'READINESS'
  | 'NEW_START'
  | 'TRANSFER'
  | 'ACCESS_REQUEST'
  | 'COUPLE_WAITING'
  | 'COUPLE_LEFT'
  | 'RECALLED'
  | 'OTHER_PERSON'
  | 'CONSENT_WITHDRAWN'
  | 'COUPLE_ANSWERED'
  | 'COUPLE_MESSAGES'
  | 'OFFER_ACCEPTED'
  | 'OFFER_DECLINED'
  | 'SESSION_ASKED'
  | 'APPROVAL'
  | 'SESSION_TODAY'
  | 'UNSIGNED_NOTE'
  | 'URGE_UP'
  | 'ALLOWANCE'
  | 'MOOD_DOWN'
  | 'UNREAD'
  | 'OVERDUE'
  | 'QUIET'
  | 'NOTHING_PLANNED';

/** Why a client needs the coach today, in a word or two. */
export function attentionWords(kind: AttentionKind): string {
  switch (kind) {
    case 'LEGAL_ORDER':
      return 'Court order';
    case 'SAFETY_HOLD':
      return 'Paused after safety questions';
    case 'CALL_REQUEST':
      return 'Asked for a call';
    case 'FORM_ALARM':
      return 'May need you';
    case 'NEW_START':
      return 'Asked for a new start';
    case 'TRANSFER':
      return 'New to you';
    case 'ACCESS_REQUEST':
      return 'Notes requested';
    case 'COUPLE_WAITING':
      return 'Joint work is on hold';
    case 'COUPLE_LEFT':
      return 'Left joint work';
    case 'COUPLE_ANSWERED':
      return 'Answer about joint work';
    case 'COUPLE_MESSAGES':
      return 'Messages with both';
    case 'OFFER_ACCEPTED':
      return 'On the newer version';
    case 'OFFER_DECLINED':
      return 'Kept the plan as it is';
    case 'RECALLED':
      return 'Template recalled';
    case 'OTHER_PERSON':
      return 'Different person';
    case 'READINESS':
      return 'Talk first';
    case 'CONSENT_WITHDRAWN':
      return 'Consent withdrawn';
    case 'SESSION_ASKED':
      return 'Asked to change a session';
    case 'APPROVAL':
      return 'Waiting for your approval';
    case 'OVERDUE':
      return 'Overdue';
    case 'SESSION_TODAY':
      return 'Session today';
    case 'UNSIGNED_NOTE':
      return 'Note to sign';
    case 'URGE_UP':
      return 'Stronger urges';
    case 'ALLOWANCE':
      return 'More contact than agreed';
    case 'MOOD_DOWN':
      return 'Lower mood';
    case 'UNREAD':
      return 'New to read';
    case 'QUIET':
      return 'No recent activity';
    case 'NOTHING_PLANNED':
      return 'No session scheduled';
    default:
      return assertNever(kind);
  }
}

export type PlanStatus = 'WAITING' | 'SCHEDULED' | 'ACTIVE' | 'PAUSED' | 'ENDED';

export function planStatusWords(status: PlanStatus): string {
  switch (status) {
    case 'WAITING':
      return 'Not started yet';
    case 'SCHEDULED':
      return 'Starts later';
    case 'ACTIVE':
      return 'In progress';
    case 'PAUSED':
      return 'Paused';
    case 'ENDED':
      return 'Ended';
    default:
      return assertNever(status);
  }
}

export type StepStatus = 'LOCKED' | 'OPEN' | 'DONE' | 'SKIPPED';

export function stepStatusWords(status: StepStatus): string {
  switch (status) {
    case 'LOCKED':
      return 'Not yet';
    case 'OPEN':
      return 'Open';
    case 'DONE':
      return 'Done';
    case 'SKIPPED':
      return 'Skipped';
    default:
      return assertNever(status);
  }
}

/** The kind of action in a word or two. */
export function actionKindWords({
  kind,
  questionnaire,
}: {
  kind: ActionKind;
  questionnaire?: string | null;
}): string {
  switch (kind) {
    case 'ONCE':
      return 'One-time';
    case 'HABIT':
      return 'Habit';
    case 'REFLECTION':
      return 'Reflection';
    case 'QUESTIONNAIRE':
      return questionnaireWords(questionnaire);
    default:
      return assertNever(kind);
  }
}

export type Outcome = 'PROCEED' | 'COOL_OFF' | 'TALK_TO_COACH' | 'NOT_SUITABLE' | 'SAFETY_STOP';

export function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 'PROCEED':
      return 'Ready to go ahead';
    case 'COOL_OFF':
      return 'Some quiet time first';
    case 'TALK_TO_COACH':
      return 'Talk first';
    case 'NOT_SUITABLE':
      return 'Not the right plan right now';
    case 'SAFETY_STOP':
      return 'Paused for safety';
    default:
      return assertNever(outcome);
  }
}

export type Role = 'OWNER' | 'COACH' | 'CLIENT';

export function roleWords(role: Role): string {
  switch (role) {
    case 'OWNER':
      return 'Owner';
    case 'COACH':
      return 'Coach';
    case 'CLIENT':
      return 'Client';
    default:
      return assertNever(role);
  }
}

export type SessionStatus = 'PLANNED' | 'HELD' | 'MISSED' | 'CANCELLED';

export function sessionStatusWords(status: SessionStatus): string {
  switch (status) {
    case 'PLANNED':
      return 'Scheduled';
    case 'HELD':
      return 'Took place';
    case 'MISSED':
      return 'Missed';
    case 'CANCELLED':
      return 'Canceled';
    default:
      return assertNever(status);
  }
}

export type ReachBy = 'EMAIL' | 'TEXT_MESSAGE' | 'PHONE' | 'IN_SESSION';

export function reachByWords(reachBy: ReachBy): string {
  switch (reachBy) {
    case 'EMAIL':
      return 'By email';
    case 'TEXT_MESSAGE':
      return 'By text message';
    case 'PHONE':
      return 'By phone';
    case 'IN_SESSION':
      return 'In sessions only';
    default:
      return assertNever(reachBy);
  }
}

/**
 * What an action asks for: a form of the practice, or questions that ship. Tells them apart as the engine's `isFormVersion`
 * does, which is not worth its bytes on a client's Today.
 */
export const questionnaireWords = (questionnaire: string | null | undefined): string =>
  questionnaire && isUuid(questionnaire) ? 'Form' : 'Questionnaire';
