import { clientsOwn as clientsOwnSpelled, type Own } from './client-role.js';
import { tenantTable as tenantTableSpelled, type Visibility } from './tenant-table.js';

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
export const tenantTable = (table: string, visibility: Visibility): string[] =>
  tenantTableSpelled(table, visibility, spelled);

/** Statements with policies for the role of clients. */
export const clientsOwn = (table: string, own: Own): string[] =>
  clientsOwnSpelled(table, own, spelled);
