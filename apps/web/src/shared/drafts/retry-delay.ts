const PAUSES = [3_000, 8_000, 20_000, 60_000];

/** How long to wait before the next try, in milliseconds, after so many tries that failed before this one. */
export const retryDelay = (failures: number): number =>
  PAUSES[Math.min(failures, PAUSES.length - 1)]!;
