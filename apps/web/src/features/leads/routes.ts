import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  open: [
    { path: 'meet/:address', ...page(() => import('./meet/MeetPage').then((m) => m.MeetPage)) },
    {
      path: 'confirm-time',
      ...page(() => import('./meet/ConfirmTimePage').then((m) => m.ConfirmTimePage)),
    },
  ],
  coach: [
    {
      path: 'clients/new-people',
      ...page(() => import('./of-coach/NewPeoplePage').then((m) => m.NewPeoplePage)),
    },
  ],
};
