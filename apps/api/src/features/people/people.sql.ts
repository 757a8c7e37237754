import { statement } from '../../platform/database/statement.js';

/** $2 members, including removed ones. */
export const MEMBER_REFS = statement(
  'member refs',
  { id: 'uuid', name: 'text' },
  'select id, name from members where practice_id = $1 and id = any($2)',
);
