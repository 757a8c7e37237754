import { lately } from '../../shared/ui/lately';

export { useTermsAsking } from './asking';

/** Above every page of a client: what is to be accepted, or why nothing new is kept. */
export const TermsNotice = lately(() => import('./TermsNotice'));
