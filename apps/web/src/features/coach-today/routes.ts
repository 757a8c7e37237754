import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    { path: 'today', ...page(() => import('./CoachTodayPage').then((m) => m.CoachTodayPage)) },
  ],
};
