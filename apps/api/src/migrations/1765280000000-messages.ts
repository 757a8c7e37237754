import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const COPIES = 'coach_id, shares_messages, shares_earlier_messages, health_data_agreed';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
/** The coach of the client, also if they own the practice. Other owners read no messages. */
const COACHED = `practice_id = PRACTICE and coach_id = MEMBER and current_setting('app.role', true) in ('OWNER', 'COACH')`;
const OF_COACH = `${COACHED} and with_id = MEMBER and not from_client`;
/** How long a message can be edited or withdrawn. */
const OPEN = `interval '10 minutes'`;

/**
 * Messages between a client and their coach, off until the practice turns them on. What the client wrote can be read while they share it;
 * after a transfer the next coach reads nothing of the earlier thread unless the client says so.
 */
export class Messages1765280000000 implements MigrationInterface {
  name = 'Messages1765280000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'consents', 'purpose', ['MESSAGES']);
    await allowValues(runner, 'access_log', 'kind', ['MESSAGES']);
    await allowValues(runner, 'read_marks', 'section', ['MESSAGES']);
    for (const statement of [
      `alter table practices add column messages_on boolean not null default false`,
      `alter table clients add column shares_messages boolean not null default false`,
      `alter table clients add column shares_earlier_messages boolean not null default false`,
      `alter table clients add column messages_read_to timestamptz`,
      `create unique index clients_sharing_messages on clients (id, practice_id, ${COPIES})`,
      `grant update (messages_read_to) on clients to footing_client`,
      `grant select (shares_messages, shares_earlier_messages), update (shares_messages, shares_earlier_messages)
         on clients to footing_sharing`,
      // with_id: the coach of the thread. text_sealed is null once the message was withdrawn.
      `create table messages (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         with_id uuid not null,
         from_client boolean not null,
         text_sealed bytea,
         version integer not null,
         edited_at timestamptz check (edited_at <= created_at + ${OPEN}),
         withdrawn_at timestamptz check (withdrawn_at <= created_at + ${OPEN}),
         coach_id uuid not null,
         shares_messages boolean not null,
         shares_earlier_messages boolean not null,
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         check ((text_sealed is null) = (withdrawn_at is not null)),
         foreign key (practice_id, with_id) references members (practice_id, id),
         constraint messages_sharing foreign key (practice_id, client_id, ${COPIES})
           references clients (practice_id, id, ${COPIES}) on delete cascade
       )`,
      `create index messages_by_time on messages (practice_id, client_id, created_at desc, id desc)`,
      `create index messages_by_coach on messages (practice_id, client_id, with_id)`,
      `create index messages_from_client on messages (practice_id, client_id, created_at)
         where from_client and withdrawn_at is null`,
      ...tenantTable('messages', {
        read: `${COACHED} and ((with_id = MEMBER and (shares_messages or not from_client))
          or (shares_earlier_messages and shares_messages))`,
        write: OF_COACH,
      }),
      ...clientsOwn('messages', {
        read: OWN,
        insert: `${OWN} and from_client and with_id = coach_id and shares_messages and health_data_agreed`,
        update: `${OWN} and from_client`,
      }),
      `create policy messages_consented_update on messages as restrictive for update to footing_client
         with check (health_data_agreed or withdrawn_at is not null)`,
      `create policy messages_sharing_select on messages for select to footing_sharing using (${spelled(OWN)})`,
      `create policy messages_sharing_update on messages for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, ${COPIES}), update (${COPIES}) on messages to footing_sharing`,
      `grant select, insert, update (text_sealed, version, edited_at, withdrawn_at) on messages to footing_app`,
      `grant select, insert, update (text_sealed, version, edited_at, withdrawn_at) on messages to footing_client`,
      `create function messages_withdrawn() returns trigger language plpgsql as $$
       begin
         if old.withdrawn_at is not null then
           raise exception 'a withdrawn message cannot be changed' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `create trigger messages_withdrawn before update of text_sealed, version, edited_at, withdrawn_at on messages
         for each row execute function messages_withdrawn()`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: messages would be lost. Restore a backup instead.');
  }
}
