/** Who may read and write the rows of a table, over the words PRACTICE, MEMBER, ACCOUNT, CLIENT and STAFF. */
interface Visibility {
  /** Column that names the client a row belongs to. */
  client?: string;
  read?: string;
  /** As `read` if omitted. */
  write?: string;
}

/** What clients may do with rows, over the words PRACTICE, ACCOUNT and CLIENT. What is omitted is not allowed. */
export interface Own {
  read: string;
  /** To insert, update and delete, except where the operation has a condition of its own. */
  write?: string;
  insert?: string;
  update?: string;
  remove?: string;
}

// Not scalar subqueries: a distributed database refuses every subquery in a policy.
const WORDS: Record<string, string> = {
  PRACTICE: `nullif(current_setting('app.practice_id', true), '')::uuid`,
  MEMBER: `nullif(current_setting('app.member_id', true), '')::uuid`,
  ACCOUNT: `nullif(current_setting('app.account_id', true), '')::uuid`,
  CLIENT: `nullif(current_setting('app.client_id', true), '')::uuid`,
  STAFF: `(current_setting('app.role', true) in ('OWNER', 'COACH', 'SYSTEM'))`,
  OWNER: `(current_setting('app.role', true) = 'OWNER')`,
  SYSTEM: `(current_setting('app.role', true) = 'SYSTEM')`,
};

/** The condition with its words replaced by the settings of the transaction. */
export function spelled(condition: string): string {
  const text = condition.replace(
    /(?<!')\b(PRACTICE|MEMBER|ACCOUNT|CLIENT|STAFF|OWNER|SYSTEM)\b(?!')/g,
    (word) => WORDS[word]!,
  );
  if (/\bselect\b/i.test(text)) throw new Error(`A policy compares the row with settings: ${text}`);
  return text;
}

/** Statements that enable row-level security on a table of a practice, for its owner too, with policies for staff. */
export function tenantTable(table: string, { client, read, write }: Visibility): string[] {
  const visible =
    read ?? `practice_id = PRACTICE and (STAFF${client ? ` or ${client} = CLIENT` : ''})`;
  const [using, check] = [spelled(visible), spelled(write ?? visible)];
  const policy = (name: string, rule: string) =>
    `create policy ${table}_${name} on ${table} for ${name === 'read' ? 'select' : name} to footing_app ${rule}`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    policy('read', `using (${using})`),
    policy('insert', `with check (${check})`),
    policy('update', `using (${check}) with check (${check})`),
    policy('delete', `using (${check})`),
  ];
}

/** Statements with policies for the role of clients. */
export function clientsOwn(table: string, own: Own): string[] {
  const { read, write, insert = write, update = write, remove = write } = own;
  const policy = (verb: string, rule: string) =>
    `create policy ${table}_clients_${verb} on ${table} for ${verb} to footing_client ${rule}`;
  return [
    policy('select', `using (${spelled(read)})`),
    ...(insert ? [policy('insert', `with check (${spelled(insert)})`)] : []),
    ...(update
      ? [policy('update', `using (${spelled(update)}) with check (${spelled(update)})`)]
      : []),
    ...(remove ? [policy('delete', `using (${spelled(remove)})`)] : []),
  ];
}
