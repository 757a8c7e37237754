import { ConfirmSignUpDocument } from '@footing/contract';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { completeSignIn } from '../../shared/session/sign-in-and-out';
import { useChange } from '../../shared/ui';
import { deviceZone } from '../../shared/words';
import { LinkProblem } from './LinkProblem';
import { passwordProblem } from './password';
import { FormProblem } from './FormProblem';
import { useToken } from './useToken';
import { SignInLayout } from './SignInLayout';
import { words as all } from './accounts.words';

const words = all.setUp;

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
          {words.signUpAgain}
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
    <SignInLayout title={words.title} lead={words.lead}>
      <form onSubmit={form.onSubmit((values) => void begin(values))}>
        <Stack>
          <TextInput
            label={all.yourName}
            autoComplete="name"
            required
            withAsterisk={false}
            autoFocus
            {...field('name')}
          />
          <TextInput
            label={words.practiceName}
            description={words.practiceNameSays}
            autoComplete="organization"
            required
            withAsterisk={false}
            {...field('practiceName')}
          />
          <PasswordInput
            label={all.password.label}
            description={all.password.hint}
            autoComplete="new-password"
            required
            withAsterisk={false}
            {...field('password')}
          />
          <FormProblem words={confirm.problem} />
          <Button type="submit" size="md" loading={confirm.busy}>
            {words.submit}
          </Button>
        </Stack>
      </form>
    </SignInLayout>
  );
}
