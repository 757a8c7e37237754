import { RequestPasswordResetDocument } from '@footing/contract';
import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../shared/ui';
import { CheckYourEmail } from './CheckYourEmail';
import { FormProblem } from './FormProblem';
import { SignInLayout } from './SignInLayout';
import { words } from './accounts.words';

export function ForgotPasswordPage() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' } });
  const request = useChange(RequestPasswordResetDocument, {
    quiet: true,
    done: ({ to }) => setSentTo(to),
  });
  if (sentTo) {
    return <CheckYourEmail to={sentTo} text={words.forgotten.sent} />;
  }
  return (
    <SignInLayout
      title={words.forgotten.title}
      lead={words.forgotten.lead}
      foot={
        <Anchor component={Link} to="/sign-in">
          {words.backToSignIn}
        </Anchor>
      }
    >
      <form onSubmit={form.onSubmit((values) => void request.run(values))}>
        <Stack>
          <TextInput
            label={words.email}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('email')}
            error={request.fieldError('email')}
          />
          <FormProblem words={request.problem} />
          <Button type="submit" size="md" loading={request.busy}>
            {words.sendLink}
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
