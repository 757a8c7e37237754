import { ResetPasswordDocument } from '@footing/contract';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { completeSignIn } from '../../shared/session/sign-in-and-out';
import { useChange } from '../../shared/ui';
import { LinkProblem } from './LinkProblem';
import { passwordProblem } from './password';
import { FormProblem } from './FormProblem';
import { useToken } from './useToken';
import { SignInLayout } from './SignInLayout';
import { words } from './accounts.words';

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
          {words.reset.newLink}
        </Button>
      </LinkProblem>
    );
  }
  if (reset.refusal?.code === 'CODE_NEEDED') {
    return (
      <SignInLayout title={words.reset.saved} lead={reset.refusal.message}>
        <Button component={Link} to="/sign-in" size="md">
          {words.signIn.submit}
        </Button>
      </SignInLayout>
    );
  }
  const submit = async (password: string) => {
    const answer = await reset.run({ token, password });
    if (answer) await completeSignIn(answer);
  };
  return (
    <SignInLayout title={words.reset.title} lead={words.reset.lead}>
      <form onSubmit={form.onSubmit(({ password }) => void submit(password))}>
        <Stack>
          <PasswordInput
            label={words.password.new}
            description={words.password.hint}
            autoComplete="new-password"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('password')}
            error={form.errors.password ?? reset.fieldError('password')}
          />
          <FormProblem words={reset.problem} />
          <Button type="submit" size="md" loading={reset.busy}>
            {words.reset.submit}
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
