import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import {
  MyConsentsDocument,
  MyNotificationsDocument,
  MyRemindersDocument,
  SetConsentDocument,
  SetReminderTimeDocument,
  type RemindersPartsFragment,
} from '@footing/contract';
import { Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { useConsent } from '../consents';
import { NotificationSettings } from '../notifications';
import { QuietHours } from './QuietHours';
import { EmailPreview } from './EmailPreview';
import classes from './reminders.module.css';
import { words } from './reminders.words';
import { SessionReminders } from './SessionReminders';

/** What reaches the client, and how. Email reminders: off until the client says that email is safe, with a preview of every text. */
export default function ReminderSettings() {
  const query = useQuery(MyRemindersDocument);
  const devices = useQuery(MyNotificationsDocument).data?.notifications.devices ?? [];
  return (
    <Loaded query={query}>
      {({ reminders }) => (
        <>
          <Sheet title={words.title}>
            <Settings reminders={reminders} />
          </Sheet>
          <NotificationSettings />
          <Sheet title={words.always.title}>
            <div className={classes.settings}>
              <p>{words.always.says}</p>
              <EmailPreview
                from={reminders.from}
                subject={reminders.changeSubject}
                text={reminders.changeText}
                label={words.always.email}
              />
              <p>{words.always.nothingElse}</p>
            </div>
          </Sheet>
          <Sheet title={words.sessions.title}>
            <div className={classes.settings}>
              {reminders.confirmed || devices.length > 0 ? (
                <SessionReminders reminders={reminders} />
              ) : (
                <p>{words.sessions.first}</p>
              )}
            </div>
          </Sheet>
          {(reminders.dayBefore || reminders.hourBefore || devices.length > 0) && (
            <QuietHours reminders={reminders} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Settings({ reminders }: { reminders: RemindersPartsFragment }) {
  const { to, confirmed } = reminders;
  const { said } = useConsent('REMINDERS_MAIL');
  const change = useChange(SetConsentDocument, {
    refetchQueries: [MyRemindersDocument, MyConsentsDocument],
    awaitRefetchQueries: true,
  });
  return (
    <div className={classes.settings}>
      <p>{words.howOften}</p>
      <EmailPreview
        from={reminders.from}
        subject={reminders.subject}
        text={reminders.text}
        label={words.email.label}
      />
      <p>{words.whoElse}</p>
      {said === 'YES' && !confirmed && (
        <Text role="note" className={classes.note}>
          {words.addressChanged}
        </Text>
      )}
      <Switch
        size="md"
        checked={confirmed}
        disabled={change.busy}
        onChange={(event) =>
          void change.run({ purpose: 'REMINDERS_MAIL', granted: event.currentTarget.checked })
        }
        label={words.isSafe(to)}
      />
      {confirmed && <TimeOfDay at={reminders.at} />}
    </div>
  );
}

/** Saved on blur: a half-typed time is invalid. */
function TimeOfDay({ at }: { at: string }) {
  const [time, setTime] = useState(at);
  const change = useChange(SetReminderTimeDocument, { says: words.time.saved });
  const save = () => {
    if (!time) setTime(at);
    else if (time !== at) void change.run({ at: time });
  };
  return (
    <TextInput
      type="time"
      size="md"
      className={classes.time}
      label={words.time.label}
      description={words.time.description}
      value={time}
      error={change.fieldError('at')}
      onChange={(event) => setTime(event.currentTarget.value.slice(0, 5))}
      onBlur={save}
    />
  );
}
