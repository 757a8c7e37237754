/** What `preload.js` fetched before the app loaded. Each response is used once. */
interface Preloaded {
  /** Messages between the tabs of this browser (`tab-messages.ts`). */
  tabs: BroadcastChannel | null;
  /** Clears the screen and replaces this page with a neutral one. */
  leaveThisTab(): void;
  isLeft(): boolean;
  /** Exchanges the refresh cookie for a token; called whenever the token expires. */
  requestSession(practiceId: string | undefined): Promise<Response>;
  practiceId: string | undefined;
  session: Promise<Response> | null;
  /** The member whose Today was requested. */
  token: string | null;
  today: Promise<Response> | null;
  /** Known once the session is: whose Today was requested, or null on other pages. */
  todayOf: Promise<'client' | 'coach' | null>;
}

declare global {
  interface Window {
    footingPreloaded: Preloaded;
  }
}

export const preloaded = window.footingPreloaded;

/** The session: from the preloaded response, or else from a new request. */
export function requestSession(practiceId: string | undefined): Promise<Response> {
  const { session } = preloaded;
  if (!session || preloaded.practiceId !== practiceId) return preloaded.requestSession(practiceId);
  preloaded.session = null;
  return session;
}

/** Like `fetch`, but uses the preloaded response for Today if it is for the same member. */
export const fetchOrPreloaded: typeof fetch = async (input, init) => {
  if (!preloaded.today || !isToday(init)) return fetch(input, init);
  const { today } = preloaded;
  preloaded.today = null;
  return today.catch(() => fetch(input, init));
};

function isToday(init: RequestInit | undefined): boolean {
  const authorization = new Headers(init?.headers).get('authorization');
  return (
    authorization === `Bearer ${preloaded.token}` &&
    /^\{"operationName":"(Client|Coach)Today"/.test(String(init?.body))
  );
}
