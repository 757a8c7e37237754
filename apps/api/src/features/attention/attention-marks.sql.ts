/** A reason, each an expression in SQL. */
interface Reason {
  client: string;
  kind: string;
  subject: string;
  facts: string;
}

/** The latest mark that was not undone; only that one counts. A query of one row. */
export const latestMark = ({ client, kind, subject }: Omit<Reason, 'facts'>): string =>
  `select m.id, m.created_at, m.facts, m.until from attention_marks m
    where m.practice_id = $1 and m.client_id = ${client} and m.kind = ${kind} and m.subject = ${subject}
      and m.taken_back_at is null
    order by m.created_at desc, m.id desc limit 1`;

/**
 * The condition that the mark `m` hides a reason: it is put off to a later day than `day.today`, the coach's, or done
 * and nothing new is in it.
 */
export const hides = (facts: string): string =>
  `(m.until > day.today or (m.until is null and ${facts} <@ m.facts))`;

/** The condition that a reason does not show. */
export const marked = (reason: Reason): string =>
  `exists (select from (${latestMark(reason)}) m where ${hides(reason.facts)})`;
