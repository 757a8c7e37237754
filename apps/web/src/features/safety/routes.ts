import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'safety', ...page(() => import('./SafetyPage').then((m) => m.SafetyPage)) }],
};
