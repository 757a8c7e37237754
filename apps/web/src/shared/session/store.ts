import type {
  MePartsFragment,
  MembershipPartsFragment,
  SignedInPartsFragment,
} from '@footing/contract';
import { useSyncExternalStore } from 'react';
import { setClientZone, setPracticeZone } from '../words/date-words';
import { openVault } from './vault';

export type Me = MePartsFragment;
export type Membership = MembershipPartsFragment;

/** Who is here, as far as this tab knows. The access token lives in this value and nowhere else. */
export type SessionState =
  | { status: 'looking' }
  | { status: 'unreachable' }
  /** Covered until the PIN is given; there is no token. */
  | { status: 'locked' }
  | { status: 'signed-out'; because: 'nobody' | 'asked' | 'ended' }
  | SignedInState;

export interface SignedInState {
  status: 'signed-in';
  token: string;
  /** Milliseconds by the clock of this device. */
  goodUntil: number;
  me: Me;
  /** Increments with each sign-in, so that pages remount even for the same person. */
  entry: number;
}

let state: SessionState = { status: 'looking' };
const listeners = new Set<() => void>();

export const sessionState = () => state;

export function setSession(next: SessionState) {
  const zone = next.status === 'signed-in' && next.me.member?.practice.timeZone;
  if (zone) setPracticeZone(zone);
  if (next.status === 'signed-out') setClientZone(null);
  state = next;
  listeners.forEach((tell) => tell());
}

export function onSession(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useSession(): SessionState {
  return useSyncExternalStore(onSession, sessionState);
}

/** The signed-in person. Only for components below the signed-in routes. */
export function useMe(): Me {
  const session = useSession();
  const [last, keep] = lastMe;
  if (session.status === 'signed-in') return keep(session.me);
  // During sign-out a page is rendered once more before the router takes it away.
  const me = last();
  if (!me) throw new Error('useMe is used outside the signed-in routes');
  return me;
}

/** The practice and role that the signed-in person is in now. */
export function useMembership(): Membership {
  const member = useMe().member;
  if (!member) throw new Error('useMembership is used outside the routes of a member');
  return member;
}

const lastMe = (() => {
  let me: Me | null = null;
  return [() => me, (next: Me) => (me = next)] as const;
})();

let entries = 0;
let forgetReads: () => Promise<unknown> = async () => undefined;

/** Says how what was read as one member is forgotten before another one's pages open. */
export function clearCacheWith(forget: () => Promise<unknown>) {
  forgetReads = forget;
}

/** Takes an answer of the API as who is here now; nothing read by another member is left then. */
export async function becomeSignedIn(answer: SignedInPartsFragment, { anew = false } = {}) {
  if (memberOf(state) !== answer.me.member?.id || anew) await forgetReads();
  // Pages read what is kept when they open.
  await openVault(answer.me.account.id);
  const now = Date.now();
  if (anew) entries += 1;
  setClientZone(answer.clientTimeZone ?? null);
  setSession({
    status: 'signed-in',
    token: answer.accessToken,
    goodUntil: now + lifetimeOf(answer, now),
    me: answer.me,
    entry: entries,
  });
}

const memberOf = (session: SessionState): string | undefined =>
  session.status === 'signed-in' ? session.me.member?.id : undefined;

/** Milliseconds that the token lives, by its own dates: the clock of this device may be hours off. */
function lifetimeOf({ accessToken, expiresAt }: SignedInPartsFragment, now: number): number {
  try {
    const payload = accessToken.split('.')[1] ?? '';
    const { iat, exp } = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as {
      iat?: number;
      exp?: number;
    };
    if (iat && exp && exp > iat) return (exp - iat) * 1000;
  } catch {
    // Not a token that can be looked into; its date is all there is.
  }
  return Math.max(30_000, Date.parse(expiresAt) - now);
}
