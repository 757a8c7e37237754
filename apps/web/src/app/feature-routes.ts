import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** The pages of one feature, by who may open them. Each feature exports one as `routes` from `routes.ts`. */
export interface FeatureRoutes {
  /** For everyone, signed in or not. */
  open?: RouteObject[];
  /** For everyone who is signed in, inside the shell of their role. */
  member?: RouteObject[];
  /** For clients, inside the client's shell. */
  client?: RouteObject[];
  /** For coaches and owners, inside the coach's shell. */
  coach?: RouteObject[];
  /** Mounted in the client's shell on every page (`lazyWithRetry`): what must run whatever page is open. */
  onEveryClientPage?: ComponentType;
  /**
   * Mounted in the coach's shell on every page (`lazyWithRetry`): search sources, shortcuts and dialogs that belong
   * to no page.
   */
  onEveryCoachPage?: ComponentType;
}

/** `{ path: 'plan', ...page(() => import('./PlanPage').then((m) => m.PlanPage)) }`: loaded when opened. */
export const page = (load: () => Promise<ComponentType>) => ({
  lazy: async () => ({ Component: await load() }),
});
