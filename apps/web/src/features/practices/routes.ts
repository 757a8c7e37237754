import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    { path: 'practice', ...page(() => import('./PracticePage').then((m) => m.PracticePage)) },
  ],
};
