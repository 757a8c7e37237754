import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [{ path: 'you/copy', ...page(() => import('./CopyPage').then((m) => m.CopyPage)) }],
};
