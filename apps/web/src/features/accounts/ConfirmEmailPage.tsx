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
import { words as all } from './accounts.words';

const words = all.confirmEmail;

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
      <SignInLayout title={words.changed} lead={words.changedSays}>
        <Button component={Link} to="/" size="md">
          {words.continue}
        </Button>
      </SignInLayout>
    );
  }
  return (
    <SignInLayout title={words.title} lead={words.lead}>
      <FormProblem words={confirm.problem} />
      <Button size="md" mt="sm" onClick={() => void confirm.run({ token })} loading={confirm.busy}>
        {words.submit}
      </Button>
    </SignInLayout>
  );
}
