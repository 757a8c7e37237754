export { AttentionKind } from './attention-kind.js';
export { AttentionMark } from './attention-mark.entity.js';
export { AttentionModule } from './attention.module.js';
export { ATTENTION_ITEM, attentionWith, dayWith, KINDS } from './attention.sql.js';
export { AttentionItemType } from './attention.type.js';
export { OVERDUE, PLAN_JOIN, RUNNING } from './plan-reasons.sql.js';
