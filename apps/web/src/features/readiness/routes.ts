import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'ready', ...page(() => import('./ReadyPage').then((m) => m.ReadyPage)) }],
};
