import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const SEEN = `practice_id, id, client_id, coach_id, type_id, starts_at, ends_at, minutes, buffer_before, buffer_after, status,
  version, joint_id, asked, asked_for, asked_at, asked_answer, answered_at`;
const BOOKED = `practice_id, id, created_at, client_id, coach_id, type_id, starts_at, ends_at, minutes, buffer_before,
  buffer_after, place, link, status, version, booked_by`;
const CHANGED = `starts_at, ends_at, status, version, asked, asked_for, asked_at, asked_answer, answered_at`;

/** Of the client whose request it is, and never of a couple: a joint session is the coach's to plan. */
const OWN = 'practice_id = PRACTICE and client_id = CLIENT and joint_id is null';

/**
 * Clients book, move and cancel their own sessions through the role `footing_booking`, which sees when the coach `app.member_id` is
 * taken and changes sessions of the client `app.client_id` with that coach alone. The role of clients still writes none. A late
 * move or cancellation is a request on the session, which the coach answers.
 */
export class Booking1765110010000 implements MigrationInterface {
  name = 'Booking1765110010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table sessions
         add column type_id uuid,
         add column buffer_before integer not null default 0 check (buffer_before between 0 and 240),
         add column buffer_after integer not null default 0 check (buffer_after between 0 and 240),
         add column booked_by text not null default 'STAFF' check (booked_by in ('STAFF', 'CLIENT')),
         add column asked text check (asked in ('MOVE', 'CANCEL')),
         add column asked_for timestamptz,
         add column asked_at timestamptz,
         add column asked_answer text check (asked_answer in ('ACCEPTED', 'DECLINED')),
         add column answered_at timestamptz,
         add foreign key (practice_id, type_id) references session_types (practice_id, id),
         add constraint sessions_request_check check ((asked is null) = (asked_at is null)
           and (asked_for is not null) = (coalesce(asked, '') = 'MOVE')
           and (asked_answer is null) = (answered_at is null) and (asked is not null or asked_answer is null))`,
      `create index sessions_asked on sessions (practice_id, client_id, asked_at)
         where asked is not null and asked_answer is null and status = 'PLANNED'`,
      `create policy sessions_booking_select on sessions for select to footing_booking
         using (${spelled('practice_id = PRACTICE and (client_id = CLIENT or coach_id = MEMBER)')})`,
      `create policy sessions_booking_insert on sessions for insert to footing_booking
         with check (${spelled(`${OWN} and coach_id = MEMBER and status = 'PLANNED' and booked_by = 'CLIENT' and type_id is not null`)})`,
      `create policy sessions_booking_update on sessions for update to footing_booking
         using (${spelled(`${OWN} and status = 'PLANNED'`)})
         with check (${spelled(`${OWN} and coach_id = MEMBER and status in ('PLANNED', 'CANCELLED')`)})`,
      `create policy coach_availability_booking_select on coach_availability for select to footing_booking
         using (${spelled('practice_id = PRACTICE and id = MEMBER')})`,
      `create policy coach_absences_booking_select on coach_absences for select to footing_booking
         using (${spelled('practice_id = PRACTICE and member_id = MEMBER')})`,
      `grant select (${SEEN}), insert (${BOOKED}), update (${CHANGED}) on sessions to footing_booking`,
      `grant select (practice_id, id, weekly, exceptions, notice_minutes, days_ahead, max_per_day, link)
         on coach_availability to footing_booking`,
      `grant select (practice_id, member_id, starts_at, ends_at) on coach_absences to footing_booking`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: types and requests of sessions would be lost. Restore a backup instead.',
    );
  }
}
