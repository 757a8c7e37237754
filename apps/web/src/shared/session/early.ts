/** What `early.js` asked before the app was there. Each answer is taken once, by whom it was asked for. */
interface Early {
  practiceId: string | undefined;
  session: Promise<Response> | null;
  /** Whose day was asked for. */
  token: string | null;
  today: Promise<Response> | null;
}

declare global {
  interface Window {
    footingEarly?: Early;
  }
}

const early = window.footingEarly;

/** Who is here; null if it was not asked, or for another practice. */
export function earlySession(practiceId: string | undefined): Promise<Response> | null {
  if (!early || early.practiceId !== practiceId) return null;
  const { session } = early;
  early.session = null;
  return session;
}

/** As `fetch`, and the day of the client from the answer that has come already, if it is theirs. */
export const fetchOrEarly: typeof fetch = async (input, init) => {
  if (!early?.today || !isToday(init)) return fetch(input, init);
  const { today } = early;
  early.today = null;
  return today.catch(() => fetch(input, init));
};

function isToday(init: RequestInit | undefined): boolean {
  const authorization = new Headers(init?.headers).get('authorization');
  return (
    authorization === `Bearer ${early?.token}` &&
    String(init?.body).startsWith('{"operationName":"ClientToday"')
  );
}
