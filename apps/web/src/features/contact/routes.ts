import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazyWithRetry';

export const routes: FeatureRoutes = {
  client: [{ path: 'contact', ...page(() => import('./ContactPage').then((m) => m.ContactPage)) }],
  clientEverywhere: lazyWithRetry(() => import('./SendContacts')),
};
