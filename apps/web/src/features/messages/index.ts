import { lazyWithRetry } from '../../shared/ui';

/** For clients: the way to their messages, on the page about their coach. */
export const MyMessagesLine = lazyWithRetry(() => import('./MyMessagesLine'));
/** The section "Messages" of a client's page. */
export const MessagesOfClient = lazyWithRetry(() => import('./MessagesOfClient'));
/** The switch on the practice's page. */
export const PracticeMessages = lazyWithRetry(() => import('./PracticeMessages'));
