/** Statements that ask every shard, each with the reason why it may. A new one needs one too. */
export const FAN_OUTS: Readonly<Record<string, string>> = {
  memberships: 'at sign-in and refresh the account is known, the practice is not',
  'due busy calendars':
    'one worker looks for what is due in all practices, by an index on the time',
  'due digests': 'one worker looks for what is due in all practices, by an index on the time',
  'practices with due digests': 'the same, when more is due than one batch',
  'due session reminders': 'the same, for reminders of sessions',
  'due outreach rechecks':
    'one worker looks for what is due in all practices, by an index on the time',
  'marked plans': 'after a migration, in batches',
  'practices with old leads': 'once an hour, by an index on the time',
  'due planned messages': 'once a minute, by an index on the time',
  'old stopped messages': 'once an hour, by a partial index on the time',
  'leads to tell that nobody answered': 'once a minute, by an index on the time',
  'removed files': 'once a minute, by an index on the time',
  'practices with files': 'once an hour, by the primary key',
  'practices with open follow-ups': 'once a minute, by a partial index',
  'practices with devices to tell': 'once a minute, by a partial index',
};

/** Statements on one shard that also read a local table, which the coordinator does first. */
export const WITH_LOCAL_TABLES: Readonly<Record<string, string>> = {
  'current role': 'whether the sign-in was revoked, by its primary key',
};

/** Functions of the database that use local tables and the queue. A shard has neither. */
export const ON_THE_COORDINATOR = ['cancel_emails', 'enqueue_job', 'queue_emails'];
