import { statement } from '../../platform/database/statement.js';
import { KEYS, keysOfCouple } from '../../platform/sealing/sealing.sql.js';

/** How many edits a coach sees, and how many notices a partner. */
const EDITS_SHOWN = 50;

/** The steps of couple $2 in practice $1, in order; of a client, the open ones. */
export const COUPLE_STEPS = statement(
  'steps of a couple',
  {
    id: 'uuid',
    key: 'text',
    openedAt: 'timestamptz?',
    version: 'int4?',
    contentSealed: 'bytea?',
    wrapped: 'bytea',
  },
  `select s.id, s.step as key, s.opened_at as "openedAt", s.content_version as version,
     s.content_sealed as "contentSealed", ${KEYS} as wrapped
   from couple_steps s ${keysOfCouple('s')}
   where s.practice_id = $1 and s.couple_id = $2
   order by s.position, s.opened_at, s.id`,
);

/** What the partners of couple $2 in practice $1 have marked as done: by now, or by $3. */
export const JOINT_ACTIONS_DONE = statement(
  'joint actions done',
  { clientId: 'uuid', action: 'text' },
  `select a.client_id as "clientId", a.action from couple_actions a
   where a.practice_id = $1 and a.couple_id = $2
     and case when $3::timestamptz is null then a.undone_at is null
       else a.created_at <= $3 and (a.undone_at is null or a.undone_at > $3) end
   order by a.created_at, a.id`,
);

const EDIT_ROW = {
  id: 'uuid',
  at: 'timestamptz',
  by: 'text',
  changesSealed: 'bytea',
  reasonSealed: 'bytea?',
  wrapped: 'bytea',
} as const;

const editsOf = (changes: string, condition = ''): string =>
  `select e.id, e.created_at as at, m.name as by, ${changes} as "changesSealed",
     e.reason_sealed as "reasonSealed", ${KEYS} as wrapped
   from couple_edits e join members m on m.practice_id = e.practice_id and m.id = e.by_member
   ${keysOfCouple('e')}
   where e.practice_id = $1 and e.couple_id = $2${condition}
   order by e.created_at desc, e.id desc limit ${EDITS_SHOWN}`;

/** The latest edits of the plan of couple $2 in practice $1. */
export const COUPLE_EDITS = statement(
  'edits of a couple plan',
  EDIT_ROW,
  editsOf('e.changes_sealed'),
  { runBy: ['app'] },
);

/** The edits of couple $2 in practice $1 that a partner can read and that are later than $3, if it is given. */
export const COUPLE_EDITS_SHOWN = statement(
  'edits shown to a couple',
  EDIT_ROW,
  editsOf(
    'e.shown_sealed',
    ` and e.shown_sealed is not null
     and ($3::timestamptz is null or e.created_at > $3)`,
  ),
  { runBy: ['client'] },
);
