import { ConfirmSignUpDocument } from '@footing/contract';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { completeSignIn } from '../../shared/session/sign-in-and-out';
import { useChange } from '../../shared/ui';
import { deviceZone } from '../../shared/words';
import { LinkProblem } from './LinkProblem';
import { passwordHint, passwordProblem } from './password';
import { FormProblem } from './FormProblem';
import { useToken } from './useToken';
import { SignInLayout } from './SignInLayout';

/** Sets the password after the email link was opened. Opening the link alone does not use it up. */
export function ConfirmSignUpPage() {
  const token = useToken();
  const form = useForm({
    initialValues: { name: '', practiceName: '', password: '' },
    validate: { password: passwordProblem },
  });
  const confirm = useChange(ConfirmSignUpDocument, { quiet: true });
  const code = confirm.refusal?.code;
  if (code === 'TAKEN') return <LinkProblem words={confirm.problem} />;
  if (!token || code === 'EXPIRED') {
    return (
      <LinkProblem words={confirm.problem ?? undefined}>
        <Button component={Link} to="/sign-up" size="md">
          Sign up again
        </Button>
      </LinkProblem>
    );
  }
  const begin = async (values: typeof form.values) => {
    const answer = await confirm.run({ input: { token, ...values, timeZone: deviceZone() } });
    if (answer) await completeSignIn(answer);
  };
  const field = (name: keyof typeof form.values) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? confirm.fieldError(name) };
  };
  return (
    <SignInLayout
      title="Set up your practice"
      lead="Your email is confirmed. Three things, and you’re in."
    >
      <form onSubmit={form.onSubmit((values) => void begin(values))}>
        <Stack>
          <TextInput
            label="Your name"
            autoComplete="name"
            required
            withAsterisk={false}
            autoFocus
            {...field('name')}
          />
          <TextInput
            label="Name of your practice"
            description="Your clients see it. You can change it later."
            autoComplete="organization"
            required
            withAsterisk={false}
            {...field('practiceName')}
          />
          <PasswordInput
            label="Password"
            description={passwordHint}
            autoComplete="new-password"
            required
            withAsterisk={false}
            {...field('password')}
          />
          <FormProblem words={confirm.problem} />
          <Button type="submit" size="md" loading={confirm.busy}>
            Open my practice
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
