export { ApprovalNoticesWorker } from './kept/approval-notices.worker.js';
export { AttentionKind } from './attention-kind.js';
export { AttentionMark } from './marks/attention-mark.entity.js';
export { AttentionModule } from './attention.module.js';
export {
  attentionList,
  dayWith,
  followUpWith,
  KINDS,
  SHOWN_WITH,
  SHOWN_WITH_KNOWN_PLANS,
} from './items/attention.sql.js';
export { KeptAttentionService } from './kept/kept-attention.service.js';
export { CONTINUES_AFTER, NOT_KEPT, TODAYS_CLIENTS } from './kept/wanted-clients.sql.js';
export { SectionRead } from './read-mark-events.js';
export { AttentionItemType } from './attention.type.js';
export {
  awaitsApproval,
  IS_LATE,
  KNOWN_PLAN_JOIN,
  lateActions,
  OVERDUE,
  PLAN_COLUMNS,
  PLAN_JOIN,
  PLAN_STATUS,
  RUNNING,
} from './items/plan-conditions.sql.js';
