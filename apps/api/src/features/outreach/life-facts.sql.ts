import type { Facts } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { boundariesColumn } from './boundary-facts.sql.js';
import { aboutPersonColumn } from './about-person.sql.js';
import { answersColumn } from '../questionnaires/index.js';
import { talksColumn } from './talk-facts.sql.js';

/** What the outreach gate must know about a client, whatever plan they have. */
export type LifeFacts = Pick<Facts, 'boundaries' | 'answers' | 'talks' | 'clientStatus' | 'linked'>;

/**
 * The facts of the client `c` and one other person as one JSON object: a scalar expression over the row. $1
 * practice.
 */
export const lifeFactsColumn = (c: string, person: string): string => `json_build_object(
    'boundaries', ${boundariesColumn('$1', `${c}.id`, person)},
    'answers', ${answersColumn('$1', `${c}.id`)},
    'talks', ${talksColumn('$1', `${c}.id`)},
    'clientStatus', case when ${c}.archived_at is null then 'CURRENT' else 'ARCHIVED' end,
    'linked', ${c}.approval_needed)`;

/** The facts of client $2 in practice $1 and person $3; without a person, the one whom outreach is about. */
export const LIFE_FACTS = statement(
  'life facts',
  { facts: as<LifeFacts>('json') },
  `select ${lifeFactsColumn('c', `coalesce($3::uuid, ${aboutPersonColumn('c')})`)} as facts
   from clients c where c.practice_id = $1 and c.id = $2`,
);
