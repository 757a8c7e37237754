import { statement } from '../../platform/database/statement.js';

/**
 * Whether the client in a column consents to health data, as SQL: their latest decision; false without one. `$1` is the
 * practice.
 */
export const healthDataConsent = (client: string): string =>
  `coalesce((select a.granted from terms_acceptances a
    where a.practice_id = $1 and a.client_id = ${client} and a.kind = 'HEALTH_DATA'
    order by a.number desc limit 1), false)`;

/** $2 client. */
export const HEALTH_DATA_CONSENT = statement(
  'health-data-consent',
  { granted: 'bool' },
  `select ${healthDataConsent('$2')} as granted`,
);

/** The owner who has been a member the longest. */
export const RESPONSIBLE = statement(
  'responsible owner',
  { practiceName: 'text', contactName: 'text', contactEmail: 'text' },
  `select p.name as "practiceName", m.name as "contactName", m.email as "contactEmail"
   from practices p join members m on m.practice_id = p.id and m.role = 'OWNER' and m.removed_at is null
   where p.id = $1 order by m.created_at, m.id limit 1`,
);

/** No row if the number is taken. $2 id, $3 now, $4 kind, $5 number, $6 body, $7 member. */
export const INSERT_TERMS_VERSION = statement(
  'insert terms version',
  { id: 'uuid' },
  `insert into terms_versions (practice_id, id, created_at, kind, number, body, published_by)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict (practice_id, kind, number) do nothing returning id`,
  { runBy: ['app'] },
);
