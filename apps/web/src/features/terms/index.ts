import { lately } from '../../shared/ui/lately';

export { useTermsAsking } from './asking';

/** Above every page of a client: what they need to accept, or why nothing new is saved. */
export const TermsNotice = lately(() => import('./TermsNotice'));
