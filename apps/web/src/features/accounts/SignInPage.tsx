import { SignInDocument } from '@footing/contract';
import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, Navigate, useSearchParams } from 'react-router';
import { completeSignIn } from '../../shared/session/sign-in-and-out';
import { useSession } from '../../shared/session/store';
import { useChange } from '../../shared/ui';
import { FormProblem } from './FormProblem';
import { SignInLayout } from './SignInLayout';

export function SignInPage() {
  const session = useSession();
  const [params] = useSearchParams();
  const form = useForm({ initialValues: { email: '', password: '' } });
  const signIn = useChange(SignInDocument, { quiet: true });
  if (session.status === 'signed-in') return <Navigate to={safePath(params.get('to'))} replace />;

  const submit = async (input: typeof form.values) => {
    const answer = await signIn.run({ input });
    if (answer) await completeSignIn(answer, safePath(params.get('to')));
    else form.setFieldValue('password', '');
  };
  const ended = session.status === 'signed-out' && session.because === 'ended';
  return (
    <SignInLayout
      title="Good to see you"
      lead={ended ? 'You were signed out. What you wrote and had not sent is kept here.' : null}
      foot={
        <>
          <span>
            New here, as a coach?{' '}
            <Anchor component={Link} to="/sign-up">
              Begin a practice
            </Anchor>
          </span>
          <span>Clients join through the link in their invitation.</span>
        </>
      }
    >
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack>
          <TextInput
            label="Mail address"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            error={signIn.fieldError('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={signIn.fieldError('password')}
            {...form.getInputProps('password')}
          />
          <FormProblem words={signIn.problem} />
          <Button type="submit" size="md" loading={signIn.busy}>
            Sign in
          </Button>
          <Anchor component={Link} to="/forgotten">
            I have forgotten my password
          </Anchor>
        </Stack>
      </form>
    </SignInLayout>
  );
}

/** Only a path of this app: a link must not send people elsewhere after they sign in. */
function safePath(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
