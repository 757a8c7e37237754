export { AttentionKind } from './attention-kind.js';
export { AttentionMark } from './attention-mark.entity.js';
export { AttentionModule } from './attention.module.js';
export { ATTENTION, ATTENTION_ITEM, dayWith } from './attention.sql.js';
export { AttentionType } from './attention.type.js';
export { marked } from './marked.sql.js';
export {
  AWAITING_APPROVAL,
  HEARD,
  HEARD_FACT,
  OVERDUE,
  PLAN_JOIN,
  RUNNING,
} from './plan-reasons.sql.js';
export type { RuledKind } from './rules.js';
