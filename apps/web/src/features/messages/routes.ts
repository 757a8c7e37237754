import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  client: [
    {
      path: 'coach/messages',
      ...page(() => import('./MyMessagesPage').then((m) => m.MyMessagesPage)),
    },
  ],
  onEveryClientPage: lazyWithRetry(() => import('./SendMessages')),
  onEveryCoachPage: lazyWithRetry(() => import('./SendAsStaff')),
};
