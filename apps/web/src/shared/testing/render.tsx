import './browser';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { setSession, type Me } from '../session/store';
import { PAGED_LISTS } from '../session/paged-lists';
import { theme } from '../theme/theme';

/** The `data` of an operation by its name, or a promise of it; an error is thrown as the network's. */
type Answers = Record<string, (variables: Record<string, unknown>) => object | Promise<object>>;

/** Renders components as a page does, with the API's answers by operation name. */
export function renderPart(part: ReactNode, answers: Answers = {}) {
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: PAGED_LISTS }),
    link: linkOf(answers),
  });
  return render(part, {
    wrapper: ({ children }) => (
      <MantineProvider theme={theme} env="test">
        <ApolloProvider client={client}>
          <MemoryRouter>{children}</MemoryRouter>
        </ApolloProvider>
      </MantineProvider>
    ),
  });
}

function linkOf(answers: Answers): ApolloLink {
  return new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const answer = answers[operationName];
        if (!answer) return observer.error(new Error(`No answer for ${operationName}`));
        const give = (data: object) => {
          observer.next({ data: data as Record<string, unknown> });
          observer.complete();
        };
        try {
          const data = answer(variables);
          if (!(data instanceof Promise)) return give(data);
          data.then(give, (error: unknown) => observer.error(error));
        } catch (error) {
          observer.error(error);
        }
      }),
  );
}

/** Sets a signed-in session, without a server. */
export function signInAs(role: 'CLIENT' | 'COACH', name = 'Kim Adler') {
  const member = { id: 'member', role, practice: { id: 'practice', timeZone: 'Europe/Berlin' } };
  const me = { account: { id: 'account', name }, member } as unknown as Me;
  setSession({ status: 'signed-in', token: 'token', goodUntil: Infinity, me, entry: 1 });
}

/** A refusal as the API returns it, for an answer of `renderPart`. */
export const refusalOf = (facts: { code: string; message: string; field?: string }) => ({
  __typename: 'Refusal',
  field: null,
  until: null,
  currentVersion: null,
  lock: null,
  problems: null,
  ...facts,
});
