import type { FeatureRoutes } from '../../app/feature-routes';
import { lately } from '../../shared/ui/lately';

export const routes: FeatureRoutes = {
  clientEverywhere: lately(() => import('./IdleWatch')),
};
