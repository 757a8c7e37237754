import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { MyCalendarEmailsDocument, SetCalendarEmailsDocument } from '@footing/contract';
import { Switch } from '@mantine/core';
import { Loaded, LoadingState, Sheet, useChange } from '../../shared/ui';
import classes from './calendars.module.css';
import { words as all } from './calendars.words';

const words = all.emails;

/** Calendar files with emails about sessions: off until the reader says yes, for this address. */
export function EmailFileSettings({ reader }: { reader: 'client' | 'coach' }) {
  const query = useQuery(MyCalendarEmailsDocument);
  const change = useChange(SetCalendarEmailsDocument, {
    refetchQueries: [MyCalendarEmailsDocument],
    awaitRefetchQueries: true,
  });
  return (
    <Sheet title={words.title}>
      <div className={classes.section}>
        <p>{words.what[reader]}</p>
        <p>{words.seen[reader]}</p>
        <Loaded query={query} skeleton={<LoadingState lines={1} />}>
          {({ myCalendarEmails: { on, address } }) => (
            <Switch
              size="md"
              checked={on}
              disabled={change.busy}
              onChange={(event) => void change.run({ on: event.currentTarget.checked })}
              label={words.yes[reader](address)}
            />
          )}
        </Loaded>
      </div>
    </Sheet>
  );
}
