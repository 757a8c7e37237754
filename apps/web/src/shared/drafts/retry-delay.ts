const PAUSES = [3_000, 8_000, 20_000, 60_000];

/** Backoff before the next retry, in milliseconds, after this many failures. */
export const retryDelay = (failures: number): number =>
  PAUSES[Math.min(failures, PAUSES.length - 1)]!;
