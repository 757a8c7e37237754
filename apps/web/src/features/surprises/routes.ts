import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    {
      path: 'plan/surprise/:actionId',
      ...page(() => import('./SurprisePage').then((m) => m.SurprisePage)),
    },
  ],
};
