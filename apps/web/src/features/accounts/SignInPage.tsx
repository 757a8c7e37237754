import { SignInDocument } from '@footing/contract';
import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, Navigate, useSearchParams } from 'react-router';
import { completeSignIn } from '../../shared/session/sign-in-and-out';
import { useSession } from '../../shared/session/store';
import { useChange } from '../../shared/ui';
import { Sentence } from '../../shared/words';
import { CodeField } from './CodeField';
import { FormProblem } from './FormProblem';
import { SignInLayout } from './SignInLayout';
import { useSignInCode } from './useSignInCode';
import { words } from './accounts.words';

export function SignInPage() {
  const session = useSession();
  const [params] = useSearchParams();
  const form = useForm({ initialValues: { email: '', password: '', code: '' } });
  const codeStep = useSignInCode();
  const signIn = useChange(SignInDocument, { quiet: true });
  if (session.status === 'signed-in') return <Navigate to={safePath(params.get('to'))} replace />;

  const submit = async (input: typeof form.values) => {
    const { code, ...known } = input;
    const { answer, wasAsked } = await codeStep.sendWith(code, (handles) =>
      signIn.run({ input: codeStep.isNeeded ? input : known }, handles),
    );
    if (answer) return completeSignIn(answer, safePath(params.get('to')));
    form.setFieldValue('code', '');
    // Otherwise the password was right.
    if (!wasAsked) form.setFieldValue('password', '');
  };
  const ended = session.status === 'signed-out' && session.because === 'ended';
  return (
    <SignInLayout
      title={words.signIn.title}
      lead={ended ? words.signIn.ended : null}
      foot={
        <>
          <span>
            <Sentence
              text={words.signIn.newCoach}
              link={
                <Anchor component={Link} to="/sign-up">
                  {words.signIn.startPractice}
                </Anchor>
              }
            />
          </span>
          <span>{words.signIn.clients}</span>
        </>
      }
    >
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack>
          <TextInput
            label={words.email}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            error={signIn.fieldError('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={words.password.label}
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={signIn.fieldError('password')}
            {...form.getInputProps('password')}
          />
          {codeStep.isNeeded && (
            <CodeField
              autoFocus
              {...form.getInputProps('code')}
              error={signIn.fieldError('code')}
            />
          )}
          <FormProblem words={signIn.problem} />
          <Button type="submit" size="md" loading={signIn.busy}>
            {words.signIn.submit}
          </Button>
          <Anchor component={Link} to="/forgotten">
            {words.forgotPassword}
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
