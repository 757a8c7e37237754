import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Page } from '../shared/ui';

export function NotFoundPage() {
  return (
    <Page>
      <EmptyState
        order={1}
        title="Nothing is here"
        action={
          <Button component={Link} to="/">
            Go to Today
          </Button>
        }
      >
        This page does not exist, or it was moved. Everything you have is where you left it.
      </EmptyState>
    </Page>
  );
}
