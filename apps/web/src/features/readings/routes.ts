import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'you/readers', ...page(() => import('./ReadersPage').then((m) => m.ReadersPage)) },
  ],
};
