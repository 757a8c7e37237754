import { lately } from '../../shared/ui/lately';

export { useTermsAsking } from './asking';

/** On the page of a client, for staff. */
export const ClientTerms = lately(() => import('./ClientTerms'));

/** Above every page of a client: what they need to accept, or why nothing new is saved. */
export const TermsNotice = lately(() => import('./TermsNotice'));
