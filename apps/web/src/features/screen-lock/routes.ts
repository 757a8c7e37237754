import type { FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazyWithRetry';

export const routes: FeatureRoutes = {
  clientEverywhere: lazyWithRetry(() => import('./IdleWatch')),
};
