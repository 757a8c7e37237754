import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/ui';

/** Shown for a link to a part that is no longer in the plan. */
export function NotInPlan({
  title = 'This page has moved on',
  children = 'Your plan may have changed since.',
}: {
  title?: string;
  children?: ReactNode;
}) {
  return (
    <EmptyState
      title={title}
      action={
        <Button component={Link} to="/plan" variant="light">
          Go to your plan
        </Button>
      }
    >
      {children}
    </EmptyState>
  );
}
