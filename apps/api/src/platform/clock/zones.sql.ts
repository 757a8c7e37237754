import { as, statement } from '../database/statement.js';

/** Seconds east of UTC at each of the moments, in their order. $1 moments, $2 names or null for all zones. */
export const ZONE_OFFSETS = statement(
  'zone offsets',
  { name: 'text', offsets: as<number[]>('int4[]') },
  `select z.name, array_agg(extract(epoch from (m.at at time zone z.name) - (m.at at time zone 'UTC'))::int
     order by m.at) as offsets
   from pg_timezone_names z, unnest($1::timestamptz[]) m (at)
   where z.name !~ '^(posix|right)/' and ($2::text[] is null or z.name = any($2)) group by z.name`,
  { runBy: ['app'] },
);
