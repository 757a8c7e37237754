import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SignInLayout } from './SignInLayout';

/** A link that is incomplete, used or too old: what it means and what to do. */
export function LinkProblem({
  words = 'This link is not complete, was used before, or has run out. Nothing was changed.',
  children,
}: {
  words?: string | null;
  children?: ReactNode;
}) {
  return (
    <SignInLayout title="This link does not work any more" lead={words}>
      {children ?? (
        <Button component={Link} to="/sign-in" size="md">
          Go to sign in
        </Button>
      )}
    </SignInLayout>
  );
}
