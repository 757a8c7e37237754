import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/FloatingIndicator.css';
import { AcceptInvitationDocument } from '@footing/contract';
import {
  Anchor,
  Button,
  PasswordInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link } from 'react-router';
import { completeSignIn } from '../../../shared/session/sign-in-and-out';
import { EVERYTHING, TermsFields, useTermsForm } from '../../../shared/terms';
import { useChange } from '../../../shared/ui';
import { ownZone, Sentence, When } from '../../../shared/words';
import type { Invitation } from './types';
import { passwordProblem } from '../password';
import { CodeField } from '../CodeField';
import { FormProblem } from '../FormProblem';
import { SignInLayout } from '../SignInLayout';
import { useSignInCode } from '../useSignInCode';
import { words as ofRoom } from '../accounts.words';
import classes from '../accounts.module.css';
import { words } from './invitation.words';

type Way = 'new' | 'known';

/** Two ways to accept. The page does not say which one applies, so that it does not reveal who has an account. */
export function AcceptInvitation({
  token,
  invitation,
  readAgain,
}: {
  token: string;
  invitation: Invitation;
  readAgain: () => void;
}) {
  const { terms } = invitation;
  const confirming = useTermsForm(terms, EVERYTHING);
  const [way, setWay] = useState<Way>('new');
  const form = useForm({
    initialValues: {
      name: invitation.name,
      callName: invitation.callName ?? '',
      password: '',
      code: '',
    },
    validate: { password: (password) => (way === 'new' ? passwordProblem(password) : null) },
  });
  const isClient = invitation.role === 'CLIENT';
  const accept = useChange(AcceptInvitationDocument, { quiet: true });

  const codeStep = useSignInCode();
  const submit = async ({ name, callName, password, code }: typeof form.values) => {
    const joining = terms ? confirming.check() : undefined;
    if (joining === null) return;
    const input = {
      token,
      password,
      timeZone: ownZone(),
      ...(way === 'new' && { name }),
      ...(codeStep.isNeeded && { code }),
      ...(isClient && callName.trim() && { callName }),
      ...(joining && { joining }),
    };
    const { answer } = await codeStep.sendWith(code, (handles) => accept.run({ input }, handles));
    if (answer) await completeSignIn(answer);
  };
  const isStale = accept.refusal?.code === 'STALE';
  const onStale = useEffectEvent(readAgain);
  useEffect(() => {
    if (isStale) onStale();
  }, [isStale]);
  const choose = (next: Way) => {
    setWay(next);
    accept.forget();
    form.clearErrors();
    form.setFieldValue('password', '');
  };
  const fields = (
    <>
      <SegmentedControl
        aria-label={words.newHere}
        fullWidth
        radius="xl"
        value={way}
        onChange={(value) => choose(value as Way)}
        data={[
          { value: 'new', label: words.isNew },
          { value: 'known', label: words.hasAccount },
        ]}
      />
      {way === 'new' && (
        <TextInput
          label={ofRoom.yourName}
          autoComplete="name"
          required
          withAsterisk={false}
          {...form.getInputProps('name')}
          error={accept.fieldError('name')}
        />
      )}
      {isClient && (
        <TextInput
          label={words.callName}
          description={words.callNameSays}
          autoComplete="nickname"
          {...form.getInputProps('callName')}
          error={accept.fieldError('callName')}
        />
      )}
      <PasswordInput
        label={way === 'new' ? words.choosePassword : ofRoom.password.current}
        description={way === 'new' ? ofRoom.password.hint : words.passwordSays}
        autoComplete={way === 'new' ? 'new-password' : 'current-password'}
        required
        withAsterisk={false}
        {...form.getInputProps('password')}
        error={form.errors.password ?? accept.fieldError('password')}
      />
      {codeStep.isNeeded && (
        <CodeField autoFocus {...form.getInputProps('code')} error={accept.fieldError('code')} />
      )}
      <FormProblem words={accept.problem} />
      <Button type="submit" size="md" loading={accept.busy}>
        {way === 'new' ? words.join : words.signInAndJoin}
      </Button>
      {way === 'known' && (
        <Anchor component={Link} to="/forgotten">
          {ofRoom.forgotPassword}
        </Anchor>
      )}
    </>
  );
  return (
    <SignInLayout
      title={words.welcome(invitation.callName ?? invitation.name)}
      lead={words.lead(invitation)}
    >
      <div className={classes.facts}>
        <Text>
          <Sentence text={words.joiningAs} email={<strong>{invitation.email}</strong>} />
        </Text>
        <Text size="sm" c="dimmed">
          <Sentence text={words.worksUntil} when={<When at={invitation.expiresAt} say="day" />} />
        </Text>
      </div>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        {terms ? (
          <TermsFields form={confirming} current={terms} errors={accept.fieldError}>
            {fields}
          </TermsFields>
        ) : (
          <Stack>{fields}</Stack>
        )}
      </form>
    </SignInLayout>
  );
}
