import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'coach', ...page(() => import('./CoachPage').then((m) => m.CoachPage)) }],
};
