import { SignUpDocument } from '@footing/contract';
import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../shared/ui';
import { deviceZone } from '../../shared/words';
import { CheckYourMail } from './CheckYourMail';
import { passwordHint, passwordProblem } from './password';
import { Problem } from './Problem';
import { Waterside } from './Waterside';

export function SignUpPage() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initialValues: { name: '', practiceName: '', email: '', password: '' },
    validate: { password: passwordProblem },
  });
  const signUp = useChange(SignUpDocument, { quiet: true, done: ({ to }) => setSentTo(to) });
  if (sentTo) {
    return (
      <CheckYourMail to={sentTo}>
        Open the link in it to begin. It works once, and for a day.
      </CheckYourMail>
    );
  }
  const field = (name: keyof typeof form.values) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? signUp.fieldError(name) };
  };
  return (
    <Waterside
      title="Begin a practice"
      lead="For coaches who walk with people through a hard stretch."
      foot={
        <span>
          Already here?{' '}
          <Anchor component={Link} to="/sign-in">
            Sign in
          </Anchor>
        </span>
      }
    >
      <form
        onSubmit={form.onSubmit(
          (values) => void signUp.run({ input: { ...values, timeZone: deviceZone() } }),
        )}
      >
        <Stack>
          <TextInput label="Your name" autoComplete="name" required autoFocus {...field('name')} />
          <TextInput
            label="Name of your practice"
            description="Your clients see it. You can change it later."
            autoComplete="organization"
            required
            {...field('practiceName')}
          />
          <TextInput
            label="Mail address"
            type="email"
            autoComplete="email"
            required
            {...field('email')}
          />
          <PasswordInput
            label="Password"
            description={passwordHint}
            autoComplete="new-password"
            required
            {...field('password')}
          />
          <Problem words={signUp.problem} />
          <Button type="submit" size="md" loading={signUp.busy}>
            Begin
          </Button>
        </Stack>
      </form>
    </Waterside>
  );
}
