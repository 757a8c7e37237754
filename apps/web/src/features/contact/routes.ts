import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  client: [{ path: 'contact', ...page(() => import('./ContactPage').then((m) => m.ContactPage)) }],
  onEveryClientPage: lazyWithRetry(() => import('./SendContacts')),
};
