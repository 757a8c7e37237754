import { PrepareSignInCodesDocument, TurnOnSignInCodesDocument } from '@footing/contract';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useChange } from '../../../../shared/ui';
import { copyText } from '../../../../shared/ui/feedback/copy-text';
import { CodeField } from '../../CodeField';
import { FormProblem } from '../../FormProblem';
import { words as ofRoom } from '../../accounts.words';
import { QrCode } from './QrCode';
import classes from './sign-in-codes.module.css';
import { words } from './sign-in-codes.words';

/** The password, then the secret for the app, then a first code of it. The secret is in memory only. */
export function TurnOnCodes({
  onDone,
  onClose,
}: {
  onDone: (recovery: readonly string[]) => void;
  onClose: () => void;
}) {
  const [secret, setSecret] = useState<{ secret: string; uri: string } | null>(null);
  const prepare = useChange(PrepareSignInCodesDocument, { quiet: true });
  const turnOn = useChange(TurnOnSignInCodesDocument, {
    quiet: true,
    refetchQueries: ['MySignInCodes'],
  });
  const form = useForm({ initialValues: { password: '', code: '' } });
  const submit = async ({ password, code }: typeof form.values) => {
    if (!secret) {
      const prepared = await prepare.run({ password });
      if (prepared) setSecret(prepared);
      return;
    }
    const made = await turnOn.run({ code });
    if (made) onDone(made.codes);
  };
  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack>
        {secret ? (
          <>
            <p>{words.setUp.scan}</p>
            <QrCode text={secret.uri} />
            <p>
              {words.setUp.key}: <span className={classes.key}>{inGroups(secret.secret)}</span>
            </p>
            <div>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => void copyText(secret.secret, words)}
              >
                {words.setUp.copy}
              </Button>
            </div>
            <p>{words.setUp.then}</p>
            <CodeField
              autoFocus
              description={null}
              {...form.getInputProps('code')}
              error={turnOn.fieldError('code')}
            />
          </>
        ) : (
          <PasswordInput
            label={ofRoom.password.current}
            autoComplete="current-password"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('password')}
            error={prepare.fieldError('password')}
          />
        )}
        <FormProblem words={prepare.problem ?? turnOn.problem} />
        <Group>
          <Button type="submit" loading={prepare.busy || turnOn.busy}>
            {secret ? words.turnOn : words.next}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** For typing. */
const inGroups = (key: string): string => key.replace(/.{4}(?=.)/g, '$& ');
