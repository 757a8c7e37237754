import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import type { Boundary } from '@footing/plan-engine';
import { as, statementByRole } from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';

/** The boundary changes of the persons $2 in practice $1, the oldest first. */
export const BOUNDARY_HISTORY = statementByRole(
  'boundary history',
  {
    id: 'uuid',
    personId: 'uuid',
    boundary: as<Boundary>('text'),
    until: 'text?',
    endedOn: 'text?',
    at: 'float8',
    takesEffectAt: 'float8',
    needsConfirmation: 'bool',
    reasonSealed: 'bytea?',
    byName: 'text?',
    wrapped: 'bytea',
  },
  (
    ctx,
  ) => `select b.id, b.person_id as "personId", b.boundary, b.until::text as until, b.ended_on::text as "endedOn",
            (extract(epoch from b.created_at) * 1000)::float8 as at,
            (extract(epoch from b.takes_effect_at) * 1000)::float8 as "takesEffectAt",
            b.needs_confirmation as "needsConfirmation", b.reason_sealed as "reasonSealed", m.name as "byName", ${KEYS} as wrapped
     from boundary_changes b
     join clients c on c.practice_id = b.practice_id and c.id = b.client_id
     ${keysOf('RECORD', 'b')}
     left join members m on m.practice_id = b.practice_id and m.id = b.set_by
     where b.practice_id = $1 and b.person_id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by b.person_id, b.number`,
);
