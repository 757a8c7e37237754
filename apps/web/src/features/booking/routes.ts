import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  open: [{ path: 'appointment', ...page(() => import('./link/LinkPage').then((m) => m.LinkPage)) }],
  client: [
    { path: 'coach/book', ...page(() => import('./BookPage').then((m) => m.BookPage)) },
    {
      path: 'coach/sessions/:sessionId/move',
      ...page(() => import('./MovePage').then((m) => m.MovePage)),
    },
  ],
};
