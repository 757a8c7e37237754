import { statement } from '../../platform/database/statement.js';

/** The caller as the author of a file. $2 member. */
export const AUTHOR = statement(
  'author of a file',
  { name: 'text', practice: 'text', zone: 'text' },
  `select m.name, m.practice_name as practice, m.practice_zone as zone from members m
   where m.practice_id = $1 and m.id = $2`,
  { runBy: ['app'] },
);
