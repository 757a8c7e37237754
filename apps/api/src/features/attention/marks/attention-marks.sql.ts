/** An attention item; each property is an SQL expression. */
interface Item {
  client: string;
  kind: string;
  subject: string;
  facts: string;
}

/** The latest mark that was not undone; only that one counts. A query of one row. */
export const latestMark = ({ client, kind, subject }: Omit<Item, 'facts'>): string =>
  `select m.id, m.created_at, m.facts, m.until from attention_marks m
    where m.practice_id = $1 and m.client_id = ${client} and m.kind = ${kind} and m.subject = ${subject}
      and m.taken_back_at is null
    order by m.created_at desc, m.id desc limit 1`;

/**
 * The condition that the mark `m` hides an item: it is snoozed until a day after the coach's `day.today`, or dismissed
 * without a new fact since.
 */
export const hides = (facts: string): string =>
  `(m.until > day.today or (m.until is null and ${facts} <@ m.facts))`;

/** The condition that an item is snoozed or dismissed. */
export const marked = (item: Item): string =>
  `exists (select from (${latestMark(item)}) m where ${hides(item.facts)})`;
