import type { PlanOfferState } from '@footing/contract';
import { assertNever } from '../../../shared/words';

export const words = {
  page: {
    title: (name: string) => `Offer ${name} a newer version`,
    back: (name: string) => `Back to ${name}`,
    intro: (name: string) =>
      `${name} decides. Nothing changes until ${name} accepts. For seven days after that, either of you can undo it.`,
    version: 'Version to offer',
    versionOf: (number: number) => `Version ${number}`,
    offer: (name: string) => `Offer it to ${name}`,
    offered: (name: string) => `Offered. ${name} sees it on Today.`,
    replaces: 'If you make a new offer, it replaces this one.',
    checking: 'Checking what would change',
  },
  none: {
    title: 'No newer version',
    text: (name: string) => `${name}’s plan is on the newest version that you can offer.`,
    noPlan: (name: string) => `${name} has no running plan.`,
    toClient: 'Go to the client',
  },
  last: {
    title: 'Latest offer',
    withdraw: 'Withdraw the offer',
    withdrawn: 'The offer is withdrawn.',
    ask: {
      title: 'Withdraw this offer?',
      text: (name: string) => `${name} won’t see it anymore. You can offer it again.`,
      yes: 'Withdraw',
      no: 'Cancel',
    },
    recalled: (number: number) =>
      `Version ${number} was offered {when}, but it has been recalled, so it can’t be accepted.`,
    acceptedForGood: (name: string, number: number) => `${name} accepted version ${number} {when}.`,
    withdrawnOn: (number: number) => `The offer of version ${number} was withdrawn {when}.`,
    reverted: (number: number) => `Version ${number} was accepted {when} and undone later.`,
    revertedBy: (who: string, number: number) =>
      `${who} went back from version ${number} to the earlier version {when}.`,
    changed: 'What changed',
  },
  revert: {
    button: 'Go back to the earlier version',
    title: 'Go back to the earlier version?',
    text: (name: string) =>
      `${name}’s plan asks for what it asked for before. Everything ${name} has done since stays done, and edits since then stay. Outreach that changed needs your approval again.`,
    yes: 'Go back',
    no: 'Cancel',
    done: 'The plan is back on the earlier version.',
  },
  afterPublishing: {
    title: (number: number) => `Offer version ${number} to clients?`,
    text: (plans: number, more: boolean) => {
      const running =
        plans === 1 && !more
          ? '1 open plan is'
          : `${plans}${more ? ' or more' : ''} open plans are`;
      return `${running} on an earlier version. Each stays on it until you offer the new one and the client accepts.`;
    },
    yes: 'See the plans',
    no: 'Not now',
  },
  older: {
    title: 'Plans on older versions',
    text: 'These plans stay on their version until the client accepts a newer one.',
    none: 'None of your clients has an open plan on an older version.',
    on: (number: number) => `Version ${number}`,
    offer: 'Offer the newest version',
    offerTo: (name: string) => `Offer the newest version to ${name}`,
    see: 'See the offer',
    seeOf: (name: string) => `See the offer to ${name}`,
    toSeveral: 'Offer to several clients',
  },
};

/** Where the latest offer for a plan stands, in a list. */
export function stateWords(state: PlanOfferState): string {
  switch (state) {
    case 'OFFERED':
      return 'Offered, no answer yet';
    case 'ACCEPTED':
      return 'Accepted an earlier offer';
    case 'DECLINED':
      return 'Kept the plan as it is';
    case 'WITHDRAWN':
      return 'Offer withdrawn';
    case 'REVERTED':
      return 'Went back to this version';
    default:
      return assertNever(state);
  }
}
