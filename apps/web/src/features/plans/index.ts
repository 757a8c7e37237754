/** What other features may use: the parts of a plan on the screen, for its client and for the coach. */
export { ActionLine } from './actions/ActionLine';
export { BackLink } from './BackLink';
export { beforeItWords } from './before-it';
export { ClientAction } from './actions/ClientAction';
export { HabitCounter } from './actions/HabitCounter';
export { NotInPlan } from './NotInPlan';
export { pathToAction, pathToWork, workWords } from './paths';
export { ShareChoice } from './reflections/ShareChoice';
export { StepCard } from './StepCard';
export { ActionStone, TickStone } from './actions/TickStone';
export type { ActionLike, HabitLike, Reader, StepLike } from './types';
export { forgetToday } from './actions/optimism';
export { refreshTodayAfter } from './actions/refreshToday';
export { useDoing, type Doing } from './actions/useDoing';
export { countWords, dueWords, kindWords, metWords } from './words';
export { WhatWasDone } from './actions/WhatWasDone';
