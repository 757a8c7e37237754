/**
 * The condition that the session `n` is not over at $3. No session is longer than eight hours, which a check of the table
 * guarantees, so an index by start skips those before.
 */
export const NOT_OVER = `n.ends_at > $3 and n.starts_at > $3::timestamptz - interval '8 hours'`;
