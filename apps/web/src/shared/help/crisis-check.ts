import { crisisCount } from '@footing/library/crisis-phrases';
import { sessionState } from '../session/store';
import { offerHelp } from './help-offer';

/** At this mood, out of 10, help is offered whatever else was said. */
const LOW_MOOD = 1;

/** What a client just saved: offers help where it sounds like danger. On this device only. */
export function checkForCrisis(...texts: (string | null | undefined)[]) {
  if (texts.some((text) => text && crisisCount(text) > 0)) offerIfClient();
}

export function checkMoodForCrisis(mood: number | null | undefined) {
  if (mood !== null && mood !== undefined && mood <= LOW_MOOD) offerIfClient();
}

/**
 * For a text that saves itself while it is typed: offers help when another sentence sounds like danger, and not with
 * every save of the same one.
 */
export function crisisChecker(initial: string): (text: string) => void {
  let known = crisisCount(initial);
  return (text) => {
    const count = crisisCount(text);
    if (count > known) offerIfClient();
    known = count;
  };
}

function offerIfClient() {
  const session = sessionState();
  if (session.status === 'signed-in' && session.me.member?.role === 'CLIENT') offerHelp();
}
