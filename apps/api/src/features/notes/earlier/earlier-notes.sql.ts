import { as, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import { missesRecallOf, statusAt, type ActionStatus } from '../../plans/index.js';
import { NOTE_COLUMNS, notesVisibleTo, visibleNotes } from '../notes.sql.js';

/** How many open points a session shows. */
const MOST_POINTS = 10;

/**
 * The note that member $2 of practice $1 wrote about the same client before session $3, with visibility $4: of the latest session
 * before it.
 */
export const NOTE_BEFORE = statementByRole(
  'own note before a session',
  NOTE_COLUMNS,
  (ctx) => `${visibleNotes(
    ctx,
    '',
    `join sessions this on this.practice_id = n.practice_id and this.id = $3 and this.client_id = n.client_id
     join sessions s on s.practice_id = n.practice_id and s.id = n.session_id and s.starts_at < this.starts_at`,
  )}
     and n.author_id = $2 and n.visibility = $4
   order by s.starts_at desc, n.created_at desc, n.id limit 1`,
  ['OWNER', 'COACH'],
);

/**
 * Points that were agreed before each of the sessions $2 of practice $1 and are not done at $3, the latest first, from notes that the
 * caller can see and of plans that have not ended.
 */
export const OPEN_POINTS_BEFORE = statementByRole(
  'open points before sessions',
  {
    sessionId: 'uuid',
    actionId: 'uuid',
    planId: 'uuid',
    title: 'text',
    noteId: 'uuid',
    status: as<`${ActionStatus}`>('text'),
    missesRecall: 'bool',
    addedAfterSigningAt: 'timestamptz?',
  },
  (ctx) => `select this.id as "sessionId", o.* from sessions this
   cross join lateral (
     select a.id as "actionId", a.plan_id as "planId", a.title, a.note_id as "noteId", ${statusAt('a')} as status,
       ${missesRecallOf('p')} as "missesRecall",
       case when a.created_at > n.signed_at then a.created_at end as "addedAfterSigningAt"
     from notes n
     join sessions s on s.practice_id = $1 and s.id = n.session_id and s.starts_at < this.starts_at
     join plan_actions a on a.practice_id = $1 and a.note_id = n.id and a.done_at is null and a.removed_at is null
     join plans p on p.practice_id = $1 and p.id = a.plan_id and p.status <> 'ENDED'
     join clients c on c.practice_id = $1 and c.id = a.client_id
     where n.practice_id = $1 and n.client_id = this.client_id and ${notesVisibleTo(ctx)} and ${clientsVisibleTo(ctx, 'c')}
     order by s.starts_at desc, a.created_at desc, a.id limit ${MOST_POINTS}) o
   where this.practice_id = $1 and this.id = any($2)`,
  ['OWNER', 'COACH'],
);
