import type { FeatureRoutes } from './feature-routes';

// Route files are small and only load their pages, so all of them are imported eagerly.
const found = import.meta.glob<FeatureRoutes>('../features/*/routes.ts', {
  eager: true,
  import: 'routes',
});

const all = Object.values(found);

export const openRoutes = () => all.flatMap(({ open = [] }) => open);
export const memberRoutes = () => all.flatMap(({ member = [] }) => member);
export const clientRoutes = () => all.flatMap(({ client = [] }) => client);
export const coachRoutes = () => all.flatMap(({ coach = [] }) => coach);
export const onEveryCoachPage = () =>
  all.flatMap(({ onEveryCoachPage }) => (onEveryCoachPage ? [onEveryCoachPage] : []));
export const onEveryClientPage = () =>
  all.flatMap(({ onEveryClientPage }) => (onEveryClientPage ? [onEveryClientPage] : []));
