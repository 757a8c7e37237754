import type { Statement } from '../../platform/database/statement.js';

// Not declared with `statement()`: Postgres prepares no commands of transactions.
export const SAVEPOINT: Statement = { name: 'savepoint of a slot', text: 'savepoint take_slot' };
export const ROLLBACK_TO_SAVEPOINT: Statement = {
  name: 'rollback to the savepoint of a slot',
  text: 'rollback to savepoint take_slot',
};
