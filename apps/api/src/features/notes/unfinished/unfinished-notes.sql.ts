import { as, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import type { NoteType } from '../note.type.js';

/** For how many days after a session its note counts as missing. */
const DAYS = 90;

/**
 * Drafts of member $2 in practice $1, and sessions of theirs that took place in the 90 days before $3 and have no note of theirs and need one, the
 * latest session first. A joint session is there once, unless there is a note about either partner's. $4 and $5 cursor time and id
 * or null, $6 limit.
 */
export const UNFINISHED_NOTES = statementByRole(
  'unfinished notes',
  {
    id: 'uuid',
    sessionId: 'uuid',
    sessionAt: 'timestamptz',
    clientId: 'uuid',
    clientName: 'text',
    noteId: 'uuid?',
    visibility: as<NoteType['visibility'] | null>('text'),
    savedAt: 'timestamptz?',
  },
  (
    ctx,
  ) => `select u.id, u.session_id as "sessionId", u.starts_at as "sessionAt", c.id as "clientId", c.name as "clientName",
     u.note_id as "noteId", u.visibility, u.saved_at as "savedAt"
   from (
     select n.id, n.session_id, s.starts_at, n.client_id, n.id as note_id, n.visibility, n.saved_at
     from notes n join sessions s on s.practice_id = $1 and s.id = n.session_id
     where n.practice_id = $1 and n.author_id = $2 and n.status = 'DRAFT'
     union all
     select s.id, s.id, s.starts_at, s.client_id, null, null, null
     from sessions s
     where s.practice_id = $1 and s.coach_id = $2 and s.status = 'HELD'
       and s.starts_at > $3::timestamptz - interval '${DAYS} days'
       and not exists (select from notes n
         where n.practice_id = $1 and n.session_id = s.id and n.author_id = $2)
       and not exists (select from notes_not_needed x
         where x.practice_id = $1 and x.session_id = s.id and x.member_id = $2)
       and not exists (select from sessions o
         where o.practice_id = $1 and o.joint_id = s.joint_id and o.id <> s.id and o.coach_id = $2
           and ((o.id < s.id and o.status = 'HELD') or exists (select from notes n
             where n.practice_id = $1 and n.session_id = o.id and n.author_id = $2)))) u
   join clients c on c.practice_id = $1 and c.id = u.client_id
   where ${clientsVisibleTo(ctx, 'c')} and ($4::timestamptz is null or (u.starts_at, u.id) < ($4, $5::uuid))
   order by u.starts_at desc, u.id desc limit $6`,
  ['OWNER', 'COACH'],
);
