import { statement } from '../../platform/database/statement.js';

/** The urges of client $2 in practice $1 within $4 days before $3. */
export const URGES = statement(
  'urges of the last days',
  { at: 'float8', receivedAt: 'float8', urge: 'int4?' },
  `select (extract(epoch from created_at) * 1000)::float8 as at,
              (extract(epoch from received_at) * 1000)::float8 as "receivedAt", urge::int4 as urge
       from check_ins
       where practice_id = $1 and client_id = $2 and shows_calm and created_at > $3::timestamptz - ($4 + 1) * interval '1 day'`,
);

/** How many check-ins client $2 of practice $1 has within 12 hours of $3. */
export const CHECK_INS_AROUND = statement(
  'check-ins around a moment',
  { count: 'int4' },
  `select count(*)::int as count from check_ins where practice_id = $1 and client_id = $2
         and created_at > $3::timestamptz - interval '12 hours'
         and created_at < $3::timestamptz + interval '12 hours'`,
);
