import { SignOutDocument, type SignedInPartsFragment } from '@footing/contract';
import { api } from './api';
import { refreshSession, rememberPractice } from './refresh';
import { deviceFlags } from './device-flags';
import { becomeSignedIn, sessionState, setSession } from './store';
import { announce } from './tab-messages';

/** A person signed in through a form or a link: their pages open at `path`. */
export async function completeSignIn(answer: SignedInPartsFragment, path = '/') {
  history.replaceState(null, '', path);
  deviceFlags.ending.set(null);
  await becomeSignedIn(answer, { anew: true });
  announce({ kind: 'signed-in', accountId: answer.me.account.id });
}

/** The same person got a new token, e.g. with a new password; the page stays as it is. */
export const renewToken = (answer: SignedInPartsFragment) => becomeSignedIn(answer);

/** False when the practice could not be reached; nothing is changed then. */
export async function switchPractice(practiceId: string): Promise<boolean> {
  const { flushDrafts } = await drafts();
  await flushDrafts();
  const here = location.pathname + location.search;
  // The page that is open belongs to the practice that is left.
  history.replaceState(null, '', '/');
  const answer = await refreshSession(practiceId);
  if (answer.kind === 'signed-in') return true;
  history.replaceState(null, '', here);
  return false;
}

/**
 * Signs out here, or everywhere. What was written and not sent yet is sent first; `loseUnsent` decides what
 * happens when that fails, and nothing written stays on this device afterwards.
 */
export async function signOut(options: {
  everywhere?: boolean;
  loseUnsent: () => Promise<boolean>;
}): Promise<boolean> {
  const session = sessionState();
  if (session.status !== 'signed-in') return true;
  const accountId = session.me.account.id;
  const { flushDrafts, forgetDrafts, unsentDrafts } = await drafts();
  await flushDrafts();
  if (unsentDrafts(accountId).length > 0 && !(await options.loseUnsent())) return false;
  await api.mutate({
    mutation: SignOutDocument,
    variables: { everywhere: options.everywhere ?? false },
    fetchPolicy: 'no-cache',
  });
  forgetDrafts(accountId);
  rememberPractice(null);
  setSession({ status: 'signed-out', because: 'asked' });
  announce({ kind: 'signed-out' });
  return true;
}

// People who only read do not need them at first.
const drafts = () => import('../drafts/drafts');
