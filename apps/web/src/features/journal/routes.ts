import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  client: [{ path: 'journal', ...page(() => import('./JournalPage').then((m) => m.JournalPage)) }],
  onEveryClientPage: lazyWithRetry(() => import('./SendJournal')),
};
