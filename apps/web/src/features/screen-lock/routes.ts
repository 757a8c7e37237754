import type { FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  onEveryClientPage: lazyWithRetry(() => import('./IdleLock')),
};
