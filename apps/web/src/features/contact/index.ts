import { lately } from '../../shared/ui';

/** A client's contact log on their page in the coach's app. */
export const ClientContacts = lately(() => import('./ClientContacts'));
