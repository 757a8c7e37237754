import { as, statement } from '../../../platform/database/statement.js';
import { KEYS, keysOf } from '../../../platform/sealing/sealing.sql.js';
import type { NotSentBecause } from './planned-message.entity.js';

const APP = { runBy: ['app'] } as const;

/**
 * What coach $2 of practice $1 wrote for later, to client $3 or, if that is null, to all of theirs: at most 200, what was not sent before
 * what waits, and what is due first, first. With $4, only the message with that id. Whoever coaches the client no more learns no name by
 * which the client goes now.
 */
export const PLANNED_MESSAGES = statement(
  'planned messages',
  {
    id: 'uuid',
    clientId: 'uuid',
    callName: 'text?',
    textSealed: 'bytea?',
    version: 'int4',
    sendAt: 'timestamptz',
    notSentBecause: as<NotSentBecause | null>('text'),
    wrapped: 'bytea',
  },
  `select p.id, p.client_id as "clientId", case when c.coach_id = $2 then c.call_name end as "callName", p.text_sealed as "textSealed", p.version,
     p.send_at as "sendAt", p.not_sent_because as "notSentBecause", ${KEYS} as wrapped
   from planned_messages p
   join clients c on c.practice_id = $1 and c.id = p.client_id
   ${keysOf('CLIENT', 'c', 'c.id')}
   where p.practice_id = $1 and p.coach_id = $2 and ($3::uuid is null or p.client_id = $3)
     and ($4::uuid is null or p.id = $4)
   order by p.not_sent_at is null, p.send_at, p.id limit 200`,
  APP,
);

/** The next $2 planned messages of all practices that are due at $1, after the one due at $3 of practice $4 with id $5. */
export const DUE_MESSAGES = statement(
  'due planned messages',
  { practiceId: 'uuid', id: 'uuid', sendAt: 'timestamptz' },
  `select practice_id as "practiceId", id, send_at as "sendAt" from planned_messages
   where send_at <= $1 and not_sent_at is null
     and ($3::timestamptz is null or (send_at, practice_id, id) > ($3, $4::uuid, $5::uuid))
   order by send_at, practice_id, id limit $2`,
  APP,
);

/** Planned messages of all practices that were stopped before $1, the oldest first, $2 of them, after the one stopped at $3. */
export const OLD_STOPPED_MESSAGES = statement(
  'old stopped messages',
  { practiceId: 'uuid', id: 'uuid', notSentAt: 'timestamptz' },
  `select practice_id as "practiceId", id, not_sent_at as "notSentAt" from planned_messages
   where not_sent_at < $1
     and ($3::timestamptz is null or (not_sent_at, practice_id, id) > ($3, $4::uuid, $5::uuid))
   order by not_sent_at, practice_id, id limit $2`,
  APP,
);

/** Who wrote planned message $2 in practice $1, if they still work there. */
export const AUTHOR_OF_PLANNED = statement(
  'author of a planned message',
  { memberId: 'uuid', accountId: 'uuid', role: as<'OWNER' | 'COACH'>('text') },
  `select m.id as "memberId", m.account_id as "accountId", m.role
   from planned_messages p join members m on m.practice_id = $1 and m.id = p.coach_id
   where p.practice_id = $1 and p.id = $2 and m.removed_at is null and m.role in ('OWNER', 'COACH')`,
  APP,
);

/** What waits for client $2 of practice $1 is not sent, as decided at $3, because of $4. After a transfer, no text of it is kept. */
export const STOP_PLANNED = statement(
  'stop planned messages',
  {},
  `update planned_messages set not_sent_at = $3, not_sent_because = $4,
     text_sealed = case when $4 = 'NEW_COACH' then null else text_sealed end
   where practice_id = $1 and client_id = $2 and (not_sent_at is null or ($4 = 'NEW_COACH' and text_sealed is not null))`,
  APP,
);
