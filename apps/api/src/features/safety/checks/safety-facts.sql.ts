import type { Facts } from '@footing/plan-engine';
import { as, statement } from '../../../platform/database/statement.js';
import { talksColumn } from '../../outreach/index.js';
import { answersColumn } from '../../questionnaires/index.js';

/** The outcomes and talks of client $2 in practice $1. */
export const SAFETY_FACTS = statement(
  'safety facts',
  { answers: as<Facts['answers']>('json'), talks: as<Facts['talks']>('json') },
  `select ${answersColumn('$1', '$2')} as answers, ${talksColumn('$1', '$2')} as talks`,
);
