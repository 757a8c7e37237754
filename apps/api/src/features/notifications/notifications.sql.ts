import { QUIET_HOURS } from '@footing/calendar';
import type { Role } from '../../platform/context/actor.js';
import { as, statement } from '../../platform/database/statement.js';

const SERVER = { runBy: ['app'] } as const;

/** Devices `d` of practice $1 that may tell of kind $2 at $3: said to be safe, of a member who is still here. */
const REACHABLE = `push_devices d
  join members m on m.practice_id = $1 and m.id = d.member_id and m.removed_at is null and m.access_contact is null
  left join clients c on c.practice_id = $1 and c.id = d.client_id
  left join reminders r on r.practice_id = $1 and r.client_id = d.client_id
  where d.practice_id = $1 and $2 = any(d.kinds) and d.safe_until > $3 and c.archived_at is null`;

/** The devices of members $4 in practice $1 that may tell of kind $2 at $3, as far as it depends on the practice. */
export const DEVICES_OF_MEMBERS = statement(
  'devices of members',
  { id: 'uuid', memberId: 'uuid', clientId: 'uuid?', signInId: 'uuid' },
  `select d.id, d.member_id as "memberId", d.client_id as "clientId", d.sign_in_id as "signInId"
   from ${REACHABLE} and d.member_id = any($4) order by d.member_id, d.id`,
  SERVER,
);

/** Device $4 of practice $1, if it may still tell of kind $2 at $3: where it is, and when its owner wants quiet. */
export const DEVICE_TO_TELL = statement(
  'device to tell',
  {
    signInId: 'uuid',
    subscription: 'text',
    quietFrom: 'text',
    quietTo: 'text',
    timeZone: 'text',
  },
  `select d.sign_in_id as "signInId", d.subscription, coalesce(r.quiet_from, d.quiet_from, '${QUIET_HOURS.from}') as "quietFrom",
     coalesce(r.quiet_to, d.quiet_to, '${QUIET_HOURS.to}') as "quietTo", coalesce(c.time_zone, m.time_zone) as "timeZone"
   from ${REACHABLE} and d.id = $4`,
  SERVER,
);

/** Whether some device of client $2 in practice $1 is to tell of digests at $3. */
export const WANTS_DIGESTS = statement(
  'wants digests on a device',
  { wants: 'bool' },
  `select exists (select from push_devices d where d.practice_id = $1 and d.client_id = $2
     and 'DIGEST' = any(d.kinds) and d.safe_until > $3) as wants`,
);

/** Practices with a device that may tell of kind $1 at $2. */
export const PRACTICES_WITH_DEVICES = statement(
  'practices with devices to tell',
  { practiceId: 'uuid' },
  `select distinct practice_id as "practiceId" from push_devices where $1 = any(kinds) and safe_until > $2`,
  SERVER,
);

/** The members of practice $1 with a device that may tell of kind $2 at $3. */
export const MEMBERS_WITH_DEVICES = statement(
  'members with devices to tell',
  { memberId: 'uuid', role: as<Role>('text') },
  `select distinct m.id as "memberId", m.role from ${REACHABLE} order by m.id`,
  SERVER,
);
