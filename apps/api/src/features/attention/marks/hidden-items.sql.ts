import { as, statement } from '../../../platform/database/statement.js';
import { ATTENTION_ITEM, dayWith } from '../items/attention.sql.js';
import { ITEMS } from '../items/attention-items.sql.js';
import { CLIENTS_WITH_HIDDEN_ITEMS } from '../kept/wanted-clients.sql.js';
import type { AttentionItemType } from '../attention.type.js';
import type { RuledKind } from '../rules/attention-rules.js';
import { hides, latestMark } from './attention-marks.sql.js';

/**
 * The hidden attention items of the caller's clients, each with the mark that hides it, the latest first. It starts from
 * the current items and not from the marks: items that are over or no longer shared are not listed, and each mark costs
 * one index lookup, no matter how many there are. What is kept says which clients the page needs.
 * $1 practice, $2 coach, $3 now, $4 and $5 cursor time and id or null, $6 limit.
 */
export const HIDDEN_ITEMS = statement(
  'hidden attention items',
  {
    id: 'uuid',
    at: 'timestamptz',
    untilDay: 'text?',
    clientId: 'uuid',
    kind: as<RuledKind>('text'),
    attention: as<AttentionItemType>('json'),
  },
  `
with ${dayWith()},
${CLIENTS_WITH_HIDDEN_ITEMS},
item as (${ITEMS})
select m.id, m.created_at as at, m.until::text as "untilDay", item.client_id as "clientId", item.kind,
       ${ATTENTION_ITEM} as attention
from item cross join day cross join lateral (
  ${latestMark({ client: 'item.client_id', kind: 'item.kind', subject: 'item.subject' })}) m
where ${hides('item.facts')}
  and ($4::timestamptz is null or (m.created_at, m.id) < ($4, $5::uuid))
order by m.created_at desc, m.id desc limit $6`,
  { runBy: ['app'] },
);
