import { statement } from '../../platform/database/statement.js';

/** Section $3 of client $2 in practice $1 is read up to $4, at most up to now ($5). A read mark never moves back: then no row. */
export const MARK_READ = statement(
  'mark section read',
  { to: 'timestamptz' },
  `insert into read_marks as r (practice_id, client_id, section, read_to)
   values ($1, $2, $3, least($4::timestamptz, $5::timestamptz))
   on conflict (practice_id, client_id, section) do update set read_to = excluded.read_to
     where r.read_to < excluded.read_to
   returning r.read_to as "to"`,
  { runBy: ['app'] },
);
