import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  client: [
    { path: 'you/terms', ...page(() => import('./TermsPage').then((m) => m.TermsPage)) },
    {
      path: 'you/agreement',
      ...page(() => import('./AgreementPage').then((m) => m.AgreementPage)),
    },
  ],
  coach: [
    {
      path: 'practice/terms',
      ...page(() => import('./PracticeTermsPage').then((m) => m.PracticeTermsPage)),
    },
  ],
};
