import type { CoachProfilePartsFragment } from '@footing/contract';
import {
  deviceZone,
  listOfTitles,
  onDayTimeWords,
  localDateOf,
  pronounWithVerb,
  timeWords,
  weekdayWords,
  boundaryWords,
  type Boundary,
  type Pronouns,
  type ReachBy,
} from '../../../shared/words';
import type { ListedSection } from './sections';

export const words = {
  all: 'All clients',
  loading: 'Loading the client’s page',
  about: (name: string) => `About ${name}`,
  sections: {
    plan: 'Plan',
    timeline: 'Timeline',
    sessions: 'Sessions and notes',
    reflections: 'Reflections',
    answers: 'Answers',
    forms: 'Forms',
    'check-ins': 'Check-ins',
    contact: 'Contact',
    breather: 'Breather',
    journal: 'Journal',
    readers: 'Readers',
    packages: 'Packages',
    messages: 'Messages',
    files: 'Files',
  } satisfies Record<ListedSection, string>,
  sectionShortcut: (section: string) => `${section} of this client`,
  header: {
    planSession: 'Schedule a session',
    restore: 'Restore',
    more: (name: string) => `More for ${name}`,
    editProfile: 'Edit profile',
    transfer: 'Transfer to another coach',
    archive: 'Archive',
    endAccess: 'End access',
    giveBackAccess: 'Restore access',
    called: (name: string) => `Goes by ${name}`,
    reachBy: {
      EMAIL: 'Prefers email',
      TEXT_MESSAGE: 'Prefers text messages',
      PHONE: 'Prefers phone calls',
      IN_SESSION: 'In sessions only',
    } satisfies Record<ReachBy, string>,
  },
  archive: {
    title: (name: string) => `Archive ${name}`,
    text: (name: string, { them, their, themselves }: Pronouns) =>
      `Archiving removes ${name} from your lists and pauses outreach. ${name} can still sign in, read, and write for ${themselves}, but nobody here is told about ${their} answers. You can restore ${them} at any time.`,
    textNotJoined: (name: string, { them }: Pronouns) =>
      `${name} hasn’t joined yet. Archiving removes ${them} from your lists. You can restore ${them} at any time.`,
    followUp: 'Who follows up?',
    followUpMeaning:
      'Outreach is paused after the safety questions. Choose who follows up before you archive.',
    choose: 'Choose someone',
    you: (name: string) => `${name} (you)`,
    plan: (title: string) => `What happens to “${title}”?`,
    pause: 'Pause it',
    pauseMeaning: (name: string) => `You can resume it if ${name} comes back.`,
    end: 'End it',
    endMeaning: 'Its history is kept.',
    message: (name: string) => `What ${name} reads`,
    confirm: 'Archive',
    done: (name: string) => `${name} is archived. Everything is kept.`,
    restored: (name: string) => `${name} is back in your list. A paused plan stays paused.`,
  },
  access: {
    end: {
      title: (name: string) => `End ${name}’s access?`,
      text: (name: string, { they, their }: Pronouns) =>
        `${name} is signed out of this practice on every device and can’t sign in here. Crisis help still works, and ${they} can read how to ask for a copy of ${their} data or have it deleted. You can restore access later.`,
      confirm: 'End access',
      done: (name: string) => `${name} can no longer sign in here.`,
    },
    restored: (name: string) => `${name} can sign in again.`,
  },
  transfer: {
    title: (name: string) => `Transfer ${name}`,
    nobody: (name: string) =>
      `There’s no other coach in your practice yet. Once you’ve invited one and they’ve joined, you can transfer ${name}.`,
    text: (name: string) =>
      `The new coach gets the plan, upcoming sessions at their current times, and the notes shared with ${name}. ${name} can see who the new coach is.`,
    coach: 'New coach',
    clients: (count: number) => (count === 1 ? '1 client' : `${count} clients`),
    notesOfOther: (coach: string) =>
      `${coach}’s private notes stay with ${coach}. We’ll ask ${coach} what the new coach can read. Until then, the new coach can’t read any of them.`,
    notes: 'Private notes the new coach can read',
    notesMeaning: (name: string) =>
      `Your private notes stay yours, and you can still read them. ${name} can see that you shared some, but not what they say. You can change this later.`,
    noNotes: (name: string) =>
      `You have no signed private notes about ${name}. Your drafts stay private.`,
    partner: (name: string, partner: string) =>
      `${name} and ${partner} have the same coach for joint work`,
    both: (name: string, partner: string) => `Transfer ${name} and ${partner}`,
    bothMeaning:
      'Joint sessions, the plan for two, and shared notes go with them. Neither of them sees what the other answered.',
    alone: (name: string) => `Transfer only ${name}`,
    aloneMeaning:
      'Joint work ends, and joint sessions are canceled. They both read that they aren’t working as a couple right now, but not why.',
    blocked: (problem: string, until: string, now: number) =>
      `${problem} It’s the session ${onDayTimeWords(until, now)}.`,
    confirm: 'Transfer',
    done: (coach: string, name: string) => `${coach} is now ${name}’s coach.`,
  },
  profile: {
    title: (name: string) => `${name}’s profile`,
    name: 'Full name',
    callName: 'What to call them',
    pronouns: 'Pronouns',
    timeZone: (pronouns: Pronouns) => `Where ${pronounWithVerb(pronouns, 'lives', 'live')}`,
    reachBy: (pronouns: Pronouns) =>
      `How ${pronounWithVerb(pronouns, 'wants', 'want')} to be reached`,
    reachNote: ({ them }: Pronouns) => `Notes on reaching ${them}`,
    reachNoteExample: 'Not before 10 a.m.',
    otherAlias: 'Name for the other person',
    otherAliasHint: 'A first name or nickname only. No last name, phone number, or username.',
    save: 'Save',
    saved: 'The profile is saved.',
    conflict: {
      title: 'This profile was changed somewhere else',
      text: 'Nothing is lost. Where your changes differ, the saved value is shown with the field.',
      mine: 'Keep my changes',
      theirs: 'Use the saved values',
      saved: (value: string) => `Saved: ${value || 'empty'}`,
    },
  },
  otherPersons: { orderEnded: 'The order has ended' },
  reflections: {
    loading: 'Loading reflections',
    none: {
      title: 'Nothing shared yet',
      text: (name: string, pronouns: Pronouns) =>
        `What ${name} writes is private unless ${pronounWithVerb(pronouns, 'shares', 'share')} it. Shared reflections appear here.`,
    },
    written: '{step}, written {when}',
  },
  sessions: {
    none: {
      title: 'No sessions yet',
      text: (name: string) => `Sessions with ${name} appear here, with their notes.`,
    },
    schedule: 'Schedule a session',
    upcoming: 'Upcoming',
    noneUpcoming: 'No upcoming sessions.',
    past: 'Past',
    nonePast: 'No past sessions yet.',
  },
  timeline: {
    loading: 'Loading the timeline',
    none: {
      title: 'Nothing yet',
      text: (name: string) => `What ${name} does, what you decide, and each session appear here.`,
    },
    earlier: 'Show earlier days',
  },
};

type Access = Pick<CoachProfilePartsFragment, 'callName' | 'joinedAt' | 'accessEndedAt'>;

/** What is true of an archived client. */
export function archivedWords({ callName, joinedAt, accessEndedAt }: Access): string {
  if (!joinedAt) return `Archived. Everything is kept. ${callName} hasn’t joined yet.`;
  return accessEndedAt
    ? `Archived. Everything is kept. ${callName} can’t sign in here.`
    : `Archived. Everything is kept. ${callName} can still sign in and read your message.`;
}

/** "7:40 AM there now, Tuesday" if the client's local time differs from the reader's, otherwise null. */
export function clockThereWords(zone: string, now: number): string | null {
  const there = timeWords(now, zone);
  const sameDay = localDateOf(now, zone) === localDateOf(now);
  if (there === timeWords(now) && sameDay) return null;
  const day = sameDay ? '' : `, ${weekdayWords(localDateOf(now, zone))}`;
  const city = zone === deviceZone() ? '' : ` (${zone.split('/').pop()?.replaceAll('_', ' ')})`;
  return `${there} there now${day}${city}`;
}

interface TimelineLine {
  kind: string;
  /** Titles of steps, actions or plans; a boundary where the kind says so. */
  subjects: (string | null)[];
}

/** What happened, in a sentence. */
export function timelineWords({ kind, subjects }: TimelineLine): string {
  const [subject] = subjects;
  if (kind === 'BOUNDARY_SET' && subject) {
    return `Boundary: ${boundaryInSentence(subject)}`;
  }
  if (kind === 'BOUNDARY_TO_LOOSEN' && subject) {
    return `Boundary changes in 3 days: ${boundaryInSentence(subject)}`;
  }
  if (kind === 'ALLOWANCE_SET' && subject) return `Contact limit set: ${subject}`;
  if (ofSeries[kind] && subject) return ofSeries[kind](sessionsOf(subject), subject === '1');
  const words = sentences[kind];
  if (words) return words(listOfTitles(subjects.flatMap((each) => each || [])) || 'it');
  // Fallback for kinds that this build does not know.
  const plain = kind.toLocaleLowerCase('en').replaceAll('_', ' ');
  const sentence = plain.charAt(0).toLocaleUpperCase('en') + plain.slice(1);
  return subject ? `${sentence}: “${subject}”` : sentence;
}

const sessionsOf = (count: string): string => (count === '1' ? '1 session' : `${count} sessions`);

/** Of several sessions at once. */
const ofSeries: Record<string, (sessions: string, isOne: boolean) => string> = {
  SERIES_PLANNED: (sessions, isOne) => `${sessions} ${isOne ? 'was' : 'were'} scheduled`,
  SERIES_MOVED: (sessions, isOne) => `${sessions} ${isOne ? 'was' : 'were'} moved`,
  SERIES_CANCELLED: (sessions, isOne) => `${sessions} ${isOne ? 'was' : 'were'} canceled`,
};

const boundaryInSentence = (boundary: string): string =>
  boundaryWords(boundary as Boundary).toLocaleLowerCase('en');

const sentences: Record<string, (it: string) => string> = {
  CLIENT_INVITED: () => 'Invited',
  CLIENT_JOINED: () => 'Joined',
  OTHER_PERSON_PROPOSED: () => 'Said this is about a different person',
  OTHER_PERSON_CONFIRMED: () => 'The different person was confirmed',
  OTHER_PERSON_WITHDRAWN: () => 'Said it’s not about a different person after all',
  HEALTH_DATA_WITHDRAWN: () => 'Withdrew consent to health and relationship data',
  HEALTH_DATA_AGREED: () => 'Agreed again to the use of health and relationship data',
  CLIENT_HANDED_OVER: () => 'Transferred to another coach',
  CLIENT_ARCHIVED: () => 'Archived',
  CLIENT_RESTORED: () => 'Restored from the archive',
  LEGAL_ORDER_ENDED: () => 'Recorded that the court order has ended',
  ALLOWANCE_REMOVED: () => 'Contact limit removed',
  PLAN_ASSIGNED: (it) => `The plan ${it} was assigned`,
  READINESS_ANSWERED: (it) => `Answered ${it} before a plan`,
  ANSWERED_BY_MISTAKE: (it) => `${it} was marked as answered by mistake`,
  PLAN_STARTED: (it) => `The plan ${it} started`,
  PLAN_PAUSED: (it) => `The plan ${it} was paused`,
  PLAN_RESUMED: (it) => `The plan ${it} was resumed`,
  LETTING_GO_UNDONE: (it) => `Letting go was undone. ${it} is back and paused`,
  PLAN_ENDED: (it) => `The plan ${it} ended`,
  VERSION_RECALLED: (it) =>
    `Outreach in ${it} was paused because its template version was recalled`,
  STEP_APPROVED: (it) => `The step ${it} was approved`,
  STEP_CALM: (it) => `Calm enough for ${it}`,
  PLAN_EDITED: (it) => `The plan ${it} was changed`,
  VERSION_OFFERED: (it) => `A new version of ${it} was offered`,
  VERSION_ACCEPTED: (it) => `${it} moved to a new version`,
  VERSION_DECLINED: (it) => `Kept ${it} as it is`,
  VERSION_WITHDRAWN: (it) => `The new version of ${it} was withdrawn`,
  VERSION_REVERTED: (it) => `${it} went back to the earlier version`,
  WAIT_SHORTENED: (it) => `The wait before ${it} was shortened`,
  STEP_DONE: (it) => `Finished the step ${it}`,
  STEP_SKIPPED: (it) => `The step ${it} was skipped`,
  STEP_REOPENED: (it) => `The step ${it} was reopened`,
  ACTION_ADDED: (it) => `${it} was added`,
  ACTION_AGREED: (it) => `${it} was agreed on`,
  ACTION_DONE: (it) => `Finished ${it}`,
  ACTION_UNDONE: (it) => `${it} was undone`,
  HABIT_COUNTED: (it) => `Checked off ${it}`,
  REFLECTION_SHARED: (it) => `Shared the reflection ${it}`,
  QUESTIONNAIRE_ANSWERED: (it) => `Answered ${it}`,
  FORM_SENT: (it) => `The form ${it} was sent`,
  FORM_ANSWERED: (it) => `Answered the form ${it}`,
  SURPRISE_WARM: (it) => `Warm reply to ${it}`,
  SURPRISE_NEUTRAL: (it) => `Neutral reply to ${it}`,
  SURPRISE_NO_RESPONSE: (it) => `No reply to ${it}`,
  SURPRISE_ASKED_TO_STOP: (it) => `The other person asked to stop after ${it}`,
  FOLLOW_UP_ACKNOWLEDGED: () => 'Followed up',
  FOLLOW_UP_PASSED: () => 'A follow-up was passed to a colleague',
  SAFETY_HOLD_SET: () => 'Outreach was paused after the safety questions',
  SAFETY_CHECKED_AGAIN: () => 'Answered the safety questions again',
  SAFETY_TOLD: () => 'Shared something about the pause in outreach',
  SAFETY_HOLD_LIFTED: () => 'Talked about the pause in outreach',
  SESSION_PLANNED: () => 'A session was scheduled',
  SESSION_MOVED: () => 'A session was moved',
  SESSION_CANCELLED: () => 'A session was canceled',
  SESSION_CHANGE_ASKED: () => 'Asked to move or cancel a session',
  SESSION_REQUEST_DECLINED: () => 'A request to change a session was declined',
  SESSION_HELD: () => 'A session took place',
  SESSION_MISSED: () => 'A session was missed',
  PACKAGE_SOLD: () => 'A package of sessions was added',
  INVOICE_ISSUED: () => 'An invoice was issued',
  INVOICE_CANCELED: () => 'An invoice was canceled',
  AGREEMENT_SIGNED: () => 'Signed the agreement',
  NOTE_SIGNED: () => 'A shared note was signed',
  COUPLE_PROPOSED: () => 'Asked about working as a couple',
  COUPLE_ANSWERED: () => 'Answered about working as a couple, or withdrew the answer',
  COUPLE_JOINED: () => 'Started working as a couple',
  COUPLE_PAUSED: () => 'Joint work was paused',
  COUPLE_RESUMED: () => 'Joint work was resumed',
  COUPLE_ENDED: () => 'Working as a couple ended',
  COUPLE_LEFT: () => 'Left joint work',
  COUPLE_STEP_OPENED: () => 'A step of the plan for two was opened',
  COUPLE_PLAN_EDITED: () => 'The plan for two was changed',
  COUPLE_NOTE_SHARED: () => 'A note was shared with both',
};
