import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SignInLayout } from './SignInLayout';
import { words as ofRoom } from './accounts.words';

/** A link that is incomplete, used or too old: what it means and what to do. */
export function LinkProblem({
  words = ofRoom.linkProblem.says,
  children,
}: {
  words?: string | null;
  children?: ReactNode;
}) {
  return (
    <SignInLayout title={ofRoom.linkProblem.title} lead={words}>
      {children ?? (
        <Button component={Link} to="/sign-in" size="md">
          {ofRoom.linkProblem.signIn}
        </Button>
      )}
    </SignInLayout>
  );
}
