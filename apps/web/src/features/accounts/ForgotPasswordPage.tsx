import { RequestPasswordResetDocument } from '@footing/contract';
import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../shared/ui';
import { CheckYourMail } from './CheckYourMail';
import { FormProblem } from './FormProblem';
import { SignInLayout } from './SignInLayout';

export function ForgotPasswordPage() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' } });
  const request = useChange(RequestPasswordResetDocument, {
    quiet: true,
    done: ({ to }) => setSentTo(to),
  });
  if (sentTo) {
    return (
      <CheckYourMail to={sentTo}>
        If there is an account with this address, the email has a link to choose a new password.
      </CheckYourMail>
    );
  }
  return (
    <SignInLayout
      title="A new password"
      lead="It happens. Enter your email and we’ll send you a link."
      foot={
        <Anchor component={Link} to="/sign-in">
          Back to sign in
        </Anchor>
      }
    >
      <form onSubmit={form.onSubmit((values) => void request.run(values))}>
        <Stack>
          <TextInput
            label="Mail address"
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
            Send me the link
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
