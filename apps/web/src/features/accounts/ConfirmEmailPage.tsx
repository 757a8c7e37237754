import { ConfirmEmailChangeDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { refreshSession } from '../../shared/session/refresh';
import { useChange } from '../../shared/ui';
import { LinkProblem } from './LinkProblem';
import { FormProblem } from './FormProblem';
import { useToken } from './useToken';
import { SignInLayout } from './SignInLayout';

export function ConfirmEmailPage() {
  const token = useToken();
  const [changed, setChanged] = useState(false);
  const confirm = useChange(ConfirmEmailChangeDocument, {
    quiet: true,
    done: () => {
      setChanged(true);
      void refreshSession();
    },
  });
  if (!token || confirm.refusal) return <LinkProblem words={confirm.problem ?? undefined} />;
  if (changed) {
    return (
      <SignInLayout title="Your email is changed" lead="From now on you sign in with the new one.">
        <Button component={Link} to="/" size="md">
          Go on
        </Button>
      </SignInLayout>
    );
  }
  return (
    <SignInLayout
      title="Is this your new address?"
      lead="Then press once, and we use it from now on."
    >
      <FormProblem words={confirm.problem} />
      <Button size="md" mt="sm" onClick={() => void confirm.run({ token })} loading={confirm.busy}>
        Use this address
      </Button>
    </SignInLayout>
  );
}
