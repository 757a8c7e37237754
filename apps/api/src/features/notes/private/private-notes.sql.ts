import { KEYS, keysOf } from '../../../platform/sealing/sealing.sql.js';
import { as, statement, statementByRole } from '../../../platform/database/statement.js';
import type { MemberRefType } from '../../people/index.js';
import { NOTE_COLUMNS, visibleNotes } from '../notes.sql.js';

/** Signed private notes by member $2 in practice $1: about client $3, or, if it is null, about all clients of others. */
export const PRIVATE_NOTES = statementByRole(
  'private notes',
  {
    ...NOTE_COLUMNS,
    clientName: 'text',
    sessionAt: 'timestamptz',
    coach: as<MemberRefType>('json'),
    undecided: 'bool',
  },
  (ctx) => `${visibleNotes(
    ctx,
    `, c.name as "clientName", s.starts_at as "sessionAt",
       json_build_object('id', h.id, 'name', h.name) as coach,
       exists (select from transfers t where t.practice_id = $1 and t.client_id = c.id
         and t.from_id = $2 and t.chosen_at is null) as undecided`,
    `join clients c on c.practice_id = n.practice_id and c.id = n.client_id
     join members h on h.practice_id = c.practice_id and h.id = c.coach_id
     join sessions s on s.practice_id = n.practice_id and s.id = n.session_id`,
  )}
     and n.author_id = $2 and n.visibility = 'COACH_ONLY' and n.status = 'SIGNED'
     and case when $3::uuid is null then c.coach_id <> $2 else c.id = $3 end
   order by c.name_key collate "C", c.id, s.starts_at desc, n.id limit 1000`,
  ['OWNER', 'COACH'],
);

/** Client $2 of practice $1, locked, if member $3 has written a note about them. */
export const LOCK_CLIENT_OF_AUTHOR = statement(
  'lock client of the author of a note',
  { coachId: 'uuid' },
  `select coach_id as "coachId" from clients c where c.practice_id = $1 and c.id = $2
     and exists (select from notes n where n.practice_id = $1 and n.client_id = c.id and n.author_id = $3)
   for no key update`,
  { runBy: ['app'] },
);

/**
 * Of the private notes that member $3 wrote about client $2 of practice $1, the client's coach can read those in $4 and no
 * others.
 */
export const SHARE_WITH_COACH = statement(
  'share private notes with the coach',
  {},
  `with addendum as (
     update addenda set shared_with_coach = note_id = any($4::uuid[])
     where practice_id = $1 and client_id = $2 and note_author_id = $3 and author_id = $3
       and note_visibility = 'COACH_ONLY' and shared_with_coach <> (note_id = any($4::uuid[])))
   update notes set shared_with_coach = id = any($4::uuid[])
   where practice_id = $1 and client_id = $2 and author_id = $3 and visibility = 'COACH_ONLY' and status = 'SIGNED'
     and shared_with_coach <> (id = any($4::uuid[]))`,
  { runBy: ['app'] },
);

/** Requests to read the private notes about client $2 in practice $1, the latest first, with the key of their reasons. */
export const ACCESS_REQUESTS = statement(
  'access requests',
  {
    id: 'uuid',
    clientId: 'uuid',
    owner: as<MemberRefType>('json'),
    at: 'timestamptz',
    endedAt: 'timestamptz?',
    reasonSealed: 'bytea',
    wrapped: 'bytea',
  },
  `select a.id, a.client_id as "clientId", json_build_object('id', m.id, 'name', m.name) as owner,
          a.created_at as at, a.ended_at as "endedAt", a.reason_sealed as "reasonSealed", ${KEYS} as wrapped
   from access_requests a
   join members m on m.practice_id = a.practice_id and m.id = a.owner_id
   ${keysOf('RECORD', 'a')}
   where a.practice_id = $1 and a.client_id = $2 order by a.created_at desc, a.id desc limit 200`,
);

/** Coaches of client $2 in practice $1, past and present, who have left the practice. */
export const COACHES_WHO_LEFT = statement(
  'coaches who left',
  { id: 'uuid', name: 'text' },
  `select m.id, m.name from members m
   where m.practice_id = $1 and m.removed_at is not null and m.id in (
     select t.from_id from transfers t where t.practice_id = $1 and t.client_id = $2
     union select c.coach_id from clients c where c.practice_id = $1 and c.id = $2)
   order by m.name, m.id`,
);
