import { lately } from '../../shared/ui';

export { ReasonMenu } from './ReasonMenu';
export { useMarkRead } from './useMarkRead';
export { useTakeBack } from './useMarks';

/** When a practice is told of what, on its page. */
export const PracticeAttention = lately(() => import('./PracticeAttention'));
