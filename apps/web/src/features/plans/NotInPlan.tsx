import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/ui';
import { words } from './plans.words';

/** Shown for a link to a part that is no longer in the plan. */
export function NotInPlan({
  title = words.notInPlan.title,
  children = words.notInPlan.text,
}: {
  title?: string;
  children?: ReactNode;
}) {
  return (
    <EmptyState
      title={title}
      action={
        <Button component={Link} to="/plan" variant="light">
          {words.notInPlan.toPlan}
        </Button>
      }
    >
      {children}
    </EmptyState>
  );
}
