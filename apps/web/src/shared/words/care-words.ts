import { pauseReaders } from '@footing/library/care-words';

/** What Footing is and is not, in the same words on every page that says it. */
export { CARE_WORDS, pauseReaders, THIRD_PARTY_WORDS } from '@footing/library/care-words';
/** After the care words, on the page of the coach. */
export const COACH_SEES_A_PAUSE = `Your answers to them may pause outreach, which means the parts of your plan that involve contact with the other person. If they do, ${pauseReaders('your coach')} can see the pause, but not your answers. Your coach and the owners can also read what you choose to tell them about it.`;
export const NOBODY_WATCHES =
  'Nobody watches this around the clock. In an emergency, use Get help now.';
export const CHECK_CAN_MISS =
  'Footing offers this page when you check in with a very low mood or write certain words. It checks only on your device, it tells nobody, and it can miss things. You can open this page yourself at any time.';
