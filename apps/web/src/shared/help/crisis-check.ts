import { crisisCount } from '@footing/library/crisis-phrases';
import { sessionState } from '../session/store';
import { offerHelp } from './help-offer';

/** At this mood (0 to 10) or below, help is always offered. */
const LOW_MOOD = 1;

/** Offers help if a text that a client just saved sounds like danger. Runs on this device only. */
export function checkForCrisis(...texts: (string | null | undefined)[]) {
  if (texts.some((text) => text && crisisCount(text) > 0)) offerIfClient();
}

export function checkMoodForCrisis(mood: number | null | undefined) {
  if (mood !== null && mood !== undefined && mood <= LOW_MOOD) offerIfClient();
}

/** For autosaved texts: offers help for each new sentence that sounds like danger, not at every save. */
export function crisisChecker(initial: string): (text: string) => void {
  const hasNew = signsOfCrisis(initial);
  return (text) => {
    if (hasNew(text)) offerIfClient();
  };
}

/** Whether a text has more sentences that sound like danger than it had when this was called before. */
export function signsOfCrisis(initial = ''): (text: string) => boolean {
  let known = crisisCount(initial);
  return (text) => {
    const before = known;
    known = crisisCount(text);
    return known > before;
  };
}

function offerIfClient() {
  const session = sessionState();
  if (session.status === 'signed-in' && session.me.member?.role === 'CLIENT') offerHelp();
}
