import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazyWithRetry';

export const routes: FeatureRoutes = {
  client: [{ path: 'check-in', ...page(() => import('./CheckInPage').then((m) => m.CheckInPage)) }],
  clientEverywhere: lazyWithRetry(() => import('./SendCheckIns')),
};
