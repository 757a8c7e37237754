import {
  SetSessionRemindersDocument,
  type RemindersPartsFragment,
  type SetSessionRemindersInput,
} from '@footing/contract';
import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { EmailPreview } from './EmailPreview';
import classes from './reminders.module.css';
import { words as all } from './reminders.words';

const words = all.sessions;

/** Which sessions to be reminded of, and the hours in which no reminder is sent. Each change is saved at once. */
export function SessionReminders({ reminders }: { reminders: RemindersPartsFragment }) {
  const { dayBefore, hourBefore, quietFrom, quietTo } = reminders;
  const change = useChange(SetSessionRemindersDocument, { says: words.saved });
  const save = (changed: Partial<SetSessionRemindersInput>) =>
    void change.run({ input: { dayBefore, hourBefore, quietFrom, quietTo, ...changed } });
  return (
    <>
      <p>{words.says}</p>
      <EmailPreview
        from={reminders.from}
        subject={reminders.sessionSubject}
        text={reminders.sessionText}
        label={words.email}
      />
      <Switch
        size="md"
        checked={dayBefore}
        disabled={change.busy}
        onChange={(event) => save({ dayBefore: event.currentTarget.checked })}
        label={words.dayBefore}
      />
      <Switch
        size="md"
        checked={hourBefore}
        disabled={change.busy}
        onChange={(event) => save({ hourBefore: event.currentTarget.checked })}
        label={words.hourBefore}
        description={words.notAll}
      />
      {(dayBefore || hourBefore) && (
        <fieldset className={classes.quiet}>
          <legend>{words.quiet.title}</legend>
          <p>{words.quiet.says}</p>
          <div>
            <QuietTime
              label={words.quiet.from}
              value={quietFrom}
              error={change.fieldError('quietFrom')}
              save={(time) => save({ quietFrom: time })}
            />
            <QuietTime
              label={words.quiet.to}
              value={quietTo}
              error={change.fieldError('quietTo')}
              save={(time) => save({ quietTo: time })}
            />
          </div>
        </fieldset>
      )}
    </>
  );
}

/** Saved on blur: a half-typed time is invalid. */
function QuietTime({
  label,
  value,
  error,
  save,
}: {
  label: string;
  value: string;
  error: string | null | undefined;
  save: (time: string) => void;
}) {
  const [time, setTime] = useState(value);
  const leave = () => {
    if (!time) setTime(value);
    else if (time !== value) save(time);
  };
  return (
    <TextInput
      type="time"
      size="md"
      className={classes.time}
      label={label}
      value={time}
      error={error}
      onChange={(event) => setTime(event.currentTarget.value.slice(0, 5))}
      onBlur={leave}
    />
  );
}
