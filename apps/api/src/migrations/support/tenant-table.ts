export interface Visibility {
  /** Column that names the client a row belongs to: clients see and write their own rows alone. */
  client?: string;
  /** Who may read, over the words PRACTICE, MEMBER, ACCOUNT, CLIENT and STAFF. */
  read?: string;
  /** Who may write; as `read` where it is left out. */
  write?: string;
  /** 'none' where the primary key is not (practice_id, id). */
  key?: 'none';
}

// Each is a scalar subquery, so that Postgres works it out once a statement and not once a row.
const WORDS: Record<string, string> = {
  PRACTICE: `(select nullif(current_setting('app.practice_id', true), '')::uuid)`,
  MEMBER: `(select nullif(current_setting('app.member_id', true), '')::uuid)`,
  ACCOUNT: `(select nullif(current_setting('app.account_id', true), '')::uuid)`,
  CLIENT: `(select nullif(current_setting('app.client_id', true), '')::uuid)`,
  STAFF: `(select current_setting('app.role', true) in ('OWNER', 'COACH', 'SYSTEM'))`,
};

/**
 * Statements that put row-level security on a table of a practice, forced on its owner too. What clients see is said
 * by `clientsOwn`: their role has none of these policies, whatever its settings claim.
 */
export function tenantTable(
  table: string,
  { client, read, write }: Visibility,
  spell = spelled,
): string[] {
  const visible =
    read ?? `practice_id = PRACTICE and (STAFF${client ? ` or ${client} = CLIENT` : ''})`;
  const [using, check] = [spell(visible), spell(write ?? visible)];
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_read on ${table} for select to footing_app using (${using})`,
    `create policy ${table}_insert on ${table} for insert to footing_app with check (${check})`,
    `create policy ${table}_update on ${table} for update to footing_app using (${check}) with check (${check})`,
    `create policy ${table}_delete on ${table} for delete to footing_app using (${check})`,
  ];
}

/** Another rule on who may read the rows of a table that has one. */
export const readFrom = (table: string, read: string): string =>
  `alter policy ${table}_read on ${table} using (${spelled(read)})`;

/** A trigger that refuses to change rows, whoever asks; `when` limits it, over `old` and `new`. */
export function immutable(
  table: string,
  what: string,
  when?: string,
  operations: ('update' | 'delete')[] = ['update', 'delete'],
): string[] {
  const condition = when ? `if ${when} then` : '';
  return [
    `create function ${table}_immutable() returns trigger language plpgsql as $$
     begin
       ${condition}
         raise exception '${what} cannot be changed' using errcode = '23001';
       ${when ? 'end if;' : ''}
       ${when ? `if tg_op = 'DELETE' then return old; end if; return new;` : ''}
     end $$`,
    `create trigger ${table}_immutable before ${operations.join(' or ')} on ${table}
     for each row execute function ${table}_immutable()`,
  ];
}

/** The rule with its words as Postgres knows them. */
export function spelled(rule: string): string {
  return rule.replace(/\b(PRACTICE|MEMBER|ACCOUNT|CLIENT|STAFF)\b/g, (word) => WORDS[word]!);
}
