import { assertNever } from '@footing/kernel';
import type { CoupleBarrier } from './couples.enums.js';

const SENTENCES: Record<`${CoupleBarrier}`, string> = {
  HOLD: 'Outreach is paused for one of them after the safety questions.',
  BOUNDARY: 'The boundary has to be “Open to contact” for both of them.',
  ANSWERS: 'Outreach is paused for one of them because of their answers.',
  ARCHIVED: 'One of them is archived.',
  LEFT: 'One of them left.',
  TWO_COACHES: 'They need to have the same coach.',
  NOT_BOTH_YES: 'Both of them have to say yes first.',
  SAME_DAY: 'Wait until tomorrow. That way, the timing gives nothing away.',
  STATE: 'This has changed. Reload the page.',
  NOT_LINKED: 'Mark each of them as the other’s “other person” first.',
  NOT_THEIR_COACH: 'Only their coach can ask them.',
  NOT_JOINED: 'Both of them have to accept their invitation first.',
  NOT_SEEN_ALONE: 'Meet with each of them alone first, and mark each session as “Took place.”',
  IN_COUPLE: 'One of them has already been asked, or already works as a couple.',
};

export const words = {
  transferTomorrow:
    'This client works as a couple, or has been asked to. Transfer both, or wait until tomorrow. That way, the timing gives nothing away.',
  stalePlan: 'Someone changed this plan after you opened it. Load it again to see the changes.',
  badEdit: 'Fix the marked problems, then save again.',
  notTheNextStep: 'must be the next step of the plan.',
  notToReflect: 'must be an action of an open step that asks for a reflection.',
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
