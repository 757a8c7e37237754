import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import type { PracticeHelplineType } from './safety.type.js';
import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';

/** An entry of the safety history. */
export interface RecordedSafety {
  id: string;
  clientId: string;
  kind: 'STOPPED' | 'CHECKED' | 'TOLD' | 'REVIEWED' | 'TALKED';
  at: number;
  lineSealed: Buffer | null;
  byName: string | null;
  wrapped: Buffer;
}

/** The safety events of the clients $2 in practice $1, the oldest first. */
export const SAFETY_HISTORY = statementByRole(
  'safety history',
  {
    id: 'uuid',
    clientId: 'uuid',
    kind: as<RecordedSafety['kind']>('text'),
    at: 'float8',
    lineSealed: 'bytea?',
    byName: 'text?',
    wrapped: 'bytea',
  },
  (
    ctx,
  ) => `select e.id, e.client_id as "clientId", e.kind, (extract(epoch from e.created_at) * 1000)::float8 as at,
            e.line_sealed as "lineSealed", m.name as "byName", ${KEYS} as wrapped
     from safety_events e
     join clients c on c.practice_id = e.practice_id and c.id = e.client_id
     ${keysOf('CLIENT', 'e')}
     left join members m on m.practice_id = e.practice_id and m.id = e.reviewed_by
     where e.practice_id = $1 and e.client_id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by e.client_id, e.created_at, e.id`,
);

/** The number of the next safety event of client $2. */
export const NEXT_SAFETY_NUMBER = statement(
  'next number of safety events',
  { number: 'int4' },
  `select coalesce(max(number), 0) + 1 as number from safety_events where practice_id = $1 and client_id = $2`,
);

/** Appends safety event $2 of client $3 with number $5; no row if the id exists already. */
export const INSERT_SAFETY_EVENT = statement(
  'insert safety event',
  { id: 'uuid' },
  `insert into safety_events (practice_id, id, client_id, created_at, number, kind, line_sealed, reviewed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (practice_id, id) do nothing returning id`,
);

/** The helplines of practice $1, by country. */
export const PRACTICE_HELPLINES = statement(
  'helplines of a practice',
  {
    country: 'text',
    lines: as<PracticeHelplineType[]>('jsonb'),
    earlierText: 'text?',
    version: 'int4',
  },
  `select country, lines, text as "earlierText", version from safety_resources
       where practice_id = $1 order by country`,
);

/** Replaces the helplines of country $2 if version $4 is the current one; otherwise no row. */
export const SAVE_HELPLINES = statement(
  'save helplines',
  {
    country: 'text',
    lines: as<PracticeHelplineType[]>('jsonb'),
    earlierText: 'text?',
    version: 'int4',
  },
  `insert into safety_resources as r (practice_id, country, lines, version, changed_at)
       values ($1, $2, $3, 1, $5)
       on conflict (practice_id, country) do update
         set lines = excluded.lines, version = r.version + 1, changed_at = excluded.changed_at
         where r.version = $4
       returning country, lines, text as "earlierText", version`,
  { runBy: ['app'] },
);

/** The time zone of practice $1. */
export const PRACTICE_TIME_ZONE = statement(
  'time zone of a practice',
  { timeZone: 'text' },
  `select time_zone as "timeZone" from practices where id = $1`,
);
