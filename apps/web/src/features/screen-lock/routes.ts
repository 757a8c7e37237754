import type { FeatureRoutes } from '../../app/feature-routes';
import { IdleLock } from '.';

export const routes: FeatureRoutes = {
  onEveryClientPage: IdleLock,
};
