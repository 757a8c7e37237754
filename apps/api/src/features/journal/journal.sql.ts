import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { consented, mayRead } from '../consents/index.js';
import type { JournalSource } from './journal.type.js';

/** How many shared entries a client's page shows. */
const LATEST = 50;

/** The latest of the texts `of`, a row of `from`, before the cursor ($3, $4), at most $5. */
const written = (
  source: `${JournalSource}`,
  of: string,
  from: string,
  { savedAt = `${of}.saved_at`, title = 'null', actionId = 'null::uuid', shared = '', where = '' },
): string => `(select '${source}' as source, ${of}.client_id, ${of}.id, ${of}.created_at as at, ${savedAt} as saved_at,
     ${of}.version, ${of}.text_sealed, ${title} as title, ${actionId} as action_id, ${shared} as shared
   from ${from}
   where ${of}.practice_id = $1 and ${of}.client_id = $2 ${where}
     and ($3::timestamptz is null or (${of}.created_at, ${of}.id) < ($3, $4::uuid))
   order by ${of}.created_at desc, ${of}.id desc limit $5)`;

const OF_CLIENT = 'join clients c on c.practice_id = $1 and c.id = r.client_id';

/**
 * A page of the journal of client $2 in practice $1, the latest first, after ($3, $4), at most $5: their entries, their
 * reflections, and the breathers that they kept.
 */
export const OWN_JOURNAL = statement(
  'own journal',
  {
    source: as<`${JournalSource}`>('text'),
    id: 'uuid',
    at: 'timestamptz',
    savedAt: 'timestamptz',
    version: 'int4',
    textSealed: 'bytea',
    title: 'text?',
    actionId: 'uuid?',
    shared: 'bool',
    wrapped: 'bytea',
  },
  `select e.source, e.id, e.at, e.saved_at as "savedAt", e.version, e.text_sealed as "textSealed", e.title,
     e.action_id as "actionId", e.shared, ${KEYS} as wrapped
   from (${[
     written('ENTRY', 'j', 'journal_entries j', { shared: 'j.shared_at is not null' }),
     written(
       'REFLECTION',
       'r',
       `reflections r ${OF_CLIENT}
        join plan_actions a on a.practice_id = $1 and a.id = r.action_id`,
       {
         title: 'a.title',
         actionId: 'case when a.removed_at is null then a.id end',
         shared: `r.shared and ${consented('REFLECTIONS')}`,
       },
     ),
     written('JOINT_REFLECTION', 'r', `couple_reflections r ${OF_CLIENT}`, {
       shared: `r.shared and ${consented('REFLECTIONS')}`,
     }),
     written('BREATHER', 'b', 'breathers b', {
       shared: 'b.shared_at is not null',
       where: 'and b.kept_at is not null',
     }),
   ].join(' union all ')}) e ${keysOf('CLIENT', 'e')}
   order by e.at desc, e.id desc limit $5`,
  { runBy: ['client'] },
);

/** What client $2 of practice $1 shares now, the latest first. */
export const SHARED_JOURNAL = statementByRole(
  'shared journal',
  {
    id: 'uuid',
    at: 'timestamptz',
    sharedAt: 'timestamptz',
    version: 'int4',
    textSealed: 'bytea',
    wrapped: 'bytea',
  },
  (
    ctx,
  ) => `select j.id, j.created_at as at, j.shared_at as "sharedAt", j.version, j.text_sealed as "textSealed",
     ${KEYS} as wrapped
   from journal_entries j ${keysOf('CLIENT', 'j')}
   join clients c on c.practice_id = j.practice_id and c.id = j.client_id
   where j.practice_id = $1 and j.client_id = $2 and j.shared_at is not null and ${mayRead(ctx, null)}
   order by j.shared_at desc, j.id desc limit ${LATEST}`,
);

/** How many entries of client $2 of practice $1 reached the server within 24 hours before $3. */
export const ENTRIES_OF_LAST_DAY = statement(
  'journal entries of the last day',
  { count: 'int4' },
  `select count(*)::int as count from journal_entries
   where practice_id = $1 and client_id = $2 and received_at > $3::timestamptz - interval '24 hours'`,
  { runBy: ['client'] },
);
