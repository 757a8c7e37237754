import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'plan', ...page(() => import('./PlanPage').then((m) => m.PlanPage)) },
    {
      path: 'plan/newer-version',
      ...page(() => import('./offer/OfferPage').then((m) => m.OfferPage)),
    },
    {
      path: 'letting-go',
      ...page(() => import('./ending/LettingGoPage').then((m) => m.LettingGoPage)),
    },
    {
      path: 'plan/reflection/:actionId',
      ...page(() => import('./reflections/ReflectionPage').then((m) => m.ReflectionPage)),
    },
  ],
};
