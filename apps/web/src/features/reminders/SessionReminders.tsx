import {
  SetSessionRemindersDocument,
  type RemindersPartsFragment,
  type SetSessionRemindersInput,
} from '@footing/contract';
import { Switch } from '@mantine/core';
import { useChange } from '../../shared/ui';
import { EmailPreview } from './EmailPreview';
import { words as all } from './reminders.words';

const words = all.sessions;

/** Which sessions to be reminded of. Each change is saved at once. */
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
    </>
  );
}
