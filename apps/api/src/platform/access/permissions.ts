import type { Role } from '../context/actor.js';

const STAFF: readonly Role[] = ['OWNER', 'COACH'];
const OWNER: readonly Role[] = ['OWNER'];
const CLIENT: readonly Role[] = ['CLIENT'];
const OWNER_AND_CLIENT: readonly Role[] = ['OWNER', 'CLIENT'];
const MEMBER: readonly Role[] = ['OWNER', 'COACH', 'CLIENT'];

/** The only table of permissions. The server does not start with a root field that names none. */
export const PERMISSIONS = {
  'account.own': MEMBER,
  'account.lock': CLIENT,
  'account.confirm': CLIENT,
  'practice.read': STAFF,
  'practice.manage': OWNER,
  'practice.edit-own': STAFF,
  'people.read': STAFF,
  'people.invite-client': STAFF,
  'people.invite-coach': OWNER,
  'people.edit': STAFF,
  'people.edit-own': CLIENT,
  'people.propose-other': MEMBER,
  'archiving.own': CLIENT,
  'templates.read': STAFF,
  'templates.write': STAFF,
  'questionnaires.read': MEMBER,
  'boundaries.set': MEMBER,
  'boundaries.confirm': STAFF,
  'boundaries.end-order': OWNER,
  'plans.read': MEMBER,
  'plans.read-own': CLIENT,
  'plans.assign': STAFF,
  'plans.guide': STAFF,
  'plans.pause': MEMBER,
  'plans.let-go': CLIENT,
  'readiness.own': CLIENT,
  'readiness.mark-mistaken': STAFF,
  'plans.do': CLIENT,
  'sessions.read': MEMBER,
  'sessions.write': STAFF,
  'notes.write': STAFF,
  'notes.request-access': OWNER,
  'check-ins.read': MEMBER,
  'check-ins.write': CLIENT,
  'contacts.read': MEMBER,
  'contacts.write': CLIENT,
  'consents.own': CLIENT,
  'terms.own': CLIENT,
  'reminders.own': CLIENT,
  'readings.read': OWNER_AND_CLIENT,
  'readings.own': CLIENT,
  'letters.own': CLIENT,
  'breathers.own': CLIENT,
  'breathers.read-shared': STAFF,
  'calls.request': CLIENT,
  'safety.own': CLIENT,
  'safety.review': STAFF,
  'safety.resources': MEMBER,
  'safety.edit-resources': OWNER,
  'client-links.mark': STAFF,
  'follow-ups.acknowledge': STAFF,
  'follow-ups.own': CLIENT,
  'absences.own': STAFF,
  'absences.read': CLIENT,
  'today.client': CLIENT,
  'today.coach': STAFF,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;
