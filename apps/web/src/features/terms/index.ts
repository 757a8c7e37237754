import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export { useTermsPromptOpen } from './terms-prompt';

/** On the page of a client, for staff. */
export const ClientTerms = lazyWithRetry(() => import('./ClientTerms'));

/** Above every page of a client: what they need to accept, or why nothing new is saved. */
export const TermsNotice = lazyWithRetry(() => import('./TermsNotice'));
