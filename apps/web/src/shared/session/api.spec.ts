/** @jest-environment ./tests/support/browser-environment.mjs */
import '../testing/browser';
import { Observable, type ApolloLink } from '@apollo/client';
import { expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { parse } from 'graphql';
import { answerWith, api, cache } from './api';

const query = parse('query Walk { walk { id status } }');
const walk = (status: string) => ({ walk: { __typename: 'PlanAction', id: 'walk', status } });

it('a page shows what changes in the cache while it is being read again, also if that fails', async () => {
  const requests: { next: (status: string) => void; fail: () => void }[] = [];
  answerWith(
    () =>
      new Observable<ApolloLink.Result>((observer) => {
        requests.push({
          next: (status) => {
            observer.next({ data: walk(status) });
            observer.complete();
          },
          fail: () => observer.error(new Error('refused')),
        });
      }),
  );
  const page = api.watchQuery<ReturnType<typeof walk>>({ query });
  const shown: (string | undefined)[] = [];
  const stop = page.subscribe(({ data }) =>
    shown.push((data as ReturnType<typeof walk>)?.walk.status),
  );
  requests[0]!.next('OPEN');
  await waitFor(() => expect(shown.at(-1)).toBe('OPEN'));

  const reading = api.refetchQueries({ include: 'active' });
  await waitFor(() => expect(requests).toHaveLength(2));
  cache.batch({
    optimistic: 'unsent',
    update: (layer) => layer.modify({ id: 'PlanAction:walk', fields: { status: () => 'DONE' } }),
  });
  await waitFor(() => expect(shown.at(-1)).toBe('DONE'));
  requests[1]!.fail();
  await Promise.allSettled([reading]);
  expect([shown.at(-1), requests.length]).toEqual(['DONE', 2]);
  cache.batch({ removeOptimistic: 'unsent', update: () => undefined });
  await waitFor(() => expect(shown.at(-1)).toBe('OPEN'));
  expect(requests).toHaveLength(2);
  stop.unsubscribe();
});
