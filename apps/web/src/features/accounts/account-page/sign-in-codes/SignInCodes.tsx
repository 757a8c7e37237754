import { useQuery } from '@apollo/client/react';
import {
  MySignInCodesDocument,
  RenewRecoveryCodesDocument,
  TurnOffSignInCodesDocument,
} from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../../../shared/session/store';
import { Loaded, LoadingState, Sheet, toast, useChange } from '../../../../shared/ui';
import { exactDayWords, localDateOf } from '../../../../shared/words/date-words';
import { PasswordAndCode } from './PasswordAndCode';
import { RecoveryCodes } from './RecoveryCodes';
import classes from './sign-in-codes.module.css';
import { words } from './sign-in-codes.words';
import { TurnOnCodes } from './TurnOnCodes';

type Step = 'TURN_ON' | 'TURN_OFF' | 'RENEW' | null;

/** Codes of an authenticator app besides the password. Recovery codes are in memory only, until they were saved. */
export function SignInCodes() {
  const query = useQuery(MySignInCodesDocument);
  const { member } = useMe();
  const [step, setStep] = useState<Step>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const again = { quiet: true, refetchQueries: [MySignInCodesDocument] };
  const renew = useChange(RenewRecoveryCodesDocument, again);
  const turnOff = useChange(TurnOffSignInCodesDocument, { ...again, awaitRefetchQueries: true });
  const close = () => setStep(null);
  const show = (made: readonly string[]) => {
    setCodes(made);
    close();
  };
  if (codes) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />;
  return (
    <Sheet title={words.title}>
      <div className={classes.section}>
        <p>{words.what}</p>
        {member?.role === 'CLIENT' && <p>{words.clients}</p>}
        <Loaded query={query} skeleton={<LoadingState lines={1} />}>
          {({ signInCodes: { onSince, recoveryLeft } }) =>
            onSince ? (
              <>
                <p>
                  {words.on(exactDayWords(localDateOf(onSince)))} {words.left(recoveryLeft)}
                </p>
                {step === 'RENEW' && (
                  <PasswordAndCode
                    change={renew}
                    submit={words.renew}
                    onClose={close}
                    onDone={(answer) => show(answer.codes)}
                  />
                )}
                {step === 'TURN_OFF' && (
                  <PasswordAndCode
                    change={turnOff}
                    submit={words.turnOff}
                    onClose={close}
                    onDone={() => {
                      toast.done(words.turnedOff);
                      close();
                    }}
                  />
                )}
                {step === null && (
                  <Group>
                    <Button variant="light" onClick={() => setStep('RENEW')}>
                      {words.renew}
                    </Button>
                    <Button variant="subtle" onClick={() => setStep('TURN_OFF')}>
                      {words.turnOff}
                    </Button>
                  </Group>
                )}
              </>
            ) : step === 'TURN_ON' ? (
              <TurnOnCodes onClose={close} onDone={show} />
            ) : (
              <>
                <p>{words.off}</p>
                <div>
                  <Button variant="light" onClick={() => setStep('TURN_ON')}>
                    {words.turnOn}
                  </Button>
                </div>
              </>
            )
          }
        </Loaded>
      </div>
    </Sheet>
  );
}
