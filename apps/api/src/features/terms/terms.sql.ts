import { statement } from '../../platform/database/statement.js';

/** What new rows of client $2 copy, locked until the transaction ends. */
export const SHARING_LOCKED = statement(
  'what new rows of a client copy',
  {
    coachId: 'uuid',
    supervised: 'bool',
    sharesCheckIns: 'bool',
    sharesContactLog: 'bool',
    sharesReflections: 'bool',
    healthDataAgreed: 'bool',
    remindersAgreed: 'bool',
    sharesMessages: 'bool',
  },
  `select c.coach_id as "coachId", c.supervised, c.shares_check_ins as "sharesCheckIns",
     c.shares_contact_log as "sharesContactLog", c.shares_reflections as "sharesReflections",
     c.health_data_agreed as "healthDataAgreed", c.reminders_agreed as "remindersAgreed",
     c.shares_messages as "sharesMessages"
   from clients c where c.practice_id = $1 and c.id = $2 for key share`,
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

/** Whether practice $1 asks its clients to sign the agreement. */
export const ASKS_SIGNATURE = statement(
  'whether a practice asks for a signature',
  { asks: 'bool' },
  `select p.asks_signature as asks from practices p where p.id = $1`,
);
