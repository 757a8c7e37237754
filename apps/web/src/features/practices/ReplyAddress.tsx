import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { PracticePageDocument, SetTakesRepliesDocument } from '@footing/contract';
import { Switch, Text } from '@mantine/core';
import { useMe } from '../../shared/session/store';
import { Loaded, LoadingState, Sheet, useChange } from '../../shared/ui';
import classes from './practices.module.css';
import { words as all } from './practices.words';

const words = all.replies;

/** Where replies to emails in a coach's name go. Coaches choose whether to reveal their own address. */
export default function ReplyAddress() {
  const { account } = useMe();
  const query = useQuery(PracticePageDocument);
  const change = useChange(SetTakesRepliesDocument, { says: all.saved });
  return (
    <Sheet title={words.title}>
      <Text size="sm">{words.says}</Text>
      <Loaded query={query} skeleton={<LoadingState lines={1} />}>
        {({ practice }) => (
          <Switch
            size="md"
            mt="sm"
            classNames={{ labelWrapper: classes.switchLabel }}
            checked={practice.members.some(({ you, takesReplies }) => you && takesReplies)}
            disabled={change.busy}
            onChange={(event) => void change.run({ takes: event.currentTarget.checked })}
            label={words.sendTo(account.email)}
            description={words.sendToSays}
          />
        )}
      </Loaded>
    </Sheet>
  );
}
