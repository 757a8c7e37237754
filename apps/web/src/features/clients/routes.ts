import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lately } from '../../shared/ui/lately';

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
  coachEverywhere: lately(() => import('./ClientsEverywhere')),
};
