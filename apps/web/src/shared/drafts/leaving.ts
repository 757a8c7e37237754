import { confirmThat } from '../ui';
import { begunDrafts, isAllStored, unsentDrafts } from './drafts';
import { words } from './leaving.words';

/** Asks before signing out if something that was entered is only on this device, or nowhere. */
export async function mayLeave(accountId: string): Promise<boolean> {
  const unsent = unsentDrafts(accountId).length;
  const begun = begunDrafts(accountId).length;
  if (unsent + begun === 0) return true;
  const isStored = await isAllStored(accountId);
  return confirmThat({
    title: unsent > 0 ? words.unsent(unsent) : words.begun,
    words: isStored ? words.stays({ unsent, begun }) : words.isLost,
    yes: words.yes,
    no: words.no,
  });
}
