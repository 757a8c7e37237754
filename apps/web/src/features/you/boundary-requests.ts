import { assertNever, type Boundary } from '../../shared/words';

/** The boundaries that a client can record: each means more distance. */
export const boundaryRequests = ['ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER'] as const;
export type BoundaryRequest = (typeof boundaryRequests)[number];

/** The current boundary, in words for the client. `who` is the other person, in mid-sentence. */
export function currentBoundaryWords(boundary: Boundary, who: string): string {
  switch (boundary) {
    case 'OPEN':
      return 'Steps that reach out open in their time, as your plan says.';
    case 'LIMITED':
      return 'You are in touch about some things. Steps that reach out keep to those.';
    case 'ASKED_FOR_SPACE':
      return 'Space comes first. Outreach is paused for that time. Your own steps continue.';
    case 'ASKED_FOR_NO_CONTACT':
      return 'Outreach is paused. Your plan continues with the steps that are only about you.';
    case 'LEGAL_ORDER':
      return 'Outreach is paused, whatever your plan says. The steps that are only about you continue.';
    case 'UNKNOWN':
      return `You and your coach will look at what ${who} wants. Until then, outreach is paused.`;
    default:
      return assertNever(boundary);
  }
}
