import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazyWithRetry';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'sessions',
      ...page(() => import('./SessionsPage').then((m) => m.SessionsPage)),
      children: [
        {
          path: ':sessionId',
          ...page(() => import('./SessionPage').then((m) => m.SessionPage)),
        },
      ],
    },
  ],
  coachEverywhere: lazyWithRetry(() => import('./SessionsEverywhere')),
};
