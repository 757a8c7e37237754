import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { MySessionLinksDocument, SetSessionLinksDocument } from '@footing/contract';
import { Switch } from '@mantine/core';
import { Loaded, LoadingState, Sheet, useChange } from '../../shared/ui';
import classes from './calendars.module.css';
import { words as all } from './calendars.words';

const words = all.links;

/** Links in emails about sessions: off until the client says that this mailbox is theirs alone. */
export function EmailLinkSettings() {
  const query = useQuery(MySessionLinksDocument);
  const change = useChange(SetSessionLinksDocument, {
    refetchQueries: [MySessionLinksDocument],
    awaitRefetchQueries: true,
  });
  return (
    <Sheet title={words.title}>
      <div className={classes.section}>
        <p>{words.what}</p>
        <p>{words.seen}</p>
        <Loaded query={query} skeleton={<LoadingState lines={1} />}>
          {({ mySessionLinks: { on, address } }) => (
            <Switch
              size="md"
              checked={on}
              disabled={change.busy}
              onChange={(event) => void change.run({ on: event.currentTarget.checked })}
              label={words.yes(address)}
            />
          )}
        </Loaded>
      </div>
    </Sheet>
  );
}
