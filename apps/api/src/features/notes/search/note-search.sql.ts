import { statement, statementByRole } from '../../../platform/database/statement.js';
import { KEYS, keysOf } from '../../../platform/sealing/sealing.sql.js';
import { NOTE_COLUMNS, onPagesOf, visibleNotes } from '../notes.sql.js';

/** Notes that member $2 of practice $1 wrote, the latest first. $3 and $4 cursor time and id or null, $5 limit, $6 client or null. */
export const OWN_NOTES = statementByRole(
  'own notes to search',
  {
    ...NOTE_COLUMNS,
    createdAt: 'timestamptz',
    clientName: 'text',
    sessionAt: 'timestamptz',
  },
  (ctx) => `${visibleNotes(
    ctx,
    `, n.created_at as "createdAt", c.name as "clientName", s.starts_at as "sessionAt"`,
    `join clients c on c.practice_id = n.practice_id and c.id = n.client_id
     join sessions s on s.practice_id = n.practice_id and s.id = n.session_id`,
  )}
     and n.author_id = $2 and ${onPagesOf(ctx)} and ($6::uuid is null or n.client_id = $6)
     and ($3::timestamptz is null or (n.created_at, n.id) < ($3, $4::uuid))
   order by n.created_at desc, n.id desc limit $5`,
  ['OWNER', 'COACH'],
);

/** What member $2 of practice $1 added to the notes $3, in order. */
export const OWN_ADDENDA = statement(
  'own addenda to search',
  {
    id: 'uuid',
    noteId: 'uuid',
    bodySealed: 'bytea',
    wrapped: 'bytea',
  },
  `select a.id, a.note_id as "noteId", a.body_sealed as "bodySealed", ${KEYS} as wrapped
   from addenda a ${keysOf('RECORD', 'a')}
   where a.practice_id = $1 and a.author_id = $2 and a.note_id = any($3)
   order by a.created_at, a.id`,
  { runBy: ['app'] },
);
