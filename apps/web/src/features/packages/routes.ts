import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    {
      path: 'coach/packages',
      ...page(() => import('./MyPackagesPage').then((m) => m.MyPackagesPage)),
    },
  ],
};
