import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { EmptyState, Page } from '../shared/ui';
import { NotFoundPage } from './NotFoundPage';
import { words as all } from './app.words';

const words = all.error;

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
  const { title, says } = errorWords(error);
  return (
    <EmptyState
      order={1}
      title={title}
      action={<Button onClick={() => location.reload()}>{all.tryAgain}</Button>}
    >
      {says}
    </EmptyState>
  );
}

function errorWords(error: unknown): { title: string; says: string } {
  if (!isNotFetched(error)) return { title: words.title, says: words.says };
  return navigator.onLine
    ? { title: words.notLoaded, says: words.notLoadedSays }
    : { title: words.offline, says: words.offlineSays };
}

/** Whether a page's code or styles could not be fetched. Browsers and Vite report it with different messages. */
function isNotFetched(error: unknown): boolean {
  return (
    error instanceof Error && /import|fetch|preload|module|network|load failed/i.test(error.message)
  );
}
