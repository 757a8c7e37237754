import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'you', ...page(() => import('./YouPage').then((m) => m.YouPage)) }],
};
