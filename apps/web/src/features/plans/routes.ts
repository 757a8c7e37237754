import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'plan', ...page(() => import('./PlanPage').then((m) => m.PlanPage)) },
    {
      path: 'letting-go',
      ...page(() => import('./LettingGoPage').then((m) => m.LettingGoPage)),
    },
    {
      path: 'plan/reflection/:actionId',
      ...page(() => import('./ReflectionPage').then((m) => m.ReflectionPage)),
    },
  ],
};
