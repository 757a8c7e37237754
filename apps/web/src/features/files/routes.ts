import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'coach/files', ...page(() => import('./MyFilesPage').then((m) => m.MyFilesPage)) },
  ],
};
