import { page, type FeatureRoutes } from '../../app/feature-routes';
import { HELP_PATH } from '../../shared/help/help-overlay';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** The page itself lies over the router: at its address there is nothing below. */
export const routes: FeatureRoutes = {
  open: [{ path: HELP_PATH.slice(1), element: null }],
  coach: [
    {
      path: 'child-in-danger',
      ...page(() => import('./ChildInDangerPage').then((m) => m.ChildInDangerPage)),
    },
  ],
  onEveryClientPage: lazyWithRetry(() => import('./StoreHelplines')),
};
