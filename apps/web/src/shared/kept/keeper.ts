import { Observable, type ApolloLink } from '@apollo/client';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import { api, answerWith } from '../session/api';
import { isOfflineFault } from '../session/faults';
import { onSession, sessionState, type Me } from '../session/store';
import { onVault, openedVault } from '../session/vault';
import { ownZone } from '../words/date-words';
import { keepPage, keepsPages, readPage } from './pages';
import { setKeptSince } from './kept-since';

/**
 * What is kept of a client's pages: these operations by name, and nothing else. No safety answers, no notes, no
 * breathers. The last answer counts, whatever time its variables name.
 */
const PAGES = new Set([
  'ClientToday',
  'MyPlan',
  'ReflectionToWrite',
  'MyCheckIns',
  'MyContacts',
  'MyCoach',
  'MyArchive',
  'MyConsents',
  'HelpPage',
]);
const PAUSE_MS = 400;

export const SESSION = 'session';

export interface KeptSession {
  me: Me;
  zone: string | null;
}

interface Seen {
  query: DocumentNode;
  variables: Record<string, unknown>;
  /** What is kept of it. */
  text?: string;
}

const seen = new Map<string, Seen>();
let timer: ReturnType<typeof setTimeout> | undefined;
let started = false;

/** Keeps the pages that are opened from now on, and those that are open. */
export function startKeeping() {
  if (started) return;
  started = true;
  answerWith(answer);
  onSession(() => {
    const { status } = sessionState();
    if (status !== 'signed-in') seen.clear();
    else keepSession();
  });
  for (const query of api.getObservableQueries('active')) {
    const name = nameOf(query.queryName);
    if (name) seen.set(name, { query: query.query, variables: query.variables });
  }
  if (openedVault()) return keepNow();
  // A device that keeps nothing yet gets its first key now.
  const stop = onVault(() => {
    if (!openedVault()) return;
    stop();
    keepNow();
  });
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
            seen.set(name, { ...seen.get(name), query, variables });
            setKeptSince(null);
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
      if (!kept) return otherwise();
      setKeptSince(kept.at);
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
  return data ? { at: kept?.at ?? Date.now(), data } : kept;
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
    await keepPage(name, data);
    page.text = text;
  }
}

/** Who is signed in, so that the pages open without a connection. Never the token. */
function keepSession() {
  const session = sessionState();
  if (session.status !== 'signed-in' || session.token === '' || !keepsPages()) return;
  const kept: KeptSession = { me: session.me, zone: ownZone() };
  void keepPage(SESSION, kept).catch(() => undefined);
}
