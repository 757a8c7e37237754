import { resultUnion } from '../../platform/errors/refusal.js';
import { AttentionMarkType, AttentionRulesType } from './attention.type.js';

export const AttentionMarkResult = resultUnion('AttentionMarkResult', () => AttentionMarkType);
export const AttentionRulesResult = resultUnion('AttentionRulesResult', () => AttentionRulesType);
