import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  onEveryClientPage: lazyWithRetry(() => import('./answering/SendAnswers')),
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
