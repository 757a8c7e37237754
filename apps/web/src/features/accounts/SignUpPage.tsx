import { SignUpDocument } from '@footing/contract';
import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../shared/ui';
import { Sentence } from '../../shared/words';
import { CheckYourEmail } from './CheckYourEmail';
import { FormProblem } from './FormProblem';
import { SignInLayout } from './SignInLayout';
import { words as all } from './accounts.words';

const words = all.signUp;

/** Asks only for the address: the person who can read the email chooses the password. */
export function SignUpPage() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' } });
  const signUp = useChange(SignUpDocument, { quiet: true, done: ({ to }) => setSentTo(to) });
  if (sentTo) {
    return <CheckYourEmail to={sentTo} text={words.sent} />;
  }
  return (
    <SignInLayout
      title={words.title}
      lead={words.lead}
      foot={
        <span>
          <Sentence
            text={words.known}
            link={
              <Anchor component={Link} to="/sign-in">
                {words.signIn}
              </Anchor>
            }
          />
        </span>
      }
    >
      <form onSubmit={form.onSubmit((values) => void signUp.run(values))}>
        <Stack>
          <TextInput
            label={all.email}
            description={words.emailSays}
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
            {words.submit}
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
