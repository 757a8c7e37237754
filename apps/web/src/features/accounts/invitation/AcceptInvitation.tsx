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
import { ownZone, When } from '../../../shared/words';
import type { Invitation } from './types';
import { passwordHint, passwordProblem } from '../password';
import { FormProblem } from '../FormProblem';
import { SignInLayout } from '../SignInLayout';
import classes from '../accounts.module.css';

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
    initialValues: { name: invitation.name, callName: invitation.callName ?? '', password: '' },
    validate: { password: (password) => (way === 'new' ? passwordProblem(password) : null) },
  });
  const isClient = invitation.role === 'CLIENT';
  const accept = useChange(AcceptInvitationDocument, { quiet: true });

  const submit = async ({ name, callName, password }: typeof form.values) => {
    const joining = terms ? confirming.check() : undefined;
    if (joining === null) return;
    const answer = await accept.run({
      input: {
        token,
        password,
        timeZone: ownZone(),
        ...(way === 'new' && { name }),
        ...(isClient && callName.trim() && { callName }),
        ...(joining && { joining }),
      },
    });
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
        aria-label="Are you new here?"
        fullWidth
        radius="xl"
        value={way}
        onChange={(value) => choose(value as Way)}
        data={[
          { value: 'new', label: 'I am new here' },
          { value: 'known', label: 'I have an account' },
        ]}
      />
      {way === 'new' && (
        <TextInput
          label="Your name"
          autoComplete="name"
          required
          withAsterisk={false}
          {...form.getInputProps('name')}
          error={accept.fieldError('name')}
        />
      )}
      {isClient && (
        <TextInput
          label="What should we call you?"
          description="Your coach sees it too. You can change it later."
          autoComplete="nickname"
          {...form.getInputProps('callName')}
          error={accept.fieldError('callName')}
        />
      )}
      <PasswordInput
        label={way === 'new' ? 'Choose a password' : 'Your password'}
        description={way === 'new' ? passwordHint : 'The one that you sign in to Footing with.'}
        autoComplete={way === 'new' ? 'new-password' : 'current-password'}
        required
        withAsterisk={false}
        {...form.getInputProps('password')}
        error={form.errors.password ?? accept.fieldError('password')}
      />
      <FormProblem words={accept.problem} />
      <Button type="submit" size="md" loading={accept.busy}>
        {way === 'new' ? 'Come in' : 'Sign in and come in'}
      </Button>
      {way === 'known' && (
        <Anchor component={Link} to="/forgotten">
          I have forgotten my password
        </Anchor>
      )}
    </>
  );
  return (
    <SignInLayout
      title={`Welcome, ${invitation.callName ?? invitation.name}`}
      lead={<InvitationWords invitation={invitation} />}
    >
      <div className={classes.facts}>
        <Text>
          You come in as <strong>{invitation.email}</strong>.
        </Text>
        <Text size="sm" c="dimmed">
          The invitation holds until <When at={invitation.expiresAt} say="day" />. If you did not
          expect it, close this page; nothing happens then.
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

function InvitationWords({ invitation }: { invitation: Invitation }) {
  const { invitedBy, practiceName, role } = invitation;
  if (role === 'CLIENT') {
    return (
      <>
        {invitedBy} of {practiceName} invites you to a place of your own: your plan, your notes, and
        the one next small step.
      </>
    );
  }
  return (
    <>
      {invitedBy} invites you to {practiceName}, as {role === 'OWNER' ? 'an owner' : 'a coach'}.
    </>
  );
}
