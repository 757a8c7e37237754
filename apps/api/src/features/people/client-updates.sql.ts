import { statement } from '../../platform/database/statement.js';

/** An assignment: what the coach's Today knows about the client has to be worked out again. */
export const ATTENTION_DUE_SQL = `attention_due_at = 'epoch'`;

/**
 * An update for statements that also change something else: something about the client changed, and they were active at
 * that moment if `isActive`.
 */
export const touchClientSql = (
  practice: string,
  client: string,
  at: string,
  isActive: string,
): string =>
  `update clients set last_heard_at = case when ${isActive} then ${at} else last_heard_at end, ${ATTENTION_DUE_SQL}
   where practice_id = ${practice} and id = ${client}`;

/** Client $2 in practice $1 was active at $3. */
export const TOUCH_LAST_ACTIVE = statement(
  'touch last active',
  {},
  `update clients set last_heard_at = $3, ${ATTENTION_DUE_SQL} where practice_id = $1 and id = $2`,
);

/** Client $2 in practice $1 has read their messages up to $3, at most up to now ($4). It never moves back: then no row. */
export const MESSAGES_READ = statement(
  'client has read messages',
  { to: 'timestamptz' },
  `update clients set messages_read_to = least($3::timestamptz, $4::timestamptz)
   where practice_id = $1 and id = $2
     and coalesce(messages_read_to, '-infinity') < least($3::timestamptz, $4::timestamptz)
   returning messages_read_to as "to"`,
  { runBy: ['client'] },
);

/** Attention items of client $2 in practice $1 have to be worked out again. */
export const MAKE_ATTENTION_DUE = statement(
  'make attention due',
  {},
  `update clients set ${ATTENTION_DUE_SQL} where practice_id = $1 and id = $2`,
);

/** What the coach's Today knows about clients $2 in practice $1 holds until $3, one moment for each. */
export const ATTENTION_WORKED_OUT = statement(
  'attention worked out',
  {},
  `update clients c set attention_due_at = found.due_at
   from unnest($2::uuid[], $3::timestamptz[]) as found (id, due_at)
   where c.practice_id = $1 and c.id = found.id`,
  { runBy: ['app'] },
);

/** Attention items of all clients of practice $1 have to be worked out again. */
export const MAKE_ATTENTION_DUE_IN_PRACTICE = statement(
  'make attention due in practice',
  {},
  `update clients set ${ATTENTION_DUE_SQL} where practice_id = $1`,
  { runBy: ['app'] },
);
