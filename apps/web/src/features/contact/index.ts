import { lazyWithRetry } from '../../shared/ui';

/** A client's contact log on their page in the coach's app. */
export const ClientContacts = lazyWithRetry(() => import('./ClientContacts'));
