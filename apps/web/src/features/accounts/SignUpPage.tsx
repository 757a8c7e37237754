import { SignUpDocument } from '@footing/contract';
import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../shared/ui';
import { CheckYourMail } from './CheckYourMail';
import { FormProblem } from './FormProblem';
import { SignInLayout } from './SignInLayout';

/** Asks only for the address: the person who can read the email chooses the password. */
export function SignUpPage() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' } });
  const signUp = useChange(SignUpDocument, { quiet: true, done: ({ to }) => setSentTo(to) });
  if (sentTo) {
    return (
      <CheckYourMail to={sentTo}>
        Open the link in it to set up your practice. It works once, for one day.
      </CheckYourMail>
    );
  }
  return (
    <SignInLayout
      title="Start a practice"
      lead="For coaches who walk with people through a hard stretch."
      foot={
        <span>
          Already have an account?{' '}
          <Anchor component={Link} to="/sign-in">
            Sign in
          </Anchor>
        </span>
      }
    >
      <form onSubmit={form.onSubmit((values) => void signUp.run(values))}>
        <Stack>
          <TextInput
            label="Email"
            description="We’ll send you a link to set up your practice."
            type="email"
            autoComplete="email"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('email')}
            error={signUp.fieldError('email')}
          />
          <FormProblem words={signUp.problem} />
          <Button type="submit" size="md" loading={signUp.busy}>
            Continue
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
