import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'you/together', ...page(() => import('./CouplePage').then((m) => m.CouplePage)) },
  ],
  coach: [
    {
      path: 'clients/:id/couple/plan',
      ...page(() => import('./edit-plan/EditCouplePlanPage').then((m) => m.EditCouplePlanPage)),
    },
  ],
};
