import { lazyWithRetry } from '../../shared/ui';

export { FreeTimesToPlan } from './FreeTimesToPlan';
export { TypeToPlan, type PlannedType } from './TypeToPlan';
/** The section "Booking" of the practice's page. */
export const BookingSection = lazyWithRetry(() => import('./BookingSection'));
