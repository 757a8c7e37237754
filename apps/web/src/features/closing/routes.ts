import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'closing', ...page(() => import('./ClosingPage').then((m) => m.ClosingPage)) }],
};
