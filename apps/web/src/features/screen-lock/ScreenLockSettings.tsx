import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { RemoveScreenLockDocument, SetScreenLockDocument } from '@footing/contract';
import { Button, PasswordInput, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { refreshSession } from '../../shared/session/refresh';
import { useMe } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import classes from './screen-lock.module.css';

/** Settings of the PIN lock and its idle time. */
export default function ScreenLockSettings() {
  const { lockAfterMinutes } = useMe().account;
  return (
    <Sheet title="A PIN over these pages">
      {lockAfterMinutes === null ? <FirstPin /> : <ExistingPin minutes={lockAfterMinutes} />}
    </Sheet>
  );
}

/** Account data comes with a new token. */
const readAgain = () => void refreshSession();

function FirstPin() {
  const [minutes, setMinutes] = useState(5);
  const [pin, setPin] = useState('');
  const set = useChange(SetScreenLockDocument, { says: 'The PIN is set.', done: readAgain });
  return (
    <form
      noValidate
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void set.run({ input: { pin, idleMinutes: minutes } });
      }}
    >
      <p>
        If other people pick up your phone: set a PIN, and these pages are covered when nobody has
        touched them for a while.
      </p>
      <PinInput
        label="PIN, 4 to 8 digits"
        value={pin}
        onChange={setPin}
        error={set.fieldError('pin')}
      />
      <Minutes value={minutes} onChange={setMinutes} />
      <div>
        <Button type="submit" variant="light" size="md" loading={set.busy}>
          Set the PIN
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
  const setting = useChange(SetScreenLockDocument, { says: 'Saved.', done });
  const removing = useChange(RemoveScreenLockDocument, { says: 'The PIN is removed.', done });
  const busy = setting.busy || removing.busy;
  return (
    <div className={classes.fields}>
      <p>A PIN covers these pages when nobody has touched them for so long:</p>
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
            label="New PIN, 4 to 8 digits"
            value={pin}
            onChange={setPin}
            error={setting.fieldError('pin')}
          />
          <PasswordInput
            size="md"
            label="Your password"
            description="So that nobody else changes or removes the PIN."
            autoComplete="current-password"
            value={password}
            error={setting.fieldError('password') ?? removing.fieldError('password')}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div className={classes.row}>
            <Button type="submit" variant="light" size="md" disabled={busy}>
              Change the PIN
            </Button>
            <Button
              variant="light"
              size="md"
              disabled={busy}
              onClick={() => void removing.run({ password })}
            >
              Remove the PIN
            </Button>
            <Button variant="subtle" size="md" onClick={() => setChanging(false)}>
              Leave it so
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button variant="light" size="md" onClick={() => setChanging(true)}>
            Change or remove the PIN
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
        Covered after
      </Text>
      <SegmentedControl
        aria-label="Covered after"
        fullWidth
        radius="xl"
        styles={{ innerLabel: { color: 'var(--footing-ink)' } }}
        value={String(value)}
        onChange={(minutes) => onChange(Number(minutes))}
        data={[
          { value: '1', label: '1 minute' },
          { value: '5', label: '5 minutes' },
          { value: '15', label: '15 minutes' },
        ]}
      />
    </div>
  );
}
