import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { EmptyState, Page } from '../shared/ui';
import { NotFoundPage } from './NotFoundPage';

export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <Page>
      <PageError error={error} />
    </Page>
  );
}

/** Shown when a page threw an error or its code could not be fetched. */
export function PageError({ error }: { error: unknown }) {
  // eslint-disable-next-line no-console -- the only record of the error, for debugging.
  useEffect(() => console.error(error), [error]);
  const { title, words } = errorWords(error);
  return (
    <EmptyState
      order={1}
      title={title}
      action={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      {words}
    </EmptyState>
  );
}

function errorWords(error: unknown): { title: string; words: string } {
  if (!isNotFetched(error)) {
    return {
      title: 'This page didn’t open',
      words: 'Something went wrong on our side. What you saved is safe.',
    };
  }
  return navigator.onLine
    ? {
        title: 'This page couldn’t be loaded',
        words: 'The connection may be down, or there is a new version of Footing. Try again.',
      }
    : {
        title: 'You’re offline',
        words:
          'This page isn’t on this device yet. Nothing was lost: what you wrote is still here. Try again when you’re back online.',
      };
}

/** Whether a page's code or styles could not be fetched. Browsers and Vite report it with different messages. */
function isNotFetched(error: unknown): boolean {
  return error instanceof Error && /import|fetch|module|preload|network/i.test(error.message);
}
