import { spelled } from './tenant-table.js';

/** Conditions over the words PRACTICE, ACCOUNT and CLIENT; without one, that is not allowed. */
export interface Own {
  read: string;
  /** To insert, update and delete; each by itself goes before it. */
  write?: string;
  insert?: string;
  update?: string;
  remove?: string;
}

/** Statements that say what clients see and write of a table, as the role that their requests run as. */
export function clientsOwn(table: string, own: Own, spell = spelled): string[] {
  const { read, write, insert = write, update = write, remove = write } = own;
  const policy = (verb: string, rule: string) =>
    `create policy ${table}_clients_${verb} on ${table} for ${verb} to footing_client ${rule}`;
  return [
    policy('select', `using (${spell(read)})`),
    ...(insert ? [policy('insert', `with check (${spell(insert)})`)] : []),
    ...(update ? [policy('update', `using (${spell(update)}) with check (${spell(update)})`)] : []),
    ...(remove ? [policy('delete', `using (${spell(remove)})`)] : []),
  ];
}
