import { ConfirmPasswordDocument } from '@footing/contract';
import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import { words } from '../questionnaires.words';

/** Asks for the password before showing answers. */
export function PasswordForAnswers({ onConfirmed }: { onConfirmed: () => void }) {
  const [password, setPassword] = useState('');
  const change = useChange(ConfirmPasswordDocument, {
    quiet: true,
    // Refetches all active queries: the server now returns the answers.
    refetchQueries: 'active',
    done: onConfirmed,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change.run({ password });
      }}
    >
      <PasswordInput
        size="md"
        label={words.given.password}
        description={words.given.passwordSays}
        autoComplete="current-password"
        value={password}
        error={change.fieldError('password') ?? change.problem}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="light"
        size="md"
        mt="xs"
        loading={change.busy}
        disabled={password === ''}
      >
        {words.given.show}
      </Button>
    </form>
  );
}
