import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'breather', ...page(() => import('./BreatherPage').then((m) => m.BreatherPage)) },
  ],
};
