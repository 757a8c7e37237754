import { statement } from '../database/statement.js';

export const LIVE_CHANNEL = 'live_changes';

/** All processes are notified when the transaction commits. $1 as `announcement` writes it: ids only. */
export const NOTIFY_LIVE = statement(
  'notify live',
  { notified: 'bool' },
  `select true as notified from pg_notify('${LIVE_CHANNEL}', $1)`,
);
