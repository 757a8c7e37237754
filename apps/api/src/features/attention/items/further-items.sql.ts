import { as, statement } from '../../../platform/database/statement.js';
import type { Cursor } from '../../../platform/paging/paging.js';
import type { AttentionItemType } from '../attention.type.js';
import { MISSES_RECALL } from '../../plans/index.js';
import { CONTINUES_AFTER, FURTHER_CLIENTS } from '../kept/wanted-clients.sql.js';
import { ITEMS, SHOWN } from './attention-items.sql.js';
import { attentionList, dayWith } from './attention.sql.js';

/**
 * The items of the coach's clients after the first ones of Today. $1 practice, $2 coach, $3 now, $4 to $6 the kept rank, since
 * and client after which the list continues.
 */
export const FURTHER_ITEMS = statement(
  'further attention items',
  {
    items: as<AttentionItemType[]>('json'),
    after: as<Cursor | null>('json'),
    missesRecall: 'bool',
  },
  `
with ${dayWith()},
${FURTHER_CLIENTS},
item as (${ITEMS}),
shown as (${SHOWN})
select ${attentionList('shown')} as items,
  ${CONTINUES_AFTER} as after, ${MISSES_RECALL} as "missesRecall"`,
  { runBy: ['app'] },
);
