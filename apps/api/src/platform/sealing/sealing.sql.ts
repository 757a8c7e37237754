import { statement } from '../database/statement.js';

/** The practice's key, wrapped by the master key. */
export const PRACTICE_KEY = statement(
  'practice key',
  { wrapped: 'bytea' },
  'select wrapped from practice_keys where practice_id = $1',
);
