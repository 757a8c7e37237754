import { useQuery } from '@apollo/client/react';
import { AddressToConfirmDocument, ConfirmEmailChangeDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { refreshSession } from '../../shared/session/refresh';
import { LoadingState, useChange } from '../../shared/ui';
import { LinkProblem } from './LinkProblem';
import { FormProblem } from './FormProblem';
import { useToken } from './useToken';
import { SignInLayout } from './SignInLayout';
import { words as all } from './accounts.words';

const words = all.confirmEmail;

export function ConfirmEmailPage() {
  const token = useToken();
  if (!token) return <LinkProblem />;
  return <ConfirmEmail token={token} />;
}

function ConfirmEmail({ token }: { token: string }) {
  const { data, loading } = useQuery(AddressToConfirmDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  const [changed, setChanged] = useState(false);
  const confirm = useChange(ConfirmEmailChangeDocument, {
    quiet: true,
    done: () => {
      setChanged(true);
      void refreshSession();
    },
  });
  if (confirm.refusal) return <LinkProblem words={confirm.problem ?? undefined} />;
  if (changed) {
    return (
      <SignInLayout title={words.changed} lead={words.changedSays}>
        <Button component={Link} to="/" size="md">
          {words.continue}
        </Button>
      </SignInLayout>
    );
  }
  if (loading) {
    return (
      <SignInLayout title={words.title}>
        <LoadingState />
      </SignInLayout>
    );
  }
  if (data?.addressToConfirm === null) return <LinkProblem />;
  const address = data?.addressToConfirm;
  return (
    <SignInLayout
      title={words.title}
      lead={address ? words.lead(address) : words.leadWithoutAddress}
    >
      <FormProblem words={confirm.problem} />
      <Button size="md" mt="sm" onClick={() => void confirm.run({ token })} loading={confirm.busy}>
        {words.submit}
      </Button>
    </SignInLayout>
  );
}
