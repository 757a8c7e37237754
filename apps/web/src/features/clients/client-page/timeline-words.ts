import { boundaryWords, type Boundary } from '../../../shared/words';

interface TimelineLine {
  kind: string;
  /** Titles of steps, actions or plans; a boundary where the kind says so. */
  subjects: (string | null)[];
}

/** What happened, in a sentence. */
export function timelineWords({ kind, subjects }: TimelineLine): string {
  const [subject] = subjects;
  if (kind === 'BOUNDARY_SET' && subject) {
    return `The boundary was set: ${boundaryWords(subject as Boundary).toLocaleLowerCase('en')}`;
  }
  if (kind === 'BOUNDARY_TO_LOOSEN' && subject) {
    return `The boundary will change in three days: ${boundaryWords(subject as Boundary).toLocaleLowerCase('en')}`;
  }
  if (kind === 'ALLOWANCE_SET' && subject) return `Contacts agreed on: ${subject}`;
  const words = sentences[kind];
  const titles = subjects.flatMap((each) => (each ? [`“${each}”`] : []));
  if (words) return words(titles.join(', ') || 'it');
  // Fallback for kinds that this build does not know.
  const plain = kind.toLocaleLowerCase('en').replaceAll('_', ' ');
  const sentence = plain.charAt(0).toLocaleUpperCase('en') + plain.slice(1);
  return subject ? `${sentence}: “${subject}”` : sentence;
}

const sentences: Record<string, (it: string) => string> = {
  CLIENT_INVITED: () => 'Invited',
  CLIENT_JOINED: () => 'Joined',
  OTHER_PERSON_PROPOSED: () => 'Said this is about a different person',
  OTHER_PERSON_CONFIRMED: () => 'Different person confirmed',
  OTHER_PERSON_WITHDRAWN: () => 'Withdrew “a different person”',
  HEALTH_DATA_WITHDRAWN: () => 'Withdrew consent to health and relationship data',
  HEALTH_DATA_AGREED: () => 'Agreed to health and relationship data again',
  CLIENT_HANDED_OVER: () => 'Transferred to another coach',
  CLIENT_ARCHIVED: () => 'Archived',
  CLIENT_RESTORED: () => 'Restored from the archive',
  LEGAL_ORDER_ENDED: () => 'The legal order was recorded as ended',
  ALLOWANCE_REMOVED: () => 'No number of contacts is agreed on anymore',
  PLAN_ASSIGNED: (it) => `The plan ${it} was assigned`,
  READINESS_ANSWERED: (it) => `Answered ${it}, before a plan`,
  ANSWERED_BY_MISTAKE: (it) => `Marked ${it} as answered by mistake`,
  PLAN_STARTED: (it) => `The plan ${it} has started`,
  PLAN_PAUSED: (it) => `The plan ${it} was paused`,
  PLAN_RESUMED: (it) => `The plan ${it} was resumed`,
  LETTING_GO_UNDONE: (it) => `Letting go was undone: ${it} is back, paused`,
  PLAN_ENDED: (it) => `The plan ${it} was ended`,
  STEP_APPROVED: (it) => `The step ${it} was approved`,
  STEP_CALM: (it) => `It was calm enough for ${it}`,
  WAIT_SHORTENED: (it) => `The wait before ${it} was shortened`,
  STEP_DONE: (it) => `The step ${it} is done`,
  STEP_SKIPPED: (it) => `The step ${it} was skipped`,
  STEP_REOPENED: (it) => `The step ${it} was opened again`,
  ACTION_ADDED: (it) => `${it} was added`,
  ACTION_AGREED: (it) => `${it} was agreed on`,
  ACTION_DONE: (it) => `${it} is done`,
  ACTION_UNDONE: (it) => `${it} was undone`,
  HABIT_COUNTED: (it) => `Kept up ${it}`,
  REFLECTION_SHARED: (it) => `Shared what was written about ${it}`,
  QUESTIONNAIRE_ANSWERED: (it) => `Answered ${it}`,
  SURPRISE_WARM: (it) => `A warm word came back on ${it}`,
  SURPRISE_NEUTRAL: (it) => `A plain word came back on ${it}`,
  SURPRISE_NO_RESPONSE: (it) => `No word came back on ${it}`,
  SURPRISE_ASKED_TO_STOP: (it) => `The other person asked to stop after ${it}`,
  FOLLOW_UP_ACKNOWLEDGED: () => 'Followed up',
  FOLLOW_UP_PASSED: () => 'A follow-up was passed to a colleague',
  SAFETY_HOLD_SET: () => 'Outreach was paused after the safety questions',
  SAFETY_CHECKED_AGAIN: () => 'Answered the safety questions again',
  SAFETY_TOLD: () => 'Shared something about the pause',
  SAFETY_HOLD_LIFTED: () => 'Talked about the pause',
  SESSION_PLANNED: () => 'A session was planned',
  SESSION_MOVED: () => 'A session was moved',
  SESSION_CANCELLED: () => 'A session was cancelled',
  SESSION_HELD: () => 'A session was held',
  SESSION_MISSED: () => 'A session did not take place',
  NOTE_SIGNED: () => 'A shared note was signed',
};
