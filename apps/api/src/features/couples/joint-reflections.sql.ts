import { statement, statementByRole } from '../../platform/database/statement.js';
import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';

const COLUMNS = {
  id: 'uuid',
  clientId: 'uuid',
  action: 'text',
  textSealed: 'bytea',
  askedSealed: 'bytea?',
  version: 'int4',
  shared: 'bool',
  savedAt: 'timestamptz',
  wrapped: 'bytea',
} as const;
const SELECTED = `r.id, r.client_id as "clientId", r.action, r.text_sealed as "textSealed",
  r.asked_sealed as "askedSealed", r.version,
  r.shared and r.shares_reflections as shared, r.saved_at as "savedAt", ${KEYS} as wrapped`;

/** What client $2 of practice $1 wrote for themselves in couple $3. */
export const OWN_JOINT_REFLECTIONS = statement(
  'own joint reflections',
  COLUMNS,
  `select ${SELECTED} from couple_reflections r ${keysOf('CLIENT', 'r')}
   where r.practice_id = $1 and r.client_id = $2 and r.couple_id = $3
   order by r.created_at, r.id`,
  { runBy: ['client'] },
);

/** What the partners of couple $2 in practice $1 share with the coach, the latest first. */
export const SHARED_JOINT_REFLECTIONS = statementByRole(
  'shared joint reflections',
  COLUMNS,
  (ctx) => `select ${SELECTED} from couple_reflections r ${keysOf('CLIENT', 'r')}
   join clients c on c.practice_id = r.practice_id and c.id = r.client_id
   where r.practice_id = $1 and r.couple_id = $2 and r.shared and ${clientsVisibleTo(ctx, 'c')}
     and ${mayRead(ctx, 'REFLECTIONS')}
   order by r.saved_at desc, r.id`,
  ['OWNER', 'COACH'],
);
