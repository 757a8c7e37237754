import type { RefreshSessionMutation } from '@footing/contract';
import { requestSession } from './preloaded';
import { announce } from './tab-messages';
import { deviceFlags } from './device-flags';
import { setSignedIn, sessionState, setSession, type SessionState } from './store';

type Answer = { kind: 'signed-in' } | { kind: 'nobody' } | { kind: 'unreachable' };

interface RefreshAnswer {
  data?: RefreshSessionMutation | null;
  errors?: { extensions?: { code?: string } }[];
}

let inFlight: { practiceId: string | undefined; answer: Promise<Answer> } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Exchanges the refresh cookie for a new access token. Concurrent callers share one request, and a lock across tabs
 * keeps two of them from using the same cookie.
 */
export function refreshSession(wanted?: string): Promise<Answer> {
  const practiceId = wanted ?? currentPracticeId();
  if (inFlight && inFlight.practiceId === practiceId) return inFlight.answer;
  const before = inFlight?.answer;
  const answer = (before ?? Promise.resolve())
    .then(() => oneTabAtATime(() => trade(practiceId, wanted === undefined)))
    .finally(() => {
      if (inFlight?.answer === answer) inFlight = null;
    });
  inFlight = { practiceId, answer };
  return answer;
}

/** The current token, refreshed first if it is about to expire. Null if nobody is signed in. */
export async function freshToken(now = Date.now()): Promise<string | null> {
  const session = sessionState();
  if (session.status !== 'signed-in') return null;
  if (session.goodUntil - now > 5_000) return session.token;
  await refreshSession();
  const after = sessionState();
  return after.status === 'signed-in' ? after.token : null;
}

/** Refreshes shortly before the token expires, so that no request has to wait. */
export function scheduleRefresh() {
  clearTimeout(timer);
  const session = sessionState();
  if (session.status !== 'signed-in') return;
  const wait = Math.max(5_000, session.goodUntil - Date.now() - 30_000);
  timer = setTimeout(() => void refreshSession(), Math.min(wait, 2 ** 31 - 1));
}

/** `elsewhere`: fall back to another practice of the account if this one is no longer open to it. */
async function trade(practiceId: string | undefined, elsewhere: boolean): Promise<Answer> {
  const before = sessionState();
  let result: Awaited<ReturnType<typeof ask>>;
  try {
    result = await ask(practiceId);
  } catch {
    await becomeUnreachable(before);
    return { kind: 'unreachable' };
  }
  const answer = result.data?.refreshSession;
  if (answer?.__typename === 'SignedIn') {
    // Signed out or locked in the meantime: the response must not sign the person in again.
    const now = sessionState().status;
    if ((now === 'signed-out' || now === 'locked') && before.status !== now)
      return { kind: 'nobody' };
    await setSignedIn(answer);
    return { kind: 'signed-in' };
  }
  if (answer?.code === 'SCREEN_LOCKED') {
    deviceFlags.coverFrom.set(0);
    setSession({ status: 'locked' });
    return { kind: 'nobody' };
  }
  const code = result.errors?.[0]?.extensions?.code;
  if (code === 'NOT_FOUND' && practiceId && elsewhere) {
    rememberPractice(null);
    return trade(undefined, false);
  }
  if (!answer && code !== 'UNAUTHENTICATED') {
    await becomeUnreachable(before);
    return { kind: 'unreachable' };
  }
  const wasHere = before.status === 'signed-in';
  if (before.status !== 'signed-out') {
    setSession({ status: 'signed-out', because: wasHere ? 'ended' : 'nobody' });
  }
  if (wasHere) announce({ kind: 'signed-out' });
  return { kind: 'nobody' };
}

/** Opens the pages that are kept on this device, if there are any. */
async function becomeUnreachable({ status }: SessionState) {
  if (status === 'signed-in' || status === 'locked') return;
  if (status === 'looking' && (await openedFromDevice())) return;
  setSession({ status: 'unreachable' });
}

async function openedFromDevice(): Promise<boolean> {
  try {
    return await (await import('../kept/open-kept')).openKept();
  } catch {
    return false;
  }
}

// Not through Apollo, whose links wait for this response.
async function ask(practiceId: string | undefined): Promise<RefreshAnswer> {
  const response = await requestSession(practiceId);
  if (response.status >= 500) throw new TypeError(`The API returned status ${response.status}`);
  return (await response.json()) as RefreshAnswer;
}

async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('footing.refresh', work) as Promise<T>;
}

function currentPracticeId(): string | undefined {
  const session = sessionState();
  if (session.status === 'signed-in') return session.me.member?.practice.id;
  return rememberedPractice();
}

/** This tab's practice, so that a reload returns to it even if another tab switched. */
function rememberedPractice(): string | undefined {
  try {
    return sessionStorage.getItem('footing.practice') ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberPractice(practiceId: string | null) {
  try {
    if (practiceId) sessionStorage.setItem('footing.practice', practiceId);
    else sessionStorage.removeItem('footing.practice');
  } catch {
    // Without storage, a reload opens the practice that was used last.
  }
}
