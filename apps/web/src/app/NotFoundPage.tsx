import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Page } from '../shared/ui';
import { words as all } from './app.words';

const words = all.notFound;

export function NotFoundPage() {
  return (
    <Page>
      <EmptyState
        order={1}
        title={words.title}
        action={
          <Button component={Link} to="/">
            {words.today}
          </Button>
        }
      >
        {words.says}
      </EmptyState>
    </Page>
  );
}
