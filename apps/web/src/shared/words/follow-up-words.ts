import type { FollowUpPartsFragment } from '@footing/contract';
import { assertNever } from './assert-never';

type FollowUp = Pick<FollowUpPartsFragment, 'kind' | 'done' | 'passedTo'>;

/** What a client sent, addressed to the client. */
export function sentWords({ kind }: Pick<FollowUp, 'kind'>): string {
  switch (kind) {
    case 'LEGAL_ORDER':
      return 'A court order was recorded';
    case 'SAFETY_HOLD':
      return 'The safety questions paused outreach';
    case 'CALL_REQUEST':
      return 'You asked for a call';
    case 'FORM_ALARM':
      return 'Some of your answers told your coach that you may need them';
    case 'READINESS':
      return 'Talk with your coach first';
    case 'NEW_START':
      return 'You asked for a new start';
    case 'TRANSFER':
      return 'You have a new coach';
    case 'ACCESS_REQUEST':
      return 'An owner asked to read notes';
    default:
      return assertNever(kind);
  }
}

/** The same for staff. `callName`: what the client is called. */
export function needWords({ kind }: Pick<FollowUp, 'kind'>, callName: string): string {
  switch (kind) {
    case 'LEGAL_ORDER':
      return 'A court order was recorded';
    case 'SAFETY_HOLD':
      return 'Outreach is paused after the safety questions';
    case 'CALL_REQUEST':
      return 'Asked for a call';
    case 'FORM_ALARM':
      return `Answers in a form say ${callName} may need you`;
    case 'READINESS':
      return `Talk with ${callName} first`;
    case 'NEW_START':
      return 'Asked for a new start';
    case 'TRANSFER':
      return 'Was transferred to you';
    case 'ACCESS_REQUEST':
      return 'An owner asked to read notes';
    default:
      return assertNever(kind);
  }
}

/** "talked with you"; `who` is the client as the reader calls them. */
export function doneWords({ done, passedTo }: FollowUp, who: string): string {
  switch (done) {
    case 'TALKED':
      return `talked with ${who}`;
    case 'TRIED_TO_REACH':
      return `tried to reach ${who}`;
    case 'PASSED_TO':
      return `passed it to ${passedTo ?? 'a colleague'}`;
    case null:
      return '';
    default:
      return assertNever(done);
  }
}
