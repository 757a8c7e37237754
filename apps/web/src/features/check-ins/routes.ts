import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  client: [{ path: 'check-in', ...page(() => import('./CheckInPage').then((m) => m.CheckInPage)) }],
  onEveryClientPage: lazyWithRetry(() => import('./SendCheckIns')),
};
