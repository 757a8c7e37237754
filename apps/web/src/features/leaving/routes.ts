import type { FeatureRoutes } from '../../app/feature-routes';
import { LeaveButton } from '.';

export const routes: FeatureRoutes = { clientEverywhere: LeaveButton };
