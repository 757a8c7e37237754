import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { PracticePageDocument, SetTakesRepliesDocument } from '@footing/contract';
import { Switch, Text } from '@mantine/core';
import { useMe } from '../../shared/session/store';
import { Loaded, LoadingState, Sheet, useChange } from '../../shared/ui';

/** Where replies to emails in a coach's name go. Coaches choose whether to reveal their own address. */
export default function ReplyAddress() {
  const { account } = useMe();
  const query = useQuery(PracticePageDocument);
  const change = useChange(SetTakesRepliesDocument, { says: 'Saved.' });
  return (
    <Sheet title="Replies to emails">
      <Text size="sm">
        Clients get emails in your name, for example when you move a session. Unless you turn this
        on, those emails say that nobody reads the replies.
      </Text>
      <Loaded query={query} skeleton={<LoadingState lines={1} />}>
        {({ practice }) => (
          <Switch
            size="md"
            mt="sm"
            checked={practice.members.some(({ you, takesReplies }) => you && takesReplies)}
            disabled={change.busy}
            onChange={(event) => void change.run({ takes: event.currentTarget.checked })}
            label={`Send replies to ${account.email}`}
            description="Your clients then see this address."
          />
        )}
      </Loaded>
    </Sheet>
  );
}
