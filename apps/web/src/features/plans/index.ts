/** What other features may use: the parts of a plan on the screen, for its client and for the coach. */
export { ActionLine } from './ActionLine';
export { BackLink } from './BackLink';
export { beforeItWords } from './before-it';
export { ClientAction } from './ClientAction';
export { HabitCounter } from './HabitCounter';
export { NotInPlan } from './NotInPlan';
export { pathToAction, pathToWork, workWords } from './paths';
export { ShareChoice } from './ShareChoice';
export { StepCard } from './StepCard';
export { ActionStone, TickStone } from './TickStone';
export type { ActionLike, HabitLike, Reader, StepLike } from './types';
export { forgetToday } from './optimism';
export { useDoing, type Doing } from './useDoing';
export { countWords, dueWords, kindWords, metWords } from './words';
export { WhatWasDone } from './WhatWasDone';
