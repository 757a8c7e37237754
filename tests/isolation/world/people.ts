import { firstDelivery } from '../../support/live.js';
import type { Actor } from '../../support/actors.js';
import type { Answer, Request, World } from '../../support/world.js';
import type { Readers } from './secrets.js';

/** A caller: a member of one of the two practices, or anonymous. */
export interface Person {
  /** The name in failure messages, e.g. `Harbour's coach`. */
  readonly called: string;
  readonly role: 'OWNER' | 'COACH' | 'CLIENT' | 'NOBODY';
  /** Null for an anonymous caller. */
  readonly actor: Actor | null;
  /** The refresh token of their browser. */
  cookie?: string;
  /** For a holder of an invitation link: the person who sent it. */
  invitedBy?: Person;
}

export const nobody: Person = { called: 'nobody', role: 'NOBODY', actor: null };

/** Sends one operation as this person, a subscription over a socket. */
export function ask(
  world: World,
  person: Person,
  query: string,
  variables: object,
  request: Request = {},
): Promise<Answer> {
  const token = tokenOf(world, person);
  return query.startsWith('subscription')
    ? firstDelivery(world.url, token, query, variables)
    : world.gql(query, variables, { ...request, token });
}

const tokens = new Map<string, string>();

/** Signed once for each time of the world's clock. */
function tokenOf({ clock }: World, { actor }: Person): string | null {
  if (!actor) return null;
  const key = `${actor.memberId} ${clock.now().getTime()}`;
  const token = tokens.get(key) ?? actor.token();
  tokens.set(key, token);
  return token;
}

export const only =
  (...people: Person[]): Readers =>
  (person) =>
    people.includes(person);

export const membersOf =
  (practiceId: string): Readers =>
  ({ actor }) =>
    actor?.practiceId === practiceId;

export const invitedTo =
  (practiceId: string): Readers =>
  ({ invitedBy }) =>
    invitedBy?.actor?.practiceId === practiceId;

export const staffOf =
  (practiceId: string): Readers =>
  ({ actor, role }) =>
    actor?.practiceId === practiceId && role !== 'CLIENT';

export const ownersOf =
  (practiceId: string): Readers =>
  ({ actor, role }) =>
    actor?.practiceId === practiceId && role === 'OWNER';

export const either =
  (...readers: Readers[]): Readers =>
  (person) =>
    readers.some((isFor) => isFor(person));
