/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day, `YYYY-MM-DD`, in a zone that the caller knows. */
export type LocalDate = string;
/** An IANA name, e.g. `Europe/Berlin`. */
export type TimeZone = string;

/** The milliseconds of a day of 24 hours. */
export const MS_PER_DAY = 86_400_000;
