import { SIGN_IN_DAYS } from '../auth/tokens/refresh-cookie.js';

/**
 * For how many days rows are kept that only serve operation and security. The only place with these periods;
 * docs/operations.md explains them. What is not listed is kept as long as the record of its client, as is `access_log`:
 * the page of readers promises clients that nobody removes an entry.
 */
export const RETENTION_DAYS = {
  /** After an email was sent or given up. One that waits is never deleted. */
  outbox: 30,
  /** After signing in: at least a month after the sign-in ended. */
  sign_ins: SIGN_IN_DAYS + 30,
  /** After the token expired. */
  refresh_tokens: 1,
  account_tokens: 1,
  invitation_tokens: 1,
  /** After the first attempt of its window, and windows last a day at most. */
  attempts: 1,
  /** Before the client's latest digest, which is kept: it decides what is new. */
  digests: 7,
  /** After it was decided that the message is not sent. One that waits is never deleted. */
  planned_messages: 30,
  /** After a job failed for the last time. */
  failed_jobs: 14,
} as const;
