import {
  agoWords,
  assertNever,
  daysBetween,
  distanceWords,
  localDateOf,
  localDayWords,
  needWords,
  weekdayDateWords,
  type InstantLike,
} from '../../shared/words';
import type { AttentionKind, AttentionMarksQuery } from '@footing/contract';
import type { AttentionItem } from './needs';

type Mark = AttentionMarksQuery['attentionMarks']['edges'][number]['node'];

export const words = {
  loading: 'Loading Today',
  plan: 'Schedule a session',
  summary: (need: { people: number; more: boolean }, sessions: number) =>
    `${peopleWords(need)} ${sessionsWords(sessions)}`,

  needs: {
    title: 'Who needs you',
    calm: 'No clients are waiting for you.',
    calmSays: 'Steps to approve, notes to sign, and clients who’ve gone quiet will appear here.',
    showOnly: 'Show only',
    more: 'Show more clients',
    loadingMore: 'Loading more clients',
    moreClients: 'More clients who need you',
    mostUrgent: (clients: number) => `The ${clients} most urgent clients are shown. {link}`,
    clientOf: (coachName: string) => `${coachName}’s client`,
    showMore: (count: number) => `Show ${count} more`,
    showMoreFor: (count: number, name: string) => `Show ${count} more about ${name}`,
    showLess: 'Show less',
    showLessFor: (name: string) => `Show less about ${name}`,
    about: (name: string, what: string) => `${name}, ${what}`,
    shortcut: 'Go to the first client who needs you',
  },

  hidden: {
    title: 'Snoozed and dismissed',
    loading: 'Loading snoozed and dismissed',
    none: 'Nothing is snoozed or dismissed.',
    showOlder: 'Show older ones',
    showAgain: 'Show again',
    showAgainFor: (name: string, what: string) => `Show again: ${name}, ${what}`,
    /** "until tomorrow", "until Monday, March 9"; "dismissed today", "dismissed on March 20". */
    when: hiddenWords,
  },

  sessions: {
    title: 'Sessions today',
    none: 'No sessions today. {link}',
    seeNext: 'See upcoming sessions',
    openLink: 'Join online',
    with: (coachName: string) => `with ${coachName}`,
    note: noteWords,
    open: 'Open the session',
  },

  clients: {
    title: 'Your clients',
    titleForOwner: 'Clients',
    searchAndSort: 'Search and sort',
    withProgress: 'Clients and their progress',
    listed: (clients: number) => `The first ${clients} clients by name are listed here. {link}`,
    seeAll: 'See all clients',
  },

  first: {
    title: 'Get started',
    says: 'Three steps to set up your practice.',
    invite: 'Invite a client',
    inviteSays: 'They get an email with a link that works once, within seven days.',
    templates: 'Look at the templates',
    templatesSay: 'They’re ready to use. Copy one to make it yours.',
    seeTemplates: 'See the templates',
    session: 'Schedule your first session',
    sessionSays:
      'Your notes, and anything you and your client agree on, are saved with the session.',
    seeSessions: 'Go to Sessions',
    needs: 'The clients who need you most appear here first, with the reason.',
    sessions: 'Each day’s sessions appear here, with a link to your notes.',
    clients: 'Every client appears here, with their plan and how far they’ve come.',
  },

  item: itemWords,
  since: sinceWords,
};

function peopleWords({ people, more }: { people: number; more: boolean }): string {
  if (people === 0) return 'No clients are waiting for you.';
  if (people === 1) return '1 person needs you.';
  return more ? `More than ${people} people need you.` : `${people} people need you.`;
}

function sessionsWords(sessions: number): string {
  if (sessions === 0) return 'No sessions today.';
  return sessions === 1 ? '1 session today.' : `${sessions} sessions today.`;
}

function noteWords(status: 'DRAFT' | 'SIGNED' | null): string {
  switch (status) {
    case null:
      return 'Write a note';
    case 'DRAFT':
      return 'Finish the note';
    case 'SIGNED':
      return 'Note signed';
    default:
      return assertNever(status);
  }
}

function hiddenWords({ untilDay, at }: Pick<Mark, 'untilDay' | 'at'>, today: string): string {
  if (untilDay !== null) {
    const isTomorrow = daysBetween(today, untilDay) === 1;
    return `until ${isTomorrow ? 'tomorrow' : weekdayDateWords(untilDay, today)}`;
  }
  const day = localDateOf(at);
  return `dismissed ${daysBetween(day, today) > 1 ? 'on ' : ''}${localDayWords(day, today)}`;
}

/** What an attention item says. */
function itemWords(item: AttentionItem): string {
  const { kind, subject, days } = item;
  const count = item.count ?? 1;
  switch (kind) {
    case 'LEGAL_ORDER':
    case 'SAFETY_HOLD':
    case 'CALL_REQUEST':
    case 'FORM_ALARM':
    case 'NEW_START':
    case 'TRANSFER':
    case 'ACCESS_REQUEST':
    case 'READINESS':
      return needWords({ kind }, item.callName);
    case 'COUPLE_WAITING':
      return 'Joint work is on hold. Talk with each of them alone';
    case 'COUPLE_LEFT':
      return `Left joint work. Talk with ${item.callName} first. Footing doesn’t tell the partner`;
    case 'COUPLE_ANSWERED':
      return 'Answered about working as a couple';
    case 'COUPLE_MESSAGES':
      return count === 1
        ? 'Wrote a message to you and their partner'
        : `Wrote ${count} messages to you and their partner`;
    case 'OFFER_ACCEPTED':
      return subject
        ? `Accepted the newer version of “${subject}”`
        : 'Accepted the newer version of the plan';
    case 'OFFER_DECLINED':
      return subject
        ? `Decided to keep “${subject}” as it is`
        : 'Decided to keep the plan as it is';
    case 'RECALLED':
      return subject
        ? `“${subject}” is on a recalled template version, so outreach is paused`
        : 'The plan is on a recalled template version, so outreach is paused';
    case 'OTHER_PERSON':
      return 'Waiting for you to confirm a different person';
    case 'CONSENT_WITHDRAWN':
      return 'Withdrew consent to health and relationship data, so nothing new is saved';
    case 'SESSION_ASKED':
      return 'Asked to move or cancel a session';
    case 'APPROVAL':
      return subject
        ? `“${subject}” is waiting for your approval`
        : 'A step is waiting for your approval';
    case 'OVERDUE':
      return count > 1 ? `${count} actions are overdue` : 'An action is overdue';
    case 'UNSIGNED_NOTE':
      return count > 1 ? `${count} notes aren’t signed yet` : 'A note isn’t signed yet';
    case 'URGE_UP':
      return trendWords('urge', item);
    case 'MOOD_DOWN':
      return trendWords('mood', item);
    case 'ALLOWANCE':
      return `Reached out ${timesWords(count)} in ${daysWords(days)} (agreed: ${item.before})`;
    case 'UNREAD':
      return unreadWords(item.section, count);
    case 'QUIET':
      return 'No activity';
    case 'NOTHING_PLANNED':
      return 'No session scheduled';
    case 'SESSION_TODAY':
      return 'Session today';
    default:
      return assertNever(kind);
  }
}

/**
 * What waits for the coach: "waiting 2 days"; what goes on: "for 12 days"; what happened: "2 days ago". Empty for items
 * about a day instead of a moment, and where staff may not see the date.
 */
function sinceWords({ kind, since }: AttentionItem, now: InstantLike): string | null {
  if (since === null || kind === 'URGE_UP' || kind === 'MOOD_DOWN' || kind === 'ALLOWANCE') {
    return null;
  }
  const [day, today] = [localDateOf(since), localDateOf(now)];
  const isWaiting = WAITING.includes(kind);
  if (!isWaiting && !GOING_ON.includes(kind)) {
    return distanceWords(day, today) || agoWords(since, now);
  }
  const days = daysBetween(day, today);
  if (days < 1) return 'since today';
  if (days === 1) return 'since yesterday';
  return isWaiting ? `waiting ${days} days` : `for ${days} days`;
}

const WAITING: readonly AttentionKind[] = [
  'UNSIGNED_NOTE',
  'READINESS',
  'SESSION_ASKED',
  'APPROVAL',
  'OTHER_PERSON',
  'CALL_REQUEST',
  'NEW_START',
  'TRANSFER',
  'ACCESS_REQUEST',
];
const GOING_ON: readonly AttentionKind[] = [
  'LEGAL_ORDER',
  'SAFETY_HOLD',
  'COUPLE_WAITING',
  'RECALLED',
  'OVERDUE',
  'QUIET',
  'NOTHING_PLANNED',
];

function trendWords(what: string, { days, value, before }: AttentionItem): string {
  const now = `Average ${what} ${rounded(value)} over the last ${daysWords(days)}`;
  if (before === null) return now;
  if (rounded(value) === rounded(before)) return `${now}, the same as before`;
  return `${now}, ${value! > before ? 'up' : 'down'} from ${rounded(before)}`;
}

function unreadWords(section: AttentionItem['section'], count: number): string {
  switch (section) {
    case 'REFLECTIONS':
      return count > 1 ? `Shared ${count} reflections` : 'Shared a reflection';
    case 'ANSWERS':
      return 'Shared answers';
    case 'BREATHER':
      return count > 1 ? `Shared ${count} unsent messages` : 'Shared an unsent message';
    case 'JOURNAL':
      return count > 1 ? `Shared ${count} journal entries` : 'Shared a journal entry';
    case 'FORMS':
      return count > 1 ? `New answers on ${count} forms` : 'New answers on a form';
    case 'FILES':
      return count > 1 ? `Added ${count} files` : 'Added a file';
    case 'MESSAGES':
      return count > 1 ? `${count} new messages` : 'New message';
    case null:
      return 'Shared something';
    default:
      return assertNever(section);
  }
}

const timesWords = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

const daysWords = (days: number | null): string => (days === 1 ? '1 day' : `${days} days`);
const rounded = (value: number | null): string => String(Math.round((value ?? 0) * 10) / 10);
