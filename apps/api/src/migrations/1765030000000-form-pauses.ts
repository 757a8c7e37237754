import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

/** What of sent answers never changes. All other columns are copied from the client. */
const ANSWERED = `practice_id, id, client_id, created_at, may_share, shared, tells_coach, pauses_outreach, version, saved_at,
  sent_at, answers_sealed, scores_sealed`;

/**
 * Answers to forms that pause outreach are facts of the outreach gate, as the outcomes of questionnaires are. Staff may not
 * select all of these rows, so the engine reads that there are such answers, and when they were sent, by its own function.
 */
export class FormPauses1765030000000 implements MigrationInterface {
  name = 'FormPauses1765030000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table form_answers add column pauses_outreach boolean not null default false`,
      `alter table form_answers add constraint form_answers_pausing check (not pauses_outreach or (may_share and sent_at is not null))`,
      `create index form_answers_pauses on form_answers (practice_id, client_id, sent_at) where pauses_outreach`,
      `grant update (pauses_outreach) on form_answers to footing_client`,
      `drop trigger form_answers_immutable on form_answers`,
      `create trigger form_answers_immutable before update of ${ANSWERED} on form_answers
         for each row execute function form_answers_immutable()`,
      ...['app', 'client'].map(
        (
          role,
        ) => `create policy form_answers_engine_${role} on form_answers for select to footing_${role}
          using (${spelled(`practice_id = PRACTICE and pauses_outreach and current_setting('app.role', true) = 'ENGINE'`)})`,
      ),
      ENGINE_ANSWERS,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: outreach that answers have paused would open. Restore a backup instead.',
    );
  }
}

/** As before, with the answers to forms. Outcomes alone, never answers; that of a form is always the same. */
const ENGINE_ANSWERS = `
create or replace function engine_answers(practice uuid, client uuid) returns json language plpgsql as $$
declare
  caller constant text := coalesce(current_setting('app.role', true), '');
  answers json;
begin
  perform set_config('app.role', 'ENGINE', true);
  select coalesce(json_agg(f.fact order by f.at, f.id), '[]') into answers
  from (
    select r.created_at as at, r.id, json_build_object(
        'questionnaire', r.questionnaire,
        'about', case when r.questionnaire = 'safety' then 'SAFETY' else 'READINESS' end,
        'outcome', r.outcome, 'days', r.days,
        'at', (extract(epoch from r.created_at) * 1000)::float8,
        'mistakenAt', (extract(epoch from r.mistaken_at) * 1000)::float8) as fact
    from questionnaire_results r
    where r.practice_id = practice and r.client_id = client and not r.superseded
    union all
    select a.sent_at, a.id, json_build_object(
        'questionnaire', 'form', 'about', 'FORM', 'outcome', 'TALK_TO_COACH', 'days', null,
        'at', (extract(epoch from a.sent_at) * 1000)::float8, 'mistakenAt', null)
    from form_answers a
    where a.practice_id = practice and a.client_id = client and a.pauses_outreach) f;
  perform set_config('app.role', caller, true);
  return answers;
end $$`;
