/** A reason, each an expression in SQL. */
interface Reason {
  client: string;
  kind: string;
  subject: string;
  facts: string;
}

/**
 * The condition that a reason does not show: it is put off to a later day than `day.today`, the coach's, or done and
 * nothing new is in it. The latest mark that was not taken back is what counts, however many there were.
 */
export const marked = ({ client, kind, subject, facts }: Reason): string => `exists (
  select from (
    select m.facts, m.until from attention_marks m
    where m.practice_id = $1 and m.client_id = ${client} and m.kind = ${kind} and m.subject = ${subject}
      and m.taken_back_at is null
    order by m.created_at desc, m.id desc limit 1) m
  where m.until > day.today or (m.until is null and ${facts} <@ m.facts))`;
