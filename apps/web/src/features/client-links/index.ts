import { lately } from '../../shared/ui';

/** Marking that a client's other person is a client here too. */
export const LinkedPartner = lately(() => import('./LinkedPartner'));
/** Shown first to a coach who approves outreach. */
export const PartnerFirst = lately(() => import('./PartnerFirst'));
