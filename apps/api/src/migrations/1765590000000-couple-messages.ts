import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const BOTH = 'practice_id = PRACTICE and (partner_a = CLIENT or partner_b = CLIENT)';
/** Only the coach of both, of what was written with them. Owners read no messages. */
const OF_COACH = `practice_id = PRACTICE and coach_id = MEMBER and with_id = MEMBER
  and current_setting('app.role', true) in ('OWNER', 'COACH')`;
/** How long a message can be edited or withdrawn. */
const OPEN = `interval '10 minutes'`;
/** What both partners may select: not who coaches both by now, which tells that the other one was transferred. */
const SHOWN = `practice_id, id, created_at, couple_id, partner_a, partner_b, from_client, with_id, text_sealed, version,
  edited_at, withdrawn_at`;

/** Messages between the two partners of a couple and their coach. */
export class CoupleMessages1765590000000 implements MigrationInterface {
  name = 'CoupleMessages1765590000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table couples add column messages_read_to timestamptz`,
      `alter table couple_partners add column messages_read_to timestamptz`,
      `grant update (messages_read_to) on couple_partners to footing_client`,
      // from_client is null if the coach wrote it. with_id: the coach of the thread. coach_id is null while two coaches work with the two.
      `create table couple_messages (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         couple_id uuid not null,
         partner_a uuid not null,
         partner_b uuid not null,
         from_client uuid check (from_client in (partner_a, partner_b)),
         with_id uuid not null,
         text_sealed bytea,
         version integer not null,
         edited_at timestamptz check (edited_at <= created_at + ${OPEN}),
         withdrawn_at timestamptz check (withdrawn_at <= created_at + ${OPEN}),
         coach_id uuid,
         primary key (practice_id, id),
         check ((text_sealed is null) = (withdrawn_at is not null)),
         foreign key (practice_id, with_id) references members (practice_id, id),
         foreign key (practice_id, couple_id, partner_a, partner_b)
           references couples (practice_id, id, partner_a, partner_b) on delete cascade,
         constraint couple_messages_coach_a foreign key (practice_id, partner_a, coach_id)
           references clients (practice_id, id, coach_id) on delete cascade,
         constraint couple_messages_coach_b foreign key (practice_id, partner_b, coach_id)
           references clients (practice_id, id, coach_id) on delete cascade
       )`,
      `create index couple_messages_by_time on couple_messages (practice_id, couple_id, created_at desc, id desc)`,
      ...tenantTable('couple_messages', {
        read: OF_COACH,
        write: `${OF_COACH} and from_client is null`,
      }),
      ...clientsOwn('couple_messages', {
        read: BOTH,
        insert: `${BOTH} and from_client = CLIENT and with_id = coach_id`,
        update: `${BOTH} and from_client = CLIENT`,
      }),
      `create policy couple_messages_sharing_select on couple_messages for select to footing_sharing using (${spelled(BOTH)})`,
      `create policy couple_messages_sharing_update on couple_messages for update to footing_sharing
         using (${spelled(BOTH)}) with check (${spelled(BOTH)})`,
      `grant select (practice_id, couple_id, partner_a, partner_b, coach_id), update (coach_id) on couple_messages to footing_sharing`,
      `grant select, insert, update (text_sealed, version, edited_at, withdrawn_at) on couple_messages to footing_app`,
      `grant select (${SHOWN}), insert, update (text_sealed, version, edited_at, withdrawn_at) on couple_messages to footing_client`,
      `create function couple_messages_withdrawn() returns trigger language plpgsql as $$
       begin
         if old.withdrawn_at is not null then
           raise exception 'a withdrawn message cannot be changed' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `create trigger couple_messages_withdrawn before update of text_sealed, version, edited_at, withdrawn_at on couple_messages
         for each row execute function couple_messages_withdrawn()`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: messages would be lost. Restore a backup instead.');
  }
}
