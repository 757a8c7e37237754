import { LockScreenDocument, UnlockScreenDocument } from '@footing/contract';
import { Button, PasswordInput } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { flushDrafts } from '../../shared/drafts/drafts';
import { api } from '../../shared/session/api';
import { isOfflineFault, faultMessage } from '../../shared/session/faults';
import { deviceFlags } from '../../shared/session/device-flags';
import { refreshSession } from '../../shared/session/refresh';
import { setSignedIn, setSession } from '../../shared/session/store';
import { announce } from '../../shared/session/tab-messages';
import { Page } from '../../shared/ui/Page';
import { loadLeave } from '../leave';
import classes from './screen-lock.module.css';
import { words as all } from './screen-lock.words';

const words = all.locked;

/** Replaces all pages until the PIN is entered. Nothing of them is rendered below it. */
export default function LockScreen({ onBreathe }: { onBreathe: () => void }) {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { online } = useNetwork();
  // A browser can believe that it is online while the server is out of reach.
  const [isUnreachable, setUnreachable] = useState(false);
  const isOffline = online === false || isUnreachable;
  const locking = useRef<Promise<unknown>>(null);
  useEffect(() => {
    locking.current = lockOnServer().then((isReached) => setUnreachable(!isReached));
  }, [online]);
  const open = async () => {
    setBusy(true);
    setProblem(null);
    // The server must not lock what was just unlocked.
    await locking.current;
    try {
      setProblem(await tryPin(pin));
      setUnreachable(false);
    } catch (error) {
      if (isOfflineFault(error)) setUnreachable(true);
      else setProblem(faultMessage(error));
    }
    setPin('');
    setBusy(false);
  };
  return (
    <main>
      <Page>
        <form
          noValidate
          className={classes.screen}
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <h1 className="footing-voice">{words.title}</h1>
          <p>{isOffline ? words.offline : words.says}</p>
          <PasswordInput
            size="lg"
            label={all.pin}
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            value={pin}
            error={problem}
            onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, '').slice(0, 8))}
          />
          <Button type="submit" size="lg" fullWidth loading={busy} disabled={pin.length < 4}>
            {words.open}
          </Button>
          <Button variant="light" size="md" fullWidth onClick={onBreathe}>
            {words.breather}
          </Button>
          <Button variant="subtle" size="md" fullWidth onClick={signOut}>
            {words.signOut}
          </Button>
          <p className={classes.hint}>{words.forgotten}</p>
        </form>
      </Page>
    </main>
  );
}

/** Null if unlocked or signed out, otherwise the error message. */
async function tryPin(pin: string): Promise<string | null> {
  const { data } = await api.mutate({
    mutation: UnlockScreenDocument,
    variables: { pin },
    fetchPolicy: 'no-cache',
  });
  const answer = data!.unlockScreen;
  if (answer.__typename === 'Refusal') {
    if (answer.code !== 'EXPIRED') return answer.message;
    setSession({ status: 'signed-out', because: 'ended' });
    announce({ kind: 'signed-out' });
    return null;
  }
  // The unlocked pages start their own countdown.
  deviceFlags.coverFrom.set(null);
  await setSignedIn(answer);
  announce({ kind: 'signed-in', accountId: answer.me.account.id });
  void flushDrafts();
  return null;
}

/**
 * Makes a reload stay locked whatever this page stored. Without a PIN nothing is locked. False if the server is out of reach: it is
 * locked on this device anyway, and the server is told at the next reload.
 */
async function lockOnServer(): Promise<boolean> {
  try {
    const { data } = await api.mutate({ mutation: LockScreenDocument, fetchPolicy: 'no-cache' });
    if (data?.lockScreen.__typename === 'Refusal') await refreshSession();
    return true;
  } catch (error) {
    return !isOfflineFault(error);
  }
}

/** Unsent text stays on this device for its author, as when a session expires. */
function signOut() {
  void loadLeave().then(({ endSignIn }) => endSignIn());
  setSession({ status: 'signed-out', because: 'asked' });
  announce({ kind: 'signed-out' });
}
