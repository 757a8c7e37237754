import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'private-notes',
      ...page(() => import('./PrivateNotesPage').then((m) => m.PrivateNotesPage)),
    },
  ],
};
