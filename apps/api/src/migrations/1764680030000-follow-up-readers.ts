import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';
import { spelled as spelledBefore } from './support/tenant-table.js';

const TABLES = ['clients', 'coach_absences', 'follow_ups'];

const visible = (standIn: string): string =>
  `practice_id = PRACTICE and (OWNER or SYSTEM or (STAFF and (assignee_id = MEMBER or opened_by = MEMBER
     or coach_id = MEMBER or ${standIn})))
   or (PRACTICE is null and SYSTEM)`;
const WRITE = spelled(visible('stand_in_id = MEMBER'));
const READ = spelled(
  visible(
    '(stand_in_id = MEMBER and (acknowledged_at is null or acknowledged_by = MEMBER or MEMBER = any(told)))',
  ),
);
const OWN = spelled('practice_id = PRACTICE and client_id = CLIENT');

/**
 * Follow-ups carry the client's coach and that coach's stand-in, so that their policies look into no other table. The
 * foreign key guarantees the coach. Whoever changes a stand-in, or transfers a client, changes both under the same lock.
 */
export class FollowUpReaders1764680030000 implements MigrationInterface {
  name = 'FollowUpReaders1764680030000';

  async up(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    const updatable = await columns(runner);
    await run([
      ...TABLES.map((table) => `alter table ${table} no force row level security`),
      `create unique index clients_with_coach on clients (id, practice_id, coach_id)`,
      `drop trigger follow_ups_immutable on follow_ups`,
      `alter table follow_ups add column coach_id uuid, add column stand_in_id uuid`,
      `update follow_ups f set coach_id = c.coach_id, stand_in_id = (select a.stand_in_id from coach_absences a
           where a.practice_id = c.practice_id and a.member_id = c.coach_id)
         from clients c where c.practice_id = f.practice_id and c.id = f.client_id`,
      `alter table follow_ups alter column coach_id set not null,
         drop constraint follow_ups_practice_id_client_id_fkey,
         add constraint follow_ups_client_with_coach_fkey foreign key (practice_id, client_id, coach_id)
           references clients (practice_id, id, coach_id) on delete cascade,
         add foreign key (practice_id, stand_in_id) references members (practice_id, id)`,
      `create trigger follow_ups_immutable before update of ${updatable.join(', ')} on follow_ups
         for each row execute function follow_ups_immutable()`,
      `alter policy follow_ups_read on follow_ups using (${READ})`,
      `alter policy follow_ups_insert on follow_ups with check (${WRITE})`,
      `alter policy follow_ups_update on follow_ups using (${WRITE}) with check (${WRITE})`,
      `alter policy follow_ups_delete on follow_ups using (${WRITE})`,
      `create policy follow_ups_sharing_select on follow_ups for select to footing_sharing using (${OWN})`,
      `create policy follow_ups_sharing_update on follow_ups for update to footing_sharing
         using (${OWN}) with check (${OWN})`,
      `create policy coach_absences_sharing_select on coach_absences for select to footing_sharing
         using (${spelled('practice_id = PRACTICE')})`,
      `grant select (practice_id, client_id, coach_id), update (coach_id, stand_in_id) on follow_ups to footing_sharing`,
      `grant select (practice_id, member_id, stand_in_id) on coach_absences to footing_sharing`,
      `revoke update on follow_ups from footing_app`,
      `grant update (${[...updatable, 'stand_in_id'].join(', ')}) on follow_ups to footing_app`,
      ...TABLES.map((table) => `alter table ${table} force row level security`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const lookingElsewhere = (shown: string): string =>
      spelledBefore(`practice_id = PRACTICE and (
          (select current_setting('app.role', true) in ('OWNER', 'SYSTEM')) or (STAFF and (assignee_id = MEMBER or opened_by = MEMBER
          or client_id in (select k.id from clients k where k.practice_id = PRACTICE and k.coach_id = MEMBER)
          or (${shown} client_id in (select k.id from clients k join coach_absences a
            on a.practice_id = k.practice_id and a.member_id = k.coach_id
            where k.practice_id = PRACTICE and a.stand_in_id = MEMBER)))))
        or (PRACTICE is null and (select current_setting('app.role', true)) = 'SYSTEM')`);
    const write = lookingElsewhere('');
    const read = lookingElsewhere(
      '(acknowledged_at is null or acknowledged_by = MEMBER or MEMBER = any(told)) and',
    );
    for (const statement of [
      `drop policy follow_ups_sharing_select on follow_ups`,
      `drop policy follow_ups_sharing_update on follow_ups`,
      `drop policy coach_absences_sharing_select on coach_absences`,
      `revoke all on follow_ups, coach_absences from footing_sharing`,
      `revoke update on follow_ups from footing_app`,
      `grant update on follow_ups to footing_app`,
      `alter policy follow_ups_read on follow_ups using (${read})`,
      `alter policy follow_ups_insert on follow_ups with check (${write})`,
      `alter policy follow_ups_update on follow_ups using (${write}) with check (${write})`,
      `alter policy follow_ups_delete on follow_ups using (${write})`,
      `drop trigger follow_ups_immutable on follow_ups`,
      `create trigger follow_ups_immutable before update on follow_ups
         for each row execute function follow_ups_immutable()`,
      `alter table follow_ups drop column coach_id, drop column stand_in_id,
         add constraint follow_ups_practice_id_client_id_fkey foreign key (practice_id, client_id)
           references clients (practice_id, id) on delete cascade`,
      // Together with the foreign keys of later tables that refer to it.
      `drop index clients_with_coach cascade`,
    ]) {
      await runner.query(statement);
    }
  }
}

/** All columns of follow-ups but the copied ones. */
async function columns(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = 'follow_ups'::regclass and attnum > 0 and not attisdropped order by attnum`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
