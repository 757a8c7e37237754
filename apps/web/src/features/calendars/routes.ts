import { page, type FeatureRoutes } from '../../app/feature-routes';

const calendarPage = page(() => import('./CalendarPage').then((m) => m.CalendarPage));

export const routes: FeatureRoutes = {
  client: [{ path: 'you/calendar', ...calendarPage }],
  coach: [{ path: 'account/calendar', ...calendarPage }],
};
