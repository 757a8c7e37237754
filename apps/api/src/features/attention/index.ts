export { AttentionKind } from './attention-kind.js';
export { AttentionMark } from './marks/attention-mark.entity.js';
export { AttentionModule } from './attention.module.js';
export { ATTENTION_ITEM, attentionWith, dayWith, KINDS } from './items/attention.sql.js';
export { AttentionItemType } from './attention.type.js';
export { OVERDUE, PLAN_JOIN, RUNNING } from './items/plan-conditions.sql.js';
