import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lately } from '../../shared/ui/lately';

export const routes: FeatureRoutes = {
  client: [{ path: 'contact', ...page(() => import('./ContactPage').then((m) => m.ContactPage)) }],
  clientEverywhere: lately(() => import('./SendContacts')),
};
