import { lazyWithRetry } from '../../shared/ui';

/** Marking that a client's other person is a client here too. */
export const LinkedPartner = lazyWithRetry(() => import('./LinkedPartner'));
/** Shown first to a coach who approves outreach. */
export const PartnerBeforeApproval = lazyWithRetry(() => import('./PartnerBeforeApproval'));
