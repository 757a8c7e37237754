import { statement } from '../../platform/database/statement.js';

/** An assignment for statements that also change something else: the client was active at that moment. */
export const touchLastActiveSql = (practice: string, client: string, at: string): string =>
  `update clients set last_heard_at = ${at} where practice_id = ${practice} and id = ${client}`;

/** Client $2 in practice $1 was active at $3. */
export const TOUCH_LAST_ACTIVE = statement(
  'touch last active',
  {},
  touchLastActiveSql('$1', '$2', '$3'),
);
