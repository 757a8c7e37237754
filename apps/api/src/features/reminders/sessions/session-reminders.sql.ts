import type { ReminderKind } from '@footing/calendar';
import { as, statement } from '../../../platform/database/statement.js';
import { replyAddressOf } from '../../emails/index.js';

const SERVER = { runBy: ['app'] } as const;

/** A reminder as it is stored. Times as ISO texts. */
export interface ArmedReminder {
  sessionId: string;
  kind: ReminderKind;
  startsAt: string;
  dueAt: string;
  isMade: boolean;
  emailId: string | null;
}

/**
 * What client $2 of practice $1 asked for, their upcoming sessions at $3, and the reminders that are stored. Reads the sessions of those
 * alone who asked.
 */
export const REMINDER_FACTS = statement(
  'facts of session reminders',
  {
    dayBefore: 'bool',
    hourBefore: 'bool',
    quietFrom: 'text?',
    quietTo: 'text?',
    timeZone: 'text',
    sessions: as<{ id: string; startsAt: string }[]>('json'),
    armed: as<ArmedReminder[]>('json'),
  },
  `select coalesce(r.day_before, false) as "dayBefore", coalesce(r.hour_before, false) as "hourBefore",
     r.quiet_from as "quietFrom", r.quiet_to as "quietTo", c.time_zone as "timeZone",
     (select coalesce(json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at) order by s.starts_at, s.id), '[]')
      from sessions s
      where (r.day_before or r.hour_before) and s.practice_id = $1 and s.client_id = c.id and s.status = 'PLANNED'
        and s.starts_at > $3) as sessions,
     (select coalesce(json_agg(json_build_object('sessionId', q.session_id, 'kind', q.kind, 'startsAt', q.starts_at,
         'dueAt', q.due_at, 'isMade', q.made_at is not null, 'emailId', q.email_id)), '[]')
      from session_reminders q where q.practice_id = $1 and q.client_id = c.id) as armed
   from clients c
   left join reminders r on r.practice_id = $1 and r.client_id = c.id
   where c.practice_id = $1 and c.id = $2`,
  SERVER,
);

/** The next $2 reminders of all practices that are due at $1, after the one due at $3 of practice $4, session $5 and kind $6. */
export const DUE_REMINDERS = statement(
  'due session reminders',
  { practiceId: 'uuid', sessionId: 'uuid', kind: as<ReminderKind>('text'), dueAt: 'timestamptz' },
  `select practice_id as "practiceId", session_id as "sessionId", kind, due_at as "dueAt" from session_reminders
   where due_at <= $1 and made_at is null
     and ($3::timestamptz is null or (due_at, practice_id, session_id, kind) > ($3, $4::uuid, $5::uuid, $6::text))
   order by due_at, practice_id, session_id, kind limit $2`,
  SERVER,
);

/**
 * Of the reminders of sessions $2 and kinds $3 in practice $1, those that are still due at $4, locked, with their clients: whoever changes a
 * session has locked its client. No row for one that somebody else has locked.
 */
export const LOCK_REMINDERS = statement(
  'lock session reminders',
  { sessionId: 'uuid', kind: as<ReminderKind>('text') },
  `select q.session_id as "sessionId", q.kind from session_reminders q
   join clients c on c.practice_id = $1 and c.id = q.client_id
   where q.practice_id = $1 and q.session_id = any($2) and q.due_at <= $4 and q.made_at is null
     and (q.session_id, q.kind) in (select * from unnest($2::uuid[], $3::text[]))
   order by q.session_id, q.kind for share of c skip locked for no key update of q skip locked`,
  SERVER,
);

/**
 * Of the locked reminders of sessions $2 and kinds $3 in practice $1, those that are still wanted: the session is planned at that time,
 * the client asked for it, and its type allows it. `byEmail`: they said that emails to this address are safe.
 */
export const WANTED_REMINDERS = statement(
  'wanted session reminders',
  {
    sessionId: 'uuid',
    kind: as<ReminderKind>('text'),
    clientId: 'uuid',
    memberId: 'uuid',
    startsAt: 'timestamptz',
    byEmail: 'bool',
    quietFrom: 'text',
    quietTo: 'text',
    timeZone: 'text',
    to: 'text',
    coach: 'text',
    replyTo: 'text?',
  },
  `select q.session_id as "sessionId", q.kind, q.client_id as "clientId", own.id as "memberId", q.starts_at as "startsAt",
     c.reminders_agreed and coalesce(r.address = c.email, false) as "byEmail", r.quiet_from as "quietFrom", r.quiet_to as "quietTo", c.time_zone as "timeZone", c.email as "to", m.name as coach,
     ${replyAddressOf('m')} as "replyTo"
   from session_reminders q
   join sessions s on s.practice_id = $1 and s.id = q.session_id and s.status = 'PLANNED' and s.starts_at = q.starts_at
   join clients c on c.practice_id = $1 and c.id = q.client_id and c.archived_at is null
   join reminders r on r.practice_id = $1 and r.client_id = c.id
   join members own on own.practice_id = $1 and own.id = c.member_id and own.removed_at is null
   join members m on m.practice_id = $1 and m.id = s.coach_id
   left join session_types t on t.practice_id = $1 and t.id = s.type_id
   where q.practice_id = $1 and q.session_id = any($2)
     and (q.session_id, q.kind) in (select * from unnest($2::uuid[], $3::text[]))
     and case q.kind when 'DAY_BEFORE' then r.day_before and coalesce(t.reminds_day_before, true)
       else r.hour_before and coalesce(t.reminds_hour_before, true) end
   order by q.session_id, q.kind`,
  SERVER,
);

/** The reminders of sessions $2 and kinds $3 in practice $1 are done at $5, with emails $4 or null. */
export const MARK_REMINDERS_MADE = statement(
  'mark session reminders made',
  {},
  `update session_reminders q set made_at = $5, email_id = n.email_id
   from unnest($2::uuid[], $3::text[], $4::uuid[]) as n (session_id, kind, email_id)
   where q.practice_id = $1 and q.session_id = n.session_id and q.kind = n.kind`,
  SERVER,
);
