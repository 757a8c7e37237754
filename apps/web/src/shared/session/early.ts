/** What `early.js` fetched before the app loaded. Each response is taken once, by its requester. */
interface Early {
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
    footingEarly: Early;
  }
}

export const early = window.footingEarly;

/** Who is here: the answer that has come already, or else a new one. */
export function askSession(practiceId: string | undefined): Promise<Response> {
  const { session } = early;
  if (!session || early.practiceId !== practiceId) return early.askSession(practiceId);
  early.session = null;
  return session;
}

/** As `fetch`, and the day of the client from the answer that has come already, if it is theirs. */
export const fetchOrEarly: typeof fetch = async (input, init) => {
  if (!early.today || !isToday(init)) return fetch(input, init);
  const { today } = early;
  early.today = null;
  return today.catch(() => fetch(input, init));
};

function isToday(init: RequestInit | undefined): boolean {
  const authorization = new Headers(init?.headers).get('authorization');
  return (
    authorization === `Bearer ${early.token}` &&
    String(init?.body).startsWith('{"operationName":"ClientToday"')
  );
}
