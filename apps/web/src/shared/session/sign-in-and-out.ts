import { SignOutDocument, type SignedInPartsFragment } from '@footing/contract';
import { api } from './api';
import { quietDevice } from './quiet-device';
import { refreshSession, rememberPractice } from './refresh';
import { deviceFlags } from './device-flags';
import { setSignedIn, sessionState, setSession } from './store';
import { announce } from './tab-messages';

/** Completes a sign-in through a form or a link and opens `path`. */
export async function completeSignIn(answer: SignedInPartsFragment, path = '/') {
  history.replaceState(null, '', path);
  deviceFlags.ending.set(null);
  await setSignedIn(answer, { anew: true });
  announce({ kind: 'signed-in', accountId: answer.me.account.id });
}

/** Takes a new token for the same person, e.g. after a password change; the page stays as it is. */
export const renewToken = (answer: SignedInPartsFragment) => setSignedIn(answer);

/** False if the server could not be reached; nothing has changed then. */
export async function switchPractice(practiceId: string): Promise<boolean> {
  const { flushDrafts } = await drafts();
  await flushDrafts();
  const here = location.pathname + location.search;
  // The open page belongs to the previous practice.
  history.replaceState(null, '', '/');
  const answer = await refreshSession(practiceId);
  if (answer.kind === 'signed-in') return true;
  history.replaceState(null, '', here);
  return false;
}

/**
 * Signs out here or everywhere. What is unsent is sent first; if something is left, the person decides. It stays on this
 * device, encrypted, until the same account signs in again.
 */
export async function signOut(options: { everywhere?: boolean }): Promise<boolean> {
  const session = sessionState();
  if (session.status !== 'signed-in') return true;
  const accountId = session.me.account.id;
  const { closeDrafts, flushDrafts } = await drafts();
  await flushDrafts();
  const { mayLeave } = await import('../drafts/leaving');
  if (!(await mayLeave(accountId))) return false;
  await api.mutate({
    mutation: SignOutDocument,
    variables: { everywhere: options.everywhere ?? false },
    fetchPolicy: 'no-cache',
  });
  quietDevice();
  closeDrafts(accountId);
  rememberPractice(null);
  setSession({ status: 'signed-out', because: 'asked' });
  announce({ kind: 'signed-out' });
  return true;
}

// Loaded lazily: people who only read do not need it.
const drafts = () => import('../drafts/drafts');
