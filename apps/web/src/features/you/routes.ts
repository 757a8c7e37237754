import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'you', ...page(() => import('./YouPage').then((m) => m.YouPage)) },
    { path: 'you/profile', ...page(() => import('./ProfilePage').then((m) => m.ProfilePage)) },
    {
      path: 'you/other-person',
      ...page(() => import('./OtherPersonPage').then((m) => m.OtherPersonPage)),
    },
    {
      path: 'you/reminders',
      ...page(() => import('./RemindersPage').then((m) => m.RemindersPage)),
    },
    { path: 'you/device', ...page(() => import('./DevicePage').then((m) => m.DevicePage)) },
  ],
};
