import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'clients',
      ...page(() => import('./caseload/ClientsPage').then((m) => m.ClientsPage)),
      children: [
        {
          path: ':clientId/:section?',
          ...page(() => import('./client-page/ClientPage').then((m) => m.ClientPage)),
        },
      ],
    },
  ],
  onEveryCoachPage: lazyWithRetry(() => import('./ClientCommands')),
};
