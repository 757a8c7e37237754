import { statement } from '../../platform/database/statement.js';

const SELECT = `select p.ended_at as "endedAt" from plans p
   where p.practice_id = $1 and p.client_id = $2 and p.id = $3`;

/** Plan $3 of client $2 in practice $1. */
export const OWN_PLAN = statement('own plan of a letter', { endedAt: 'timestamptz?' }, SELECT);

/** The same, locked, so that one letter is written at a time. */
export const OWN_PLAN_LOCKED = statement(
  'own plan of a letter, locked',
  { endedAt: 'timestamptz?' },
  `${SELECT} for no key update`,
);
