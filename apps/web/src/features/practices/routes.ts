import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'practice/:section?',
      ...page(() => import('./PracticePage').then((m) => m.PracticePage)),
    },
  ],
};
