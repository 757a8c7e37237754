import { page, type FeatureRoutes } from '../../app/feature-routes';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export const routes: FeatureRoutes = {
  coach: [
    {
      path: 'calendar',
      ...page(() => import('./calendar/CalendarPage').then((m) => m.CalendarPage)),
    },
    {
      path: 'sessions',
      ...page(() => import('./list/SessionsPage').then((m) => m.SessionsPage)),
      children: [
        {
          path: ':sessionId',
          ...page(() => import('./session/SessionPage').then((m) => m.SessionPage)),
        },
      ],
    },
  ],
  onEveryCoachPage: lazyWithRetry(() => import('./SessionCommands')),
};
