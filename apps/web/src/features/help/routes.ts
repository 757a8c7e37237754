import { page, type FeatureRoutes } from '../../app/feature-routes';
import { HELP_PATH } from '../../shared/help/help-overlay';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** The help page is an overlay outside the router: its route renders nothing. */
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
