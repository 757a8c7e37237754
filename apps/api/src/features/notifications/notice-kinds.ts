import type { Role } from '../../platform/context/actor.js';

/** What a device can tell of. None of it is said on the device: every notification has the same words. */
export enum NoticeKind {
  DIGEST = 'DIGEST',
  SESSION_CHANGES = 'SESSION_CHANGES',
  SESSION_REMINDERS = 'SESSION_REMINDERS',
  MESSAGES = 'MESSAGES',
  BOOKINGS = 'BOOKINGS',
  FOLLOW_UPS = 'FOLLOW_UPS',
  CLIENT_CHANGES = 'CLIENT_CHANGES',
  TRANSFERS = 'TRANSFERS',
}

/**
 * Which kinds go to whom. The only list: to clients goes one digest a day and what cannot wait, by whichever way they chose, and
 * nothing else. `FOR_CLIENTS` of the emails room says the same for emails.
 */
const FOR_ROLE: Record<NoticeKind, 'CLIENT' | 'STAFF'> = {
  DIGEST: 'CLIENT',
  SESSION_CHANGES: 'CLIENT',
  SESSION_REMINDERS: 'CLIENT',
  MESSAGES: 'STAFF',
  BOOKINGS: 'STAFF',
  FOLLOW_UPS: 'STAFF',
  CLIENT_CHANGES: 'STAFF',
  TRANSFERS: 'STAFF',
};

/**
 * What staff also get by email. `ALWAYS`: somebody's safety may depend on it, so nobody can turn it off (the database
 * refuses it too).
 */
const EMAILS_OF_STAFF: Partial<Record<NoticeKind, 'ALWAYS' | 'CHOSEN'>> = {
  BOOKINGS: 'CHOSEN',
  FOLLOW_UPS: 'ALWAYS',
  CLIENT_CHANGES: 'ALWAYS',
  TRANSFERS: 'CHOSEN',
};

/** The kinds that this role gets by email, and whether each can be turned off. Clients choose theirs with reminders. */
export const emailsFor = (role: Role): { kind: NoticeKind; canTurnOff: boolean }[] =>
  kindsFor(role).flatMap((kind) => {
    const how = EMAILS_OF_STAFF[kind];
    return how ? [{ kind, canTurnOff: how === 'CHOSEN' }] : [];
  });

export const kindsFor = (role: Role): NoticeKind[] =>
  Object.values(NoticeKind).filter(
    (kind) => FOR_ROLE[kind] === (role === 'CLIENT' ? 'CLIENT' : 'STAFF'),
  );

/** Digests and reminders come at a time that was chosen for them; all else waits until quiet hours are over. */
export const keepsQuiet = (kind: NoticeKind): boolean =>
  kind !== NoticeKind.DIGEST && kind !== NoticeKind.SESSION_REMINDERS;
