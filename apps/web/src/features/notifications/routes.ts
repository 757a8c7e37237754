import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'account/notifications',
      ...page(() => import('./StaffNotificationsPage').then((m) => m.StaffNotificationsPage)),
    },
  ],
};
