import { assertNever } from '@footing/kernel';
import type { CoupleBarrier } from './couples.enums.js';

const SENTENCES: Record<`${CoupleBarrier}`, string> = {
  HOLD: 'Outreach of one of them is paused after the safety questions.',
  BOUNDARY: 'Both boundaries have to be open.',
  ANSWERS: 'The answers of one of them before a plan pause outreach.',
  ARCHIVED: 'One of them is archived.',
  LEFT: 'One of them has left.',
  TWO_COACHES: 'They need the same coach.',
  NOT_BOTH_YES: 'Both of them have to say yes first.',
  SAME_DAY: 'Wait until tomorrow, so the day gives nothing away.',
  STATE: 'This has changed in the meantime. Reload the page.',
  NOT_LINKED: 'Mark them as each other’s other person first.',
  NOT_JOINED: 'Both of them have to join the app first.',
  NOT_SEEN_ALONE: 'See each of them alone first, and mark the session as held.',
  IN_COUPLE: 'One of them has been asked already, or works as a couple.',
};

export const words = {
  notTheNextStep: 'must be the next step of the plan.',
  notAnAction: 'must be an action of an open step.',
  notTogether: 'Your coach will talk with each of you first.',
  barriers: (barriers: readonly `${CoupleBarrier}`[]): string =>
    barriers.map((barrier) => SENTENCES[barrier]).join(' '),
  refusedToPartner: (refusal: 'NOT_ASKED'): string => {
    switch (refusal) {
      case 'NOT_ASKED':
        return 'Your coach isn’t asking about this anymore.';
      default:
        return assertNever(refusal);
    }
  },
};
