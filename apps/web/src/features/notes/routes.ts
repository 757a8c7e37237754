import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  coach: [
    { path: 'notes', ...page(() => import('./pages/NotesPage').then((m) => m.NotesPage)) },
    {
      path: 'notes/forms',
      ...page(() => import('./forms/NoteFormsPage').then((m) => m.NoteFormsPage)),
    },
    { path: 'notes/:noteId', ...page(() => import('./pages/NotePage').then((m) => m.NotePage)) },
  ],
};
