import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lately } from '../../shared/ui/lately';

export const routes: FeatureRoutes = {
  client: [{ path: 'check-in', ...page(() => import('./CheckInPage').then((m) => m.CheckInPage)) }],
  clientEverywhere: lately(() => import('./SendCheckIns')),
};
