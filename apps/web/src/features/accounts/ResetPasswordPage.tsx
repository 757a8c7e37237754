import { ResetPasswordDocument } from '@footing/contract';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { completeSignIn } from '../../shared/session/sign-in-and-out';
import { useChange } from '../../shared/ui';
import { LinkProblem } from './LinkProblem';
import { passwordHint, passwordProblem } from './password';
import { FormProblem } from './FormProblem';
import { useToken } from './useToken';
import { SignInLayout } from './SignInLayout';

export function ResetPasswordPage() {
  const token = useToken();
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: passwordProblem },
  });
  const reset = useChange(ResetPasswordDocument, { quiet: true });
  if (!token || reset.refusal?.code === 'EXPIRED') {
    return (
      <LinkProblem words={reset.problem ?? undefined}>
        <Button component={Link} to="/forgotten" size="md">
          Send me a new link
        </Button>
      </LinkProblem>
    );
  }
  const submit = async (password: string) => {
    const answer = await reset.run({ token, password });
    if (answer) await completeSignIn(answer);
  };
  return (
    <SignInLayout
      title="Choose a new password"
      lead="You are signed out everywhere else when you save it."
    >
      <form onSubmit={form.onSubmit(({ password }) => void submit(password))}>
        <Stack>
          <PasswordInput
            label="New password"
            description={passwordHint}
            autoComplete="new-password"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('password')}
            error={form.errors.password ?? reset.fieldError('password')}
          />
          <FormProblem words={reset.problem} />
          <Button type="submit" size="md" loading={reset.busy}>
            Save and sign in
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
