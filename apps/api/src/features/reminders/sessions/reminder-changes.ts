import { QUIET_HOURS, sessionReminder, type ReminderKind } from '@footing/calendar';
import { MS_PER_DAY, type Instant } from '@footing/kernel';
import type { ArmedReminder, REMINDER_FACTS } from './session-reminders.sql.js';

type Facts = NonNullable<(typeof REMINDER_FACTS)['row']>;

/** A reminder as it should be stored. */
interface WantedReminder {
  sessionId: string;
  kind: ReminderKind;
  startsAt: Date;
  dueAt: Date;
}

interface Changes {
  remove: ArmedReminder[];
  /** Emails that are not true any more. */
  cancel: string[];
  add: WantedReminder[];
}

/**
 * What has to change in the stored reminders of a client. One that was made stays as long as the session starts at the same time, so that
 * no choice brings it a second time.
 */
export function changesOf(facts: Facts, now: Instant): Changes {
  const wanted = wantedOf(facts);
  const changes: Changes = { remove: [], cancel: [], add: [] };
  const kept: ArmedReminder[] = [];
  for (const armed of facts.armed) {
    const next = wanted.find((each) => isOfSame(each, armed));
    const stays = armed.isMade ? staysMade(armed, next, now) : isSame(armed, next);
    if (stays) kept.push(armed);
    else changes.remove.push(armed);
    if (armed.emailId && (!next || !stays)) changes.cancel.push(armed.emailId);
  }
  changes.add = wanted.filter(
    (each) => each.dueAt.getTime() > now && !kept.some((armed) => isOfSame(each, armed)),
  );
  return changes;
}

function wantedOf(facts: Facts): WantedReminder[] {
  const { sessions, timeZone } = facts;
  const quiet = {
    from: facts.quietFrom ?? QUIET_HOURS.from,
    to: facts.quietTo ?? QUIET_HOURS.to,
  };
  const kinds: ReminderKind[] = [
    ...(facts.dayBefore ? (['DAY_BEFORE'] as const) : []),
    ...(facts.hourBefore ? (['HOUR_BEFORE'] as const) : []),
  ];
  return sessions.flatMap(({ id: sessionId, startsAt }) =>
    kinds.flatMap((kind) => {
      const reminder = sessionReminder(kind, Date.parse(startsAt), quiet, timeZone);
      if (!reminder) return [];
      return [{ sessionId, kind, startsAt: new Date(startsAt), dueAt: new Date(reminder.at) }];
    }),
  );
}

/** One that is done: as long as it is about the same start, and for a day after that. */
function staysMade(armed: ArmedReminder, next: WantedReminder | undefined, now: Instant): boolean {
  const startsAt = Date.parse(armed.startsAt);
  return next ? next.startsAt.getTime() === startsAt : startsAt > now - MS_PER_DAY;
}

const isSame = (armed: ArmedReminder, next: WantedReminder | undefined): boolean =>
  next !== undefined &&
  next.startsAt.getTime() === Date.parse(armed.startsAt) &&
  next.dueAt.getTime() === Date.parse(armed.dueAt);

const isOfSame = (one: WantedReminder, armed: ArmedReminder): boolean =>
  one.sessionId === armed.sessionId && one.kind === armed.kind;
