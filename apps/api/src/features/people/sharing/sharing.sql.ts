import { statement } from '../../../platform/database/statement.js';
import { NIL_ID } from '../../../platform/paging/paging.js';
import { ATTENTION_DUE_SQL } from '../client-updates.sql.js';

const VALUES = {
  coach_id: '$3::uuid',
  supervised: '$4::boolean',
  shares_check_ins: '$5::boolean',
  shares_contact_log: '$6::boolean',
  shares_reflections: '$7::boolean',
  health_data_agreed: '$8::boolean',
  reminders_agreed: '$9::boolean',
  notes_requested_by: '$10::uuid[]',
  shares_messages: '$11::boolean',
  shares_earlier_messages: '$12::boolean',
};
type SharingColumn = keyof typeof VALUES;

/** The assignments and the condition of an update of the client's rows that have other values. */
const copies = (...columns: SharingColumn[]): string =>
  `${columns.map((column) => `${column} = ${VALUES[column]}`).join(', ')}
   where practice_id = $1 and client_id = $2
     and (${columns.join(', ')}) is distinct from (${columns.map((column) => VALUES[column]).join(', ')})`;

/** Rows of one partner of a couple. */
const OF_PARTNER = copies('coach_id', 'supervised');

/** The client's side of a couple. */
const sideOf = (side: 'a' | 'b'): string =>
  `coach_${side} = case when partner_${side} = $2 then $3 else coach_${side} end,
    supervised_${side} = case when partner_${side} = $2 then $4 else supervised_${side} end`;

/** Rows that both partners of a couple read copy from it who else does. */
const OF_COUPLE = `coach_id = couple.coach_id, supervised = couple.supervised
   from couple where t.practice_id = $1 and t.couple_id = couple.id`;

/** Null while two coaches work with the two: a couple has nobody as its coach then. */
const COACH_OF_BOTH = `nullif(couple.coach_id, '${NIL_ID}')`;

/** What an author shares with a coach is not shared with the next one. */
const SHARED_WITH_SAME_COACH = 'shared_with_coach = (shared_with_coach and coach_id = $3)';

/** A yes to one coach is none to the next. */
const NAME_SHOWN_TO_SAME_COACH =
  'name_shown_to = case when name_shown_to = $3 then name_shown_to end';

/**
 * Foreign keys make sure that each row has its client's values. They are checked at the end of the statement, so the client
 * and all rows change in one.
 */
export const CHANGE_SHARING = statement(
  'change who may read a client',
  {},
  `
with check_in as (
  update check_ins set ${copies('coach_id', 'supervised', 'shares_check_ins', 'health_data_agreed')}),
contact as (
  update contacts set ${copies('coach_id', 'supervised', 'shares_contact_log', 'health_data_agreed')}),
reflection as (
  update reflections set ${copies('coach_id', 'supervised', 'shares_reflections', 'health_data_agreed')}),
couple_reflection as (
  update couple_reflections set ${copies('coach_id', 'supervised', 'shares_reflections', 'health_data_agreed')}),
breather as (
  update breathers set ${copies('coach_id', 'supervised', 'health_data_agreed')}),
journal_entry as (
  update journal_entries set ${copies('coach_id', 'supervised', 'health_data_agreed')}),
answered as (
  update questionnaire_answers set ${copies('coach_id', 'supervised', 'health_data_agreed')}),
form_answer as (
  update form_answers set ${copies('coach_id', 'supervised', 'health_data_agreed')}),
message as (
  update messages set ${copies('coach_id', 'shares_messages', 'shares_earlier_messages', 'health_data_agreed')}),
message_mark as (
  delete from message_marks where practice_id = $1 and client_id = $2 and coach_id <> $3),
client_file as (
  update client_files set ${copies('coach_id', 'supervised', 'health_data_agreed')}),
file_place as (
  update file_places set ${copies('coach_id', 'supervised', 'health_data_agreed')}),
call_request as (
  update call_requests set ${copies('coach_id', 'supervised')}),
result as (
  update questionnaire_results set ${copies('health_data_agreed')}),
habit_count as (
  update habit_counts set ${copies('health_data_agreed')}),
hard_moment as (
  update hard_moments set ${copies('health_data_agreed')}),
letter as (
  update letters set ${copies('health_data_agreed')}),
surprise as (
  update surprises set ${copies('health_data_agreed')}),
follow_up as (
  update follow_ups set coach_id = $3, stand_in_id = (select a.stand_in_id from coach_absences a
    where a.practice_id = $1 and a.member_id = $3)
  where practice_id = $1 and client_id = $2 and coach_id <> $3),
note as (
  update notes set ${SHARED_WITH_SAME_COACH}, ${copies('coach_id', 'notes_requested_by')}),
addendum as (
  update addenda set ${SHARED_WITH_SAME_COACH}, ${copies('coach_id', 'notes_requested_by')}),
digest as (
  update digests set ${copies('reminders_agreed')}),
couple as (
  update couples set ${sideOf('a')}, ${sideOf('b')}
  where practice_id = $1 and (partner_a = $2 or partner_b = $2)
  returning id, coach_id, supervised),
couple_key as (update couple_keys t set ${OF_COUPLE}),
couple_note as (update couple_notes t set ${OF_COUPLE}),
couple_message as (
  update couple_messages t set coach_id = ${COACH_OF_BOTH} from couple
  where t.practice_id = $1 and t.couple_id = couple.id and t.coach_id is distinct from ${COACH_OF_BOTH}),
couple_edit as (update couple_edits t set ${OF_COUPLE}),
couple_step as (update couple_steps t set ${OF_COUPLE}),
couple_partner as (update couple_partners set ${OF_PARTNER}),
couple_action as (update couple_actions set ${OF_PARTNER}),
attention as (
  update client_attention set coach_id = $3, kinds = '{}', rank = null, since = null, hidden_at = null,
    approvals = case when coach_id = $3 then approvals else '{}' end
  where practice_id = $1 and client_id = $2)
update clients set ${ATTENTION_DUE_SQL}, ${NAME_SHOWN_TO_SAME_COACH}, ${Object.entries(VALUES)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ')}
where practice_id = $1 and id = $2`,
  { runBy: ['sharing'] },
);
