import type {
  AttentionKind,
  CaseloadPartsFragment,
  ClientFilter,
  ClientSort,
  LastPlanPartsFragment,
} from '@footing/contract';
import {
  agoWords,
  attentionWords,
  capitalized,
  daysBetween,
  dayWords,
  distanceWords,
  endingWords,
  localDateOf,
  planStatusWords,
  shortDayWords,
  timeWords,
  type InstantLike,
} from '../../../shared/words';

const clients = (count: number): string => (count === 1 ? '1 client' : `${count} clients`);

export const words = {
  title: 'Clients',
  loading: 'Loading your clients',
  search: 'Search clients',
  which: 'Which clients',
  order: 'Sort by',
  clients,
  more: (left: number) => (left > 0 ? `Show more, ${left} left` : 'Show more'),
  columns: ['Client', 'Plan', 'Current step', 'Next session', 'Last active'],
  withCoach: (coach: string) => `with ${coach}`,
  selected: 'Selected',
  noSession: 'No session',
  notActive: 'Never',
  filters: {
    ACTIVE: 'All clients',
    WITHOUT_PLAN: 'Without a plan',
    INVITED: 'Invited',
    ARCHIVED: 'Archived',
  } satisfies Record<ClientFilter, string>,
  sorts: {
    ATTENTION: 'Needs you first',
    NAME: 'Name',
    NEXT_SESSION: 'Next session',
    LAST_ACTIVE: 'Longest inactive',
    PROGRESS: 'Least progress',
  } satisfies Record<ClientSort, string>,
  whose: {
    none: 'No matches',
    noneText: 'No clients match these filters.',
    showAll: 'Show all coaches',
  },
  empty: {
    ACTIVE: {
      title: 'No clients yet',
      text: 'Your clients appear here, with the step each one is on. Invite your first client. They get an email with a link.',
    },
    WITHOUT_PLAN: { title: 'Everyone has a plan', text: 'Clients without a plan appear here.' },
    INVITED: {
      title: 'No pending invitations',
      text: 'People you invite appear here until they join.',
    },
    ARCHIVED: {
      title: 'No archived clients',
      text: 'Clients you archive appear here. You can restore them at any time.',
    },
  } satisfies Record<ClientFilter, { title: string; text: string }>,
  noMatch: {
    title: 'No matches',
    text: (filter: string, search: string) =>
      `No name or email in “${filter}” contains “${search}”.`,
    clear: 'Clear search',
  },
  chosenWithoutPlan,
  shortcuts: { search: 'Search the list', next: 'Next client', previous: 'Previous client' },
};

/**
 * The first reason in a word or two. How many others there are is left to Today, which counts items: the list knows only
 * their kinds, of which a client may have several items.
 */
export const reasonsWords = ([first, ...others]: AttentionKind[]): string =>
  `${attentionWords(first!)}${others.length > 0 ? ', and more' : ''}`;

/** The state of the client's plan, in a few words. */
export function standingWords(client: CaseloadPartsFragment, now: InstantLike): string {
  if (client.archived) return 'Archived';
  if (client.invited) return invitedWords;
  if (!client.planId || !client.planStatus)
    return lastPlanWords(client.lastPlan, now, client.timeZone);
  if (client.planStatus === 'PAUSED') return 'Plan paused';
  if (client.planStatus !== 'ACTIVE') return planStatusWords(client.planStatus);
  if (client.total > 0 && client.done === client.total) return 'All done';
  const open = client.stones.find(({ status }) => status === 'OPEN')?.title;
  if (!client.nextOpening) return open ?? 'Waiting for a step to open';
  const day = onDay(dayWords(client.nextOpening, now, client.timeZone));
  return open ? `${open} (another step opens ${day})` : `A step opens ${day}`;
}

function chosenWithoutPlan(profile: {
  archivedAt: string | null;
  joinedAt: string | null;
}): string {
  if (profile.archivedAt) return 'Archived';
  return profile.joinedAt ? 'No plan right now' : invitedWords;
}

/** Of a client who has not accepted the invitation. */
export const invitedWords = 'Invited, hasn’t joined yet';

/** "Ended today: letting go", "Back together, 23 November"; for a client without a plan, that there is none. */
export function lastPlanWords(
  plan: LastPlanPartsFragment | null,
  now: InstantLike,
  zone: string,
): string {
  if (!plan?.ending || !plan.endedAt) return 'No plan yet';
  const day = dayWords(plan.endedAt, now, zone);
  if (plan.ending === 'LET_GO') return `Ended ${day}: letting go`;
  const near = daysBetween(localDateOf(plan.endedAt, zone), localDateOf(now, zone)) <= 1;
  const ended = capitalized(endingWords(plan.ending, 'COACH'));
  return near && !ended.includes(',') ? `${ended} ${day}` : `${ended}, ${day}`;
}

const onDay = (day: string): string =>
  ['today', 'tomorrow', 'yesterday'].includes(day) ? day : `on ${day}`;

/** "Today 14:30", "Thu 14:30", "2 Dec 14:30": for a narrow column, in the reader's time zone. */
export function shortDayTime(at: string, now: InstantLike): string {
  const away = daysBetween(localDateOf(now), localDateOf(at));
  const day =
    away >= -1 && away <= 1
      ? capitalized(dayWords(at, now))
      : away > 1 && away < 7
        ? capitalized(dayWords(at, now)).slice(0, 3)
        : shortDayWords(localDateOf(at));
  return `${day} ${timeWords(at)}`;
}

/** "3 hours ago", "Yesterday", "9 days ago". */
export function shortAgo(at: string, now: InstantLike): string {
  const [day, today] = [localDateOf(at), localDateOf(now)];
  return capitalized(distanceWords(day, today) || agoWords(at, now));
}
