import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'you/together', ...page(() => import('./CouplePage').then((m) => m.CouplePage)) },
  ],
};
