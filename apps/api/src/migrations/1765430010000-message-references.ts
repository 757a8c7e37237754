import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS = ['step', 'action', 'session'];
const TABLES: Record<string, string> = {
  step: 'plan_steps',
  action: 'plan_actions',
  session: 'sessions',
};

/** A message can name a step, an action or a session of its client. It keeps the id, and no copy of a title. */
export class MessageReferences1765430010000 implements MigrationInterface {
  name = 'MessageReferences1765430010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of PARTS) {
      await runner.query(`alter table messages add column ${part}_id uuid`);
      await runner.query(
        `alter table messages add constraint messages_about_${part} foreign key (practice_id, ${part}_id, client_id)
           references ${TABLES[part]!} (practice_id, id, client_id)`,
      );
      await runner.query(
        `create index messages_about_${part} on messages (practice_id, ${part}_id) where ${part}_id is not null`,
      );
    }
    for (const statement of [
      // A withdrawn message names nothing.
      `alter table messages add constraint messages_about_one_check
         check (num_nonnulls(step_id, action_id, session_id) <= (case when withdrawn_at is null then 1 else 0 end))`,
      `grant update (step_id, action_id, session_id) on messages to footing_app, footing_client`,
      `create or replace function messages_withdrawn() returns trigger language plpgsql as $$
       begin
         if old.withdrawn_at is not null then
           raise exception 'a withdrawn message cannot be changed' using errcode = '23001';
         end if;
         if (new.step_id, new.action_id, new.session_id) is distinct from (old.step_id, old.action_id, old.session_id)
            and new.withdrawn_at is null then
           raise exception 'what a message names cannot be changed' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `drop trigger messages_withdrawn on messages`,
      `create trigger messages_withdrawn
         before update of text_sealed, version, edited_at, withdrawn_at, step_id, action_id, session_id on messages
         for each row execute function messages_withdrawn()`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: what messages name would be lost. Restore a backup instead.',
    );
  }
}
