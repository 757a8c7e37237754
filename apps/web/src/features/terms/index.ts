import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export { useTermsPromptOpen } from './terms-prompt';

/** On the page of a client, for staff. */
export const ClientTerms = lazyWithRetry(() => import('./ClientTerms'));

/** On the page of a planned session, for staff. */
export const SignatureNotice = lazyWithRetry(() => import('./SignatureNotice'));

/** Above every page of a client: what they need to accept, or why nothing new is saved. */
export const TermsNotice = lazyWithRetry(() => import('./TermsNotice'));
