import { lazyWithRetry } from '../../shared/ui';

/** For clients: the way to their messages, on the page about their coach. */
export const MyMessagesLine = lazyWithRetry(() => import('./MyMessagesLine'));
/** The section "Messages" of a client's page. */
export const MessagesOfClient = lazyWithRetry(() => import('./MessagesOfClient'));
/** The thread of a couple: on the partner's page about working together, and where their coach guides them. */
export const MessagesOfCouple = lazyWithRetry(() => import('./couple/MessagesOfCouple'));
/** The switch on the practice's page. */
export const PracticeMessages = lazyWithRetry(() => import('./PracticeMessages'));
/** Whether others see what somebody has read: for staff on the page of their account, for clients with the readers of their messages. */
export const ReadMarksOfStaff = lazyWithRetry(() => import('./ReadMarks'));
export const ReadMarksOfClient = lazyWithRetry(() => import('./ReadMarksOfClient'));
/** Texts that a coach saved for messages, on the page of their account. */
export const QuickRepliesOfStaff = lazyWithRetry(
  () => import('./quick-replies/QuickRepliesOfStaff'),
);
/** Planned messages that were not sent, and why, on the list of clients. */
export const PlannedNotSent = lazyWithRetry(() => import('./planned/PlannedNotSent'));
