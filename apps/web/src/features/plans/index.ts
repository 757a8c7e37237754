/** What other features may use: the parts of a plan on the screen, for its client and for the coach. */
export { ActionLine } from './actions/ActionLine';
export { BackLink } from './BackLink';
export { readinessLockWords } from './readiness-lock.words';
export { ClientAction } from './actions/ClientAction';
export { HabitCounter } from './actions/HabitCounter';
export { NotInPlan } from './NotInPlan';
export { pathToAction, pathToActionPage } from './paths';
export { ShareChoice } from './reflections/ShareChoice';
export { StepCard } from './StepCard';
export { ActionStone, TickStone } from './actions/TickStone';
export type { ActionCommands, ActionLike, HabitLike, Reader, StepLike } from './types';
export { evictToday } from './actions/optimistic-updates';
export { refetchTodayAfter } from './actions/refetch-today';
export { useHabitCount } from './actions/useHabitCount';
export { useTicks } from './actions/useTicks';
export { dueWords, workWords } from './actions/actions.words';
export { DoneActions } from './actions/DoneActions';
