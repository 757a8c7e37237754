import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** What other features may use: the parts of a plan on the screen, for its client and for the coach. */
export { ActionLine } from './actions/ActionLine';
export { BackLink } from './BackLink';
export { readinessLockWords } from './readiness-lock.words';
export { ClientAction } from './actions/ClientAction';
export { HabitCounter } from './actions/HabitCounter';
export { NotInPlan } from './NotInPlan';
export { pathToAction, pathToActionPage } from './paths';
export { ShareChoice } from './reflections/ShareChoice';
export { useShareChoice } from './reflections/useShareChoice';
export { useSharedText } from './reflections/useSharedText';
export { StepCard } from './StepCard';
export { ActionStone, TickStone } from './actions/TickStone';
export type { ActionCommands, ActionLike, HabitLike, Reader, StepLike } from './types';
export { evictToday } from './actions/evict-today';
export { refetchTodayAfter } from './actions/refetch-today';
export { commandsOn } from './actions/commands';
export { dueWords } from './actions/actions.words';
export { WorkWords } from './actions/WorkWords';
export { DoneActions } from './actions/DoneActions';

/** Above every page of a client. */
export const UnsentActions = lazyWithRetry(() => import('./unsent/UnsentActions'));
