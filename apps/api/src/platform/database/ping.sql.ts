import { statement } from './statement.js';

export const PING = statement('ping', { answer: 'int4' }, 'select 1 as answer', { runBy: ['app'] });

export const PROBE_CHANNEL = 'listener_probe';

/** $1 a text that nobody else sends. */
export const NOTIFY_PROBE = statement(
  'notify probe',
  { notified: 'bool' },
  `select true as notified from pg_notify('${PROBE_CHANNEL}', $1)`,
  { runBy: ['app'] },
);
