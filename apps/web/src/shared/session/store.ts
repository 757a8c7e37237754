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

/** The session as known to this tab. The access token is stored here and nowhere else. */
export type SessionState =
  | { status: 'looking' }
  | { status: 'unreachable' }
  /** Locked until the PIN is entered; there is no token. */
  | { status: 'locked' }
  | { status: 'signed-out'; because: 'nobody' | 'asked' | 'ended' }
  | SignedInState;

export interface SignedInState {
  status: 'signed-in';
  token: string;
  /** Milliseconds by this device's clock. */
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
  // During sign-out a page renders once more before the router unmounts it.
  const me = last();
  if (!me) throw new Error('useMe must be used inside the signed-in routes');
  return me;
}

/** The practice and role that the signed-in person is in now. */
export function useMembership(): Membership {
  const member = useMe().member;
  if (!member) throw new Error('useMembership must be used inside the routes of a member');
  return member;
}

/** Whom the words of a lock address. Owners read what coaches read. */
export function readerRole(): 'CLIENT' | 'COACH' {
  const role = state.status === 'signed-in' ? state.me.member?.role : undefined;
  return role === undefined || role === 'CLIENT' ? 'CLIENT' : 'COACH';
}

const lastMe = (() => {
  let me: Me | null = null;
  return [() => me, (next: Me) => (me = next)] as const;
})();

let entries = 0;
let forgetReads: () => Promise<unknown> = async () => undefined;

/** Sets the function that clears the cache before another member's pages open. */
export function clearCacheWith(forget: () => Promise<unknown>) {
  forgetReads = forget;
}

/** Sets the session from an API answer; clears the cache if the member changed. */
export async function setSignedIn(answer: SignedInPartsFragment, { anew = false } = {}) {
  if (memberOf(state) !== answer.me.member?.id || anew) await forgetReads();
  // Before pages open, because they read stored drafts.
  await openVault(answer.me.account.id, {
    secret: answer.deviceSecret,
    number: answer.deviceSecretNumber,
    earlier: answer.earlierDeviceSecrets,
  });
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

/** The token's lifetime in milliseconds by its own claims, because this device's clock may be wrong. */
function lifetimeOf({ accessToken, expiresAt }: SignedInPartsFragment, now: number): number {
  try {
    const payload = accessToken.split('.')[1] ?? '';
    const { iat, exp } = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as {
      iat?: number;
      exp?: number;
    };
    if (iat && exp && exp > iat) return (exp - iat) * 1000;
  } catch {
    // Not a readable token: use its expiry date.
  }
  return Math.max(30_000, Date.parse(expiresAt) - now);
}
