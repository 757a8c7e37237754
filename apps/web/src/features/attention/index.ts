import { lazyWithRetry } from '../../shared/ui';

export { ItemMenu } from './ItemMenu';
export { useMarkRead } from './useMarkRead';
export { useRestoreAttention } from './useMarks';

/** The attention rules, on the practice's page. */
export const PracticeAttention = lazyWithRetry(() => import('./rules/PracticeAttention'));
