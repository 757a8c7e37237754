import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'today', ...page(() => import('./TodayPage').then((m) => m.TodayPage)) }],
};
