import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { from, switchMap } from 'rxjs';
import { fetchOrPreloaded } from './preloaded';
import { freshToken, refreshSession } from './refresh';

/** In memory only: nothing private outlives the tab. */
export const cache = new InMemoryCache({
  typePolicies: {
    Client: { merge: true },
    ClientToday: { keyFields: [] },
    Me: { keyFields: [] },
    Notifications: { keyFields: [] },
    Reminders: { keyFields: [] },
  },
});

let fromDevice: ApolloLink.RequestHandler | null = null;

/** Passes every request through it from now on (`shared/kept`, which is loaded later). */
export function answerWith(handler: ApolloLink.RequestHandler) {
  fromDevice = handler;
}

/** The only API client. */
export const api = new ApolloClient({
  link: ApolloLink.from([
    keptOnDevice(),
    retryQueries(),
    refreshWhenUnauthenticated(),
    authorize(),
    http(),
  ]),
  cache,
  // Without a `nextFetchPolicy`: after 'cache-first', a page would miss what changes in the cache during a request.
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});

function keptOnDevice() {
  return new ApolloLink((operation, forward) =>
    fromDevice ? fromDevice(operation, forward) : forward(operation),
  );
}

function authorize() {
  return new SetContextLink(async ({ headers }) => {
    const token = await freshToken();
    return {
      headers: {
        ...(headers as Record<string, string> | undefined),
        ...(token && { authorization: `Bearer ${token}` }),
        'apollo-require-preflight': 'true',
      },
    };
  });
}

function refreshWhenUnauthenticated() {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || operation.getContext().secondTry) return;
    operation.setContext({ secondTry: true });
    return from(refreshSession()).pipe(switchMap(() => forward(operation)));
  });
}

function isUnauthenticated(error: unknown) {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
  );
}

/** Queries are retried when the network fails; a mutation is sent again only by the person. */
function retryQueries() {
  return new RetryLink({
    delay: { initial: 400, max: 4_000, jitter: true },
    attempts: {
      max: 3,
      retryIf: (error, operation) =>
        operation.operationType === OperationTypeNode.QUERY &&
        !CombinedGraphQLErrors.is(error) &&
        !(ServerError.is(error) && error.statusCode < 500),
    },
  });
}

function http() {
  return new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchOrPreloaded });
}
