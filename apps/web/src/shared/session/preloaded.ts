/** What `preload.js` fetched before the app loaded. Each response is taken once, by its requester. */
interface Preloaded {
  /** Messages between the tabs of this browser (`tabs.ts`). */
  tabs: BroadcastChannel | null;
  /** Empties the screen and puts a neutral page in the place of this one, for good. */
  leaveThisTab(): void;
  isLeft(): boolean;
  /** Trades the refresh cookie; asked for again each time the token runs out. */
  askSession(practiceId: string | undefined): Promise<Response>;
  practiceId: string | undefined;
  session: Promise<Response> | null;
  /** The member whose Today was requested. */
  token: string | null;
  today: Promise<Response> | null;
}

declare global {
  interface Window {
    footingPreloaded: Preloaded;
  }
}

export const preloaded = window.footingPreloaded;

/** Who is here: the answer that has come already, or else a new one. */
export function askSession(practiceId: string | undefined): Promise<Response> {
  const { session } = preloaded;
  if (!session || preloaded.practiceId !== practiceId) return preloaded.askSession(practiceId);
  preloaded.session = null;
  return session;
}

/** As `fetch`, and the day of the client from the answer that has come already, if it is theirs. */
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
    String(init?.body).startsWith('{"operationName":"ClientToday"')
  );
}
