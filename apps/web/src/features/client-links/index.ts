import { lately } from '../../shared/ui';

/** Marking that a client's other person is a client here too. */
export const LinkedPartner = lately(() => import('./LinkedPartner'));
/** What whoever approves outreach is shown first. */
export const PartnerFirst = lately(() => import('./PartnerFirst'));
