import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  // The address says nothing about what it is.
  client: [
    { path: 'now', ...page(() => import('./HardMomentPage').then((m) => m.HardMomentPage)) },
  ],
  onEveryClientPage: lazyWithRetry(() => import('./SendAtHand')),
};
