import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import {
  MyConsentsDocument,
  MyRemindersDocument,
  SetConsentDocument,
  SetReminderTimeDocument,
  type RemindersPartsFragment,
} from '@footing/contract';
import { Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { useConsent } from '../consents';
import classes from './reminders.module.css';

/** Email reminders: off until the client says that email is safe, with a preview of every text. */
export default function ReminderSettings() {
  const query = useQuery(MyRemindersDocument);
  return (
    <Sheet title="Can we email you?">
      <Loaded query={query}>{({ reminders }) => <Settings reminders={reminders} />}</Loaded>
    </Sheet>
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
      <p>
        At most one email a day, and only on days with something new for you here. This is the whole
        email:
      </p>
      <Preview reminders={reminders} />
      <p>
        Think about who else might see it: someone who shares your inbox or knows its password, or a
        phone that shows emails while it is locked. If you’re not sure, leave this off. You won’t
        miss anything. Everything is here when you sign in.
      </p>
      {said === 'YES' && !confirmed && (
        <Text role="note" className={classes.note}>
          Your address has changed since you said yes, so nothing is sent. Please say whether the
          new one is safe too.
        </Text>
      )}
      <Switch
        size="md"
        checked={confirmed}
        disabled={change.busy}
        onChange={(event) =>
          void change.run({ purpose: 'REMINDERS_MAIL', granted: event.currentTarget.checked })
        }
        label={`Yes, it is safe to write to ${to}`}
      />
      {confirmed && <TimeOfDay at={reminders.at} />}
      <Text size="sm" c="dimmed">
        Sign-in emails, such as a link to choose a new password, are sent when you ask for them. We
        send no text messages or notifications.
      </Text>
    </div>
  );
}

function Preview({ reminders: { from, subject, text } }: { reminders: RemindersPartsFragment }) {
  return (
    <figure className={classes.mail} aria-label="The full email">
      <dl>
        {from && (
          <div>
            <dt>From</dt>
            <dd>{from}</dd>
          </div>
        )}
        <div>
          <dt>Subject</dt>
          <dd>{subject}</dd>
        </div>
      </dl>
      <p>{text}</p>
    </figure>
  );
}

/** Saved on blur: a half-typed time is invalid. */
function TimeOfDay({ at }: { at: string }) {
  const [time, setTime] = useState(at);
  const change = useChange(SetReminderTimeDocument, { says: 'The time is saved.' });
  const save = () => {
    if (!time) setTime(at);
    else if (time !== at) void change.run({ at: time });
  };
  return (
    <TextInput
      type="time"
      size="md"
      className={classes.time}
      label="At this time of day"
      description="Where you live, by the time zone above."
      value={time}
      error={change.fieldError('at')}
      onChange={(event) => setTime(event.currentTarget.value.slice(0, 5))}
      onBlur={save}
    />
  );
}
