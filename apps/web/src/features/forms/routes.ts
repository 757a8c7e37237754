import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    { path: 'templates/forms', ...page(() => import('./FormsPage').then((m) => m.FormsPage)) },
    { path: 'templates/forms/:id', ...page(() => import('./FormPage').then((m) => m.FormPage)) },
  ],
  client: [
    { path: 'forms', ...page(() => import('./answering/MyFormsPage').then((m) => m.MyFormsPage)) },
    {
      path: 'forms/:id',
      ...page(() => import('./answering/FormAnswerPage').then((m) => m.FormAnswerPage)),
    },
  ],
};
