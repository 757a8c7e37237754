import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'notes/forms',
      ...page(() => import('./forms/NoteFormsPage').then((m) => m.NoteFormsPage)),
    },
  ],
};
