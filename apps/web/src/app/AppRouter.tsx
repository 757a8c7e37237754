import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  createBrowserRouter,
  Navigate,
  redirect,
  RouterProvider,
  type RouteObject,
} from 'react-router';
import { EmptyBreather } from '../features/breathers';
import { IdleLock, LockScreen } from '../features/screen-lock';
import { sessionState, useSession, type SessionState } from '../shared/session/store';
import { clientRoutes, coachRoutes, memberRoutes, openRoutes } from './all-routes';
import { RoutedPage } from './RoutedPage';
import { NotFoundPage } from './NotFoundPage';
import { RouteError } from './RouteError';
import { UnreachablePage } from './UnreachablePage';
import { words } from './app.words';

type Audience = 'nobody' | 'homeless' | 'client' | 'coach';

/** The router for this person's role. Signing in or out and switching practice replace it. */
export function AppRouter() {
  const session = useSession();
  const [breathing, setBreathing] = useState(false);
  const breathe = () => setBreathing(true);
  const audience = audienceOf(session);
  const entry =
    session.status === 'signed-in' ? `${session.me.member?.id}.${session.entry}` : undefined;
  const known = useDelayedByTask(audience !== null);
  const router = useMemo(
    () => (audience && known ? createBrowserRouter(routesFor(audience)) : null),
    // `entry`: a member with the same role in two practices gets a new router for the other practice.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it is the key of the router, not an input
    [audience, entry, known],
  );
  useDisposedWhenReplaced(router);
  useEffect(() => {
    if (audience) document.documentElement.dataset.audience = audience;
  }, [audience]);

  // Above the session, which may change while somebody writes: when the connection returns, or another tab unlocks.
  if (breathing) {
    return (
      <main>
        {audience === 'client' && <IdleLock />}
        <EmptyBreather onClose={() => setBreathing(false)} />
      </main>
    );
  }
  if (session.status === 'locked') return <LockScreen onBreathe={breathe} />;
  if (session.status === 'unreachable') return <UnreachablePage onBreathe={breathe} />;
  if (!router) return <Waiting />;
  // Without it, navigations that ask for `flushSync` are not synchronous.
  return (
    <RouterProvider
      key={`${audience}.${entry}`}
      router={router}
      flushSync={(update) => void flushSync(update)}
    />
  );
}

/** Creating the router takes a while, so it runs in its own task and the browser can handle a tap first. */
function useDelayedByTask(value: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

/** Not in the effect's cleanup: in StrictMode React runs it twice for one router, which must stay subscribed. */
function useDisposedWhenReplaced(router: ReturnType<typeof createBrowserRouter> | null) {
  const previous = useRef(router);
  useEffect(() => {
    if (previous.current !== router) previous.current?.dispose();
    previous.current = router;
  }, [router]);
}

function audienceOf(session: SessionState): Audience | null {
  if (session.status === 'signed-out') return 'nobody';
  if (session.status !== 'signed-in') return null;
  const member = session.me.member;
  if (!member) return 'homeless';
  return member.role === 'CLIENT' ? 'client' : 'coach';
}

function routesFor(audience: Audience): RouteObject[] {
  const frame = { errorElement: <RouteError />, hydrateFallbackElement: <Waiting /> };
  const trees = [
    { ...frame, children: openRoutes() },
    { ...frame, ...treeFor(audience) },
  ];
  return [{ ...frame, Component: RoutedPage, children: trees }];
}

function treeFor(audience: Audience): RouteObject {
  switch (audience) {
    case 'nobody':
      return { children: [{ path: '*', loader: toSignIn }] };
    case 'homeless':
      return {
        lazy: async () => ({ Component: (await import('./shells/PlainShell')).PlainShell }),
        children: [home('/account'), ...memberRoutes(), lost],
      };
    case 'client':
      return {
        lazy: async () => ({ Component: (await import('./shells/ClientShell')).ClientShell }),
        children: framed([home('/today'), ...clientRoutes(), ...memberRoutes(), lost]),
      };
    case 'coach':
      return {
        lazy: async () => ({ Component: (await import('./shells/CoachShell')).CoachShell }),
        children: framed([home('/today'), ...coachRoutes(), ...memberRoutes(), lost]),
      };
  }
}

/** An error in a page does not take the shell with it. */
const framed = (children: RouteObject[]): RouteObject[] => [
  { errorElement: <RouteError />, children },
];

const home = (to: string): RouteObject => ({ index: true, element: <Navigate to={to} replace /> });
const lost: RouteObject = { path: '*', Component: NotFoundPage };

/** Keeps the requested address, unless the person has just signed out. */
function toSignIn({ request }: { request: Request }) {
  const { pathname, search } = new URL(request.url);
  const session = sessionState();
  const hasSignedOut = session.status === 'signed-out' && session.because === 'asked';
  const wanted = pathname === '/' || hasSignedOut ? '' : pathname + search;
  return redirect(wanted ? `/sign-in?to=${encodeURIComponent(wanted)}` : '/sign-in');
}

function Waiting() {
  return (
    <main role="status" aria-label={words.opening}>
      <img className="footing-opening" src="/icon.svg" width="72" height="72" alt="" />
    </main>
  );
}
