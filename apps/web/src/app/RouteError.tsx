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
      <PageTrouble error={error} />
    </Page>
  );
}

/** A page that broke, or whose code could not be fetched. */
export function PageTrouble({ error }: { error: unknown }) {
  // eslint-disable-next-line no-console -- it goes nowhere else: what broke is for whoever looks into it here.
  useEffect(() => console.error(error), [error]);
  const notFetched = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  return (
    <EmptyState
      order={1}
      title={notFetched ? 'This page could not be fetched' : 'This page stumbled'}
      action={<Button onClick={() => location.reload()}>Open it again</Button>}
    >
      {notFetched
        ? 'The connection may be down, or Footing has been renewed since you opened it.'
        : 'Something went wrong on our side. What you saved is safe.'}
    </EmptyState>
  );
}
