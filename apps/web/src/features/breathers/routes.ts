import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  client: [
    { path: 'breather', ...page(() => import('./BreatherPage').then((m) => m.BreatherPage)) },
  ],
  onEveryClientPage: lazyWithRetry(() => import('./SendBreathers')),
};
