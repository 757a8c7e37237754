import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    { path: 'templates', ...page(() => import('./TemplatesPage').then((m) => m.TemplatesPage)) },
    {
      path: 'templates/in-use',
      ...page(() => import('./versions/VersionsInUsePage').then((m) => m.VersionsInUsePage)),
    },
    { path: 'templates/:id', ...page(() => import('./TemplatePage').then((m) => m.TemplatePage)) },
    {
      path: 'templates/:id/versions',
      ...page(() => import('./versions/VersionsPage').then((m) => m.VersionsPage)),
    },
    {
      path: 'templates/:id/outcomes',
      ...page(() => import('./outcomes/OutcomesPage').then((m) => m.OutcomesPage)),
    },
    {
      path: 'templates/:id/versions/offer',
      ...page(() => import('./offers/OfferToSeveralPage').then((m) => m.OfferToSeveralPage)),
    },
    {
      path: 'clients/:id/plan/edit',
      ...page(() => import('./edit-plan/EditPlanPage').then((m) => m.EditPlanPage)),
    },
    {
      path: 'clients/:id/plan/newer-version',
      ...page(() => import('./offers/OfferVersionPage').then((m) => m.OfferVersionPage)),
    },
    {
      path: 'clients/:id/assign',
      ...page(() => import('./assign/AssignPage').then((m) => m.AssignPage)),
    },
  ],
};
