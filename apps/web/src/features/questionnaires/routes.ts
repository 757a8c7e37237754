import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    {
      path: 'plan/questions/:actionId',
      ...page(() => import('./QuestionnairePage').then((m) => m.QuestionnairePage)),
    },
  ],
};
