import { lazyWithRetry } from '../../shared/ui';

/** For clients: how many sessions are left, and that one is needed to book. */
export const MyPackagesLine = lazyWithRetry(() => import('./MyPackagesLine'));
export const PackageNeeded = lazyWithRetry(() => import('./PackageNeeded'));
/** The section "Packages" of a client's page, for staff. */
export const PackagesOfClient = lazyWithRetry(() => import('./of-client/PackagesOfClient'));
/** The section "Packages" of the practice's page. */
export const BillingSection = lazyWithRetry(() => import('./BillingSection'));
