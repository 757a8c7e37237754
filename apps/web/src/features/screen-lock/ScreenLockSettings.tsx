import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { RemoveScreenLockDocument, SetScreenLockDocument } from '@footing/contract';
import { Button, PasswordInput, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { refreshSession } from '../../shared/session/refresh';
import { useMe } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import classes from './screen-lock.module.css';
import { words as all } from './screen-lock.words';

const words = all.settings;

/** Settings of the PIN lock and its idle time. */
export default function ScreenLockSettings() {
  const { lockAfterMinutes } = useMe().account;
  return (
    <Sheet title={words.title}>
      {lockAfterMinutes === null ? <FirstPin /> : <ExistingPin minutes={lockAfterMinutes} />}
    </Sheet>
  );
}

const IDLE_MINUTES = [1, 5, 15];

/** Account data comes with a new token. */
const readAgain = () => void refreshSession();

function FirstPin() {
  const [minutes, setMinutes] = useState(5);
  const [pin, setPin] = useState('');
  const set = useChange(SetScreenLockDocument, { says: words.wasSet, done: readAgain });
  return (
    <form
      noValidate
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void set.run({ input: { pin, idleMinutes: minutes } });
      }}
    >
      <p>{words.says}</p>
      <PinInput label={words.pin} value={pin} onChange={setPin} error={set.fieldError('pin')} />
      <Minutes value={minutes} onChange={setMinutes} />
      <div>
        <Button type="submit" variant="light" size="md" loading={set.busy}>
          {words.set}
        </Button>
      </div>
    </form>
  );
}

function ExistingPin({ minutes }: { minutes: number }) {
  const [pin, setPin] = useState('');
  const [password, setPassword] = useState('');
  const [changing, setChanging] = useState(false);
  const done = () => {
    setPin('');
    setPassword('');
    setChanging(false);
    readAgain();
  };
  const setting = useChange(SetScreenLockDocument, { says: words.saved, done });
  const removing = useChange(RemoveScreenLockDocument, { says: words.removed, done });
  const busy = setting.busy || removing.busy;
  return (
    <div className={classes.fields}>
      <p>{words.saysSet}</p>
      <Minutes
        value={minutes}
        onChange={(idleMinutes) => void setting.run({ input: { idleMinutes } })}
      />
      {changing ? (
        <form
          noValidate
          className={classes.fields}
          onSubmit={(event) => {
            event.preventDefault();
            void setting.run({ input: { pin, idleMinutes: minutes, password } });
          }}
        >
          <PinInput
            label={words.newPin}
            value={pin}
            onChange={setPin}
            error={setting.fieldError('pin')}
          />
          <PasswordInput
            size="md"
            label={words.password}
            description={words.passwordSays}
            autoComplete="current-password"
            value={password}
            error={setting.fieldError('password') ?? removing.fieldError('password')}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div className={classes.row}>
            <Button type="submit" variant="light" size="md" disabled={busy}>
              {words.change}
            </Button>
            <Button
              variant="light"
              size="md"
              disabled={busy}
              onClick={() => void removing.run({ password })}
            >
              {words.remove}
            </Button>
            <Button variant="subtle" size="md" onClick={() => setChanging(false)}>
              {words.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button variant="light" size="md" onClick={() => setChanging(true)}>
            {words.changeOrRemove}
          </Button>
        </div>
      )}
    </div>
  );
}

function PinInput({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: string;
  onChange: (pin: string) => void;
  error: string | undefined;
}) {
  return (
    <PasswordInput
      size="md"
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, '').slice(0, 8))}
    />
  );
}

function Minutes({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  return (
    <div>
      <Text size="sm" mb={4}>
        {words.lockAfter}
      </Text>
      <SegmentedControl
        aria-label={words.lockAfter}
        fullWidth
        radius="xl"
        styles={{ innerLabel: { color: 'var(--footing-ink)' } }}
        value={String(value)}
        onChange={(minutes) => onChange(Number(minutes))}
        data={IDLE_MINUTES.map((count) => ({ value: String(count), label: words.minutes(count) }))}
      />
    </div>
  );
}
