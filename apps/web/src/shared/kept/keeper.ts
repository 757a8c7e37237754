import { Observable, type ApolloLink } from '@apollo/client';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import { api, answerWith } from '../session/api';
import { isOfflineFault } from '../session/faults';
import { onSession, sessionState, type Me } from '../session/store';
import { onVault, openedVault } from '../session/vault';
import { ownZone } from '../words/date-words';
import { isTooOld, keepPage, keepsPages, openSince, readPage } from './pages';
import { setKeptSince } from './kept-since';

/**
 * What is kept of a client's pages: these operations by name, and nothing else. No safety answers, no notes, no
 * breathers, no words of messages. The last answer counts, whatever time its variables name.
 */
const PAGES = new Set([
  'ClientToday',
  'MyPlan',
  'ReflectionToWrite',
  'MyCheckIns',
  'MyContacts',
  'MyCoach',
  'UnreadMessages',
  'MyArchive',
  'MyConsents',
  'MyHardMoments',
  'HelpPage',
]);
const PAUSE_MS = 400;
const LOOK_MS = 1_000;
const READ_AGAIN_MS = 20_000;

export const SESSION = 'session';

export interface KeptSession {
  me: Me;
  zone: string | null;
}

interface Seen {
  query: DocumentNode;
  variables: Record<string, unknown>;
  /** When the server answered it. */
  at: number;
  /** What is kept of it since then. */
  text?: string;
}

const seen = new Map<string, Seen>();
/** Answers from this device that the server has not replaced yet, and from when they are. */
const since = new Map<string, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let started = false;

/** Keeps the pages that are opened from now on, and those that are open. */
export function startKeeping() {
  if (!started) start();
  for (const query of api.getObservableQueries('active')) {
    const name = nameOf(query.queryName);
    if (!name || seen.has(name) || since.has(name)) continue;
    seen.set(name, { query: query.query, variables: query.variables, at: openSince });
  }
  if (openedVault()) return keepNow();
  // A device that keeps nothing yet gets its first key now.
  const stop = onVault(() => {
    if (!openedVault()) return;
    stop();
    keepNow();
  });
}

function start() {
  started = true;
  answerWith(answer);
  onSession(() => {
    const { status } = sessionState();
    if (status === 'signed-in') return keepSession();
    seen.clear();
    since.clear();
    look();
  });
  setInterval(look, LOOK_MS);
  setInterval(readAgain, READ_AGAIN_MS);
  addEventListener('online', readAgain);
  document.addEventListener('visibilitychange', readAgain);
}

/** Says from when the oldest page on the screen is. Pages that are not open do not count. */
function look() {
  if (since.size === 0) return setKeptSince(null);
  const open = [...api.getObservableQueries('active')]
    .map(({ queryName }) => since.get(nameOf(queryName) ?? ''))
    .filter((at) => at !== undefined);
  setKeptSince(open.length > 0 ? Math.min(...open) : null);
}

/** The browser may be online while the server is out of reach, and nothing tells when it answers again. */
function readAgain() {
  if (since.size === 0 || document.hidden || !navigator.onLine) return;
  void api.refetchQueries({ include: 'active' }).catch(() => undefined);
}

/** When the pages are removed from this device: all of them are kept anew if she wants it again. */
export function forgetSeen() {
  clearTimeout(timer);
  for (const [name, { query, variables, at }] of seen) seen.set(name, { query, variables, at });
}

function keepNow() {
  keepSession();
  keepSoon();
}

/** Keeps answers; without a connection, it answers with what was kept. */
const answer: ApolloLink.RequestHandler = (operation, forward) => {
  const name = nameOf(operation.operationName);
  const isQuery = operation.operationType === OperationTypeNode.QUERY;
  if (!name && isQuery) return forward(operation);
  const { query, variables } = operation;
  return new Observable((observer) => {
    let sent: { unsubscribe(): void } | undefined;
    const send = (next?: (error: unknown) => void) => {
      sent = forward(operation).subscribe({
        next(result) {
          if (name && result.data) {
            seen.set(name, { query, variables, at: Date.now() });
            since.delete(name);
            look();
          }
          keepSoon();
          observer.next(result);
        },
        error: next ?? ((error) => observer.error(error)),
        complete: () => observer.complete(),
      });
    };
    const fromDevice = async (otherwise: () => void) => {
      const kept = name ? await lastOf(name, query, variables) : null;
      if (!name || !kept) return otherwise();
      since.set(name, kept.at);
      look();
      observer.next({ data: kept.data as Record<string, unknown> });
      observer.complete();
    };
    if (isQuery && !navigator.onLine) void fromDevice(send);
    else if (!isQuery) send();
    else {
      send((error) => {
        if (isOfflineFault(error)) void fromDevice(() => observer.error(error));
        else observer.error(error);
      });
    }
    return () => sent?.unsubscribe();
  });
};

/** In this tab's memory it may be newer than what was kept: changes are in it at once. */
async function lastOf(name: string, query: DocumentNode, variables: Record<string, unknown>) {
  const data: unknown = api.cache.readQuery({ query, variables });
  const kept = await readPage(name);
  const at = seen.get(name)?.at ?? kept?.at;
  return data && at !== undefined && !isTooOld(at) ? { at, data } : kept;
}

/** By member: the same account may be a client of several practices. */
function nameOf(operationName: string | undefined): string | null {
  const session = sessionState();
  const member = session.status === 'signed-in' ? session.me.member : null;
  if (!member || member.role !== 'CLIENT' || !operationName || !PAGES.has(operationName)) {
    return null;
  }
  return `${member.id}.${operationName}`;
}

function keepSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => void keepAll().catch(() => undefined), PAUSE_MS);
}

/** From the cache, so that the answers to changes are kept too. */
async function keepAll() {
  const session = sessionState();
  if (session.status !== 'signed-in' || !keepsPages()) return;
  for (const [name, page] of seen) {
    // Another practice of the account was opened since.
    if (!name.startsWith(`${session.me.member?.id}.`)) continue;
    const { query, variables } = page;
    const data: unknown = api.cache.readQuery({ query, variables });
    const text = data ? JSON.stringify(data) : undefined;
    if (!text || text === page.text) continue;
    await keepPage(name, data, page.at);
    if (!keepsPages()) return;
    page.text = text;
  }
}

/** Who is signed in, so that the pages open without a connection. Never the token. */
function keepSession() {
  const session = sessionState();
  if (session.status !== 'signed-in' || session.token === '' || !keepsPages()) return;
  const kept: KeptSession = { me: session.me, zone: ownZone() };
  void keepPage(SESSION, kept, Date.now()).catch(() => undefined);
}
