import { resultUnion } from '../../../platform/errors/refusal.js';
import { QuickReplyType } from './quick-reply.type.js';

export const QuickReplyResult = resultUnion('QuickReplyResult', () => QuickReplyType);
