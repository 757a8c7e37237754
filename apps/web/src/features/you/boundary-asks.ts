import { assertNever, type Boundary } from '../../shared/words';

/** What a client can record of the other person with one touch: each of them asks for more distance. */
export const asks = ['ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER'] as const;
export type Asked = (typeof asks)[number];

/** What stands, said to the client. `who` is the other person, in mid-sentence. */
export function boundarySays(boundary: Boundary, who: string): string {
  switch (boundary) {
    case 'OPEN':
      return 'Steps that reach out open in their time, as your plan says.';
    case 'LIMITED':
      return 'You are in touch about some things. Steps that reach out keep to those.';
    case 'ASKED_FOR_SPACE':
      return 'Space comes first. Reaching out rests for that time, and your own steps go on.';
    case 'ASKED_FOR_NO_CONTACT':
      return 'Reaching out rests. Your plan goes on with the steps that are yours alone.';
    case 'LEGAL_ORDER':
      return 'Reaching out rests, whatever else is in your plan. The steps that are yours alone go on.';
    case 'UNKNOWN':
      return `You and your coach look at what ${who} wants. Until then reaching out rests.`;
    default:
      return assertNever(boundary);
  }
}
