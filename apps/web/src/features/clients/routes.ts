import { lazy } from 'react';
import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'clients',
      ...page(() => import('./ClientsPage').then((m) => m.ClientsPage)),
      children: [
        {
          path: ':clientId/:section?',
          ...page(() => import('./ClientPage').then((m) => m.ClientPage)),
        },
      ],
    },
  ],
  coachEverywhere: lazy(() => import('./ClientsEverywhere')),
};
